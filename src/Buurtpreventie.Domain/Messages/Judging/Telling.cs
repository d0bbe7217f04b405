namespace Buurtpreventie.Domain.Messages;

/// <summary>What a message tells of an event.</summary>
internal static class Telling
{
    private static readonly CueSet KnownNames =
        (CueSet)MessageCue.Vehicle | MessageCue.FirstName | MessageCue.Origin | MessageCue.Me | MessageCue.You | MessageCue.Police | MessageCue.Platform
        | MessageCue.Person | MessageCue.Title | MessageCue.EmergencyNumber | MessageCue.Direction | MessageCue.Time | MessageCue.Colour | MessageCue.Looks
        | MessageCue.Called;

    private static readonly CueSet Streets = (CueSet)MessageCue.StreetName | MessageCue.StreetKind | MessageCue.PlaceEnding | MessageCue.Landmark;
    private static readonly CueSet Vehicles = (CueSet)MessageCue.Vehicle | MessageCue.Vehicles;
    private static readonly string[] BeforeNames = ["van", "de", "het", "'t", "t", "d", "la", "le", "l", "les", "du", "the"];

    public static MessageElements Of(MessageScan scan)
    {
        var told = MessageElements.None;
        var isShouted = IsShouted(scan.Text);
        foreach (var sentence in scan.Sentences)
        {
            told |= ToldCall.IsTold(sentence) ? MessageElements.EmergencyCall : MessageElements.None;
            for (var i = 0; i < sentence.Tokens.Length; i++)
            {
                told |= (IsPlace(scan.Text, sentence, i, isShouted) ? MessageElements.Location : MessageElements.None)
                    | (IsPerson(sentence, i) ? MessageElements.Person : MessageElements.None)
                    | (IsVehicle(sentence, i) ? MessageElements.Vehicle : MessageElements.None)
                    | (IsWay(sentence, i) ? MessageElements.Direction : MessageElements.None)
                    | (IsTime(sentence, i) ? MessageElements.Time : MessageElements.None);
            }
        }

        return told;
    }

    private static bool IsPlace(ReadOnlySpan<char> text, Sentence sentence, int i, bool isShouted)
    {
        var tokens = sentence.Tokens;
        ref readonly var token = ref tokens[i];
        var isName = token.IsName && !isShouted;
        return token.Has(MessageCue.StreetName)
            || (token.Has(MessageCue.StreetKind) && HasStreetName(tokens, i))
            || (token.Has(MessageCue.PlaceEnding) && !isShouted && token.Is(TokenMarks.Capital) && (isName || IsNumber(tokens, i + 1)))
            || (token.Has(MessageCue.HouseNumber) && IsNumber(tokens, i + 1))
            || (token.Has(MessageCue.Landmark) && StandsSomewhere(sentence, i))
            || (isName && !token.Cues.HasAny(KnownNames) && (IsNumber(tokens, i + 1) || FollowsPreposition(text, tokens, i)));
    }

    // "rue du Moulin", "avenue Roosevelt", "Mill Lane"; not "dans la rue".
    private static bool HasStreetName(ReadOnlySpan<Token> tokens, int i)
    {
        var isFollowed = i + 1 < tokens.Length && !tokens[i].Is(TokenMarks.CommaAfter)
            && (tokens[i + 1].Is(TokenMarks.Capital) || (tokens[i + 1].Length <= 3 && i + 2 < tokens.Length && tokens[i + 1].Kind == TokenKind.Word && tokens[i + 1].Cues.IsEmpty));
        return isFollowed || (tokens[i].Is(TokenMarks.Capital) && i > 0 && tokens[i - 1].Is(TokenMarks.Capital));
    }

    private static bool IsNumber(ReadOnlySpan<Token> tokens, int i) =>
        i < tokens.Length && tokens[i].Kind == TokenKind.Number && tokens[i].Number is > 0 and < 1000
        && !(i + 1 < tokens.Length && tokens[i + 1].Cues.HasAny((CueSet)MessageCue.AgeUnit | MessageCue.HourUnit | MessageCue.Called | MessageCue.Person));

