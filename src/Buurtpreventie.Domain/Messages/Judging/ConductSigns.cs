namespace Buurtpreventie.Domain.Messages;

/// <summary>The signs of what the rules of conduct forbid, sentence by sentence; null where there is none.</summary>
internal static class ConductSigns
{
    private static readonly CueSet Judgement = (CueSet)MessageCue.Generalisation | MessageCue.Hostility;
    private static readonly CueSet ActingOneself = (CueSet)MessageCue.Me | MessageCue.Together;
    private static readonly CueSet Settled = (CueSet)MessageCue.Guilt | MessageCue.Certainty;

    /// <summary>Whether a token is abuse. In a street name never; as a name in the middle of a sentence only when it is gross.</summary>
    public static bool IsAbuse(in MessageScan scan, in Token token, out MessageCue cue)
    {
        cue = token.Has(MessageCue.Slur) ? MessageCue.Slur : token.Has(MessageCue.Insult) ? MessageCue.Insult : token.Has(MessageCue.Curse) ? MessageCue.Curse : MessageCue.None;
        return cue != MessageCue.None && !token.Has(MessageCue.StreetName) && (cue != MessageCue.Curse || !token.IsName || scan.IsShouted);
    }

    public static Sign? Discrimination(in Sentence sentence)
    {
        if (sentence.IndexOf((CueSet)MessageCue.Slur | MessageCue.Hostility) is >= 0 and var plain)
        {
            return Sign.At(sentence, sentence.Tokens[plain].Has(MessageCue.Slur) ? MessageCue.Slur : MessageCue.Hostility, plain);
        }

        return sentence.IndexOf(MessageCue.Origin) is >= 0 and var group && sentence.Cues.HasAny(Judgement)
            ? Sign.At(sentence, MessageCue.Origin, group)
            : null;
    }

    public static Sign? PublicDisclosure(in Sentence sentence)
    {
        if (sentence.Has(MessageCue.Negation) || (sentence.Has(MessageCue.Police) && !sentence.Has(MessageCue.Platform)))
        {
            return null;
        }

        return sentence.IndexOf(MessageCue.ShareCall) is >= 0 and var call ? Sign.At(sentence, MessageCue.ShareCall, call)
            : !sentence.Has(MessageCue.Publish) ? null
            : sentence.IndexOf(MessageCue.Platform) is >= 0 and var platform ? Sign.At(sentence, MessageCue.Platform, platform)
            : sentence.IndexOf(MessageCue.Audience) is >= 0 and var audience ? Sign.At(sentence, MessageCue.Audience, audience)
            : null;
    }

    public static Sign? PatrolCall(in Sentence sentence, in MessageScan scan)
    {
        var patrol = sentence.IndexOf(MessageCue.Patrol);
        return patrol >= 0 && !sentence.Has(MessageCue.Police) && (sentence.IsQuestion || !sentence.Has(MessageCue.Negation))
            && (scan.Cues.HasAny(ActingOneself) || sentence.IsQuestion)
            ? Sign.At(sentence, MessageCue.Patrol, patrol)
            : null;
    }

    /// <summary>Threats stand alone; blows, pursuit and weapons must be the sender's.</summary>
    public static Sign? OwnJudge(in Sentence sentence)
    {
        var acts = sentence.Has(MessageCue.Me);
        if (sentence.IndexOf(MessageCue.Threat) is >= 0 and var threat && (acts || !sentence.Has(MessageCue.Police)))
        {
            return Sign.At(sentence, MessageCue.Threat, threat);
        }

        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            ref readonly var token = ref sentence.Tokens[i];
            if (token.Has(MessageCue.Chase) && acts && !sentence.HasNear(i, MessageCue.Negation, within: 3))
            {
                return Sign.At(sentence, MessageCue.Chase, i);
            }

            if (token.Has(MessageCue.Violence) && (sentence.HasBefore(i, MessageCue.Me, within: 2) || (i + 1 < sentence.Tokens.Length && sentence.Tokens[i + 1].Has(MessageCue.Me))))
            {
                return Sign.At(sentence, MessageCue.Violence, i);
            }

            if (token.Has(MessageCue.Weapon) && sentence.HasBefore(i, MessageCue.Mine, within: 2))
            {
                return Sign.At(sentence, MessageCue.Weapon, i);
            }
        }

        return null;
    }

    /// <summary>Somebody who is named or pointed out, and the deed: "X steals", or "it was X" and no doubt about it.</summary>
    public static Sign? Accusation(in Sentence sentence, in MessageScan scan)
    {
        if (sentence.IsQuestion || !scan.Cues.HasAny((CueSet)MessageCue.Guilt | MessageCue.Charge))
        {
            return null;
        }

        var isCharge = sentence.Has(MessageCue.Charge) && scan.Cues.HasAny(Settled);
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (isCharge && !scan.IsShouted && IsUnknownName(sentence, i))
            {
                return Sign.At(sentence, MessageCue.Charge, sentence.IndexOf(MessageCue.Charge));
            }

            if (PointsOut(sentence, i) is not MessageCue.None and var cue && (isCharge || DidIt(sentence, i)))
            {
                return Sign.At(sentence, cue, i);
            }
        }

        return null;
    }

    private static bool DidIt(in Sentence sentence, int i) =>
        sentence.IndexOf(MessageCue.Guilt, i + 1) > i && !sentence.HasBefore(i, MessageCue.Mine, within: 1);

    /// <summary>Which word points somebody out; not who is spoken to, and not those at whose house or of whom something is.</summary>
    private static MessageCue PointsOut(in Sentence sentence, int i)
    {
        ref readonly var token = ref sentence.Tokens[i];
        return token.Is(TokenMarks.AtBefore)
            || (token.Is(TokenMarks.StartsSentence) && token.Is(TokenMarks.CommaAfter))
            || (!sentence.Has(MessageCue.Charge) && sentence.HasBefore(i, MessageCue.PlacePreposition, within: 2)) ? MessageCue.None
            : token.Has(MessageCue.Neighbour) ? MessageCue.Neighbour
            : token.Has(MessageCue.FirstName) && token.Is(TokenMarks.Capital) ? MessageCue.FirstName
            : token.Has(MessageCue.Title) && HasNameAt(sentence, i + 1) ? MessageCue.Title
            : token.Has(MessageCue.Person) && IsOf(sentence, i + 1) && HasNameAt(sentence, i + 2) ? MessageCue.Person
            : MessageCue.None;
    }

    // "it was Glenn": a capital of no word that we know, right behind the charge. German nouns have an article between.
    private static bool IsUnknownName(in Sentence sentence, int i) =>
        sentence.Tokens[i] is { IsName: true, Cues.IsEmpty: true } && sentence.HasBefore(i, MessageCue.Charge, within: 2);

    private static bool HasNameAt(in Sentence sentence, int i) =>
        i < sentence.Tokens.Length && sentence.Tokens[i].IsName && !sentence.Tokens[i].Has(MessageCue.StreetName);

    // van, von, vom
    private static bool IsOf(in Sentence sentence, int i) => i < sentence.Tokens.Length && sentence.Tokens[i] is { Length: 3, Kind: TokenKind.Word };
}