    private static bool StandsSomewhere(Sentence sentence, int i)
    {
        for (var before = i - 1; before >= 0 && before >= i - 4; before--)
        {
            ref readonly var token = ref sentence.Tokens[before];
            if (token.Cues.HasAny((CueSet)MessageCue.Direction | MessageCue.To))
            {
                return false;
            }

            if (token.Has(MessageCue.PlacePreposition))
            {
                return true;
            }
        }

        return false;
    }

    // "in de Vogelzang", "kant van de Hoge Weg"; with no article of German, which writes every noun with a capital.
    private static bool FollowsPreposition(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int i)
    {
        var at = i - 1;
        while (at > 0 && at > i - 3 && IsBeforeNames(text.Slice(tokens[at].Start, tokens[at].Length)))
        {
            at--;
        }

        return at >= 0 && tokens[at].Has(MessageCue.PlacePreposition);
    }

    private static bool IsBeforeNames(ReadOnlySpan<char> word)
    {
        foreach (var known in BeforeNames)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPerson(Sentence sentence, int i)
    {
        ref readonly var token = ref sentence.Tokens[i];
        return (token.Has(MessageCue.Person) && !IsMine(sentence, i) && !(token.Is(TokenMarks.StartsSentence) && token.Is(TokenMarks.CommaAfter)))
            || (token.Has(MessageCue.Looks) && !IsMine(sentence, i))
            || (token.Has(MessageCue.Someone) && i > 0 && !(i + 1 < sentence.Tokens.Length && sentence.Tokens[i + 1].Cues.HasAny(Vehicles)) && (sentence.Tokens[i - 1].Has(MessageCue.Count) || sentence.Tokens[i - 1] is { Kind: TokenKind.Number, Number: > 1 and < 100 }))
            || (token.Has(MessageCue.AgeUnit) && i > 0 && sentence.Tokens[i - 1].Kind == TokenKind.Number);
    }

    private static bool IsVehicle(Sentence sentence, int i)
    {
        ref readonly var token = ref sentence.Tokens[i];
        return token.Kind == TokenKind.Plate
            || (token.Has(MessageCue.Vehicle) && !token.Has(MessageCue.Police) && !IsMine(sentence, i))
            || (token.Has(MessageCue.Vehicles) && !IsMine(sentence, i)
                && (sentence.HasBefore(i, (CueSet)MessageCue.Count | MessageCue.Colour, within: 2) || (i > 0 && sentence.Tokens[i - 1].Kind == TokenKind.Number)));
    }

    private static bool IsWay(Sentence sentence, int i)
    {
        ref readonly var token = ref sentence.Tokens[i];
        var next = i + 1 < sentence.Tokens.Length;
        return (token.Has(MessageCue.Direction) && !(next && sentence.Tokens[i + 1].Kind is TokenKind.Number or TokenKind.Clock))
            || (token.Has(MessageCue.Turn) && sentence.HasNear(i, Streets, within: 3))
            || (token.Has(MessageCue.To) && next && sentence.HasNear(i, MessageCue.Motion, within: 6) && !sentence.HasBefore(i, MessageCue.Me, within: 4));
    }

    private static bool IsTime(Sentence sentence, int i)
    {
        ref readonly var token = ref sentence.Tokens[i];
        return token.Kind == TokenKind.Clock
            || token.Has(MessageCue.Time)
            || (token.Has(MessageCue.HourUnit) && i > 0 && sentence.Tokens[i - 1] is { Kind: TokenKind.Number, Number: >= 0 and <= 24 });
    }

    private static bool IsMine(Sentence sentence, int i) => sentence.HasBefore(i, MessageCue.Mine, within: 2);

    /// <summary>Whether capitals mean nothing, because everything is one.</summary>
    private static bool IsShouted(ReadOnlySpan<char> text)
    {
        var (upper, lower) = (0, 0);
        foreach (var character in text)
        {
            upper += char.IsUpper(character) ? 1 : 0;
            lower += char.IsLower(character) ? 1 : 0;
        }

        return upper > lower;
    }
}
