namespace Buurtpreventie.Domain.Messages;

/// <summary>Where something is, and where it goes.</summary>
internal static class Whereabouts
{
    private const int FarthestHouseNumber = 999;

    private static readonly CueSet Streets = (CueSet)MessageCue.StreetName | MessageCue.StreetKind | MessageCue.PlaceEnding | MessageCue.Landmark;

    private static readonly CueSet AfterCounts = (CueSet)MessageCue.AgeUnit | MessageCue.HourUnit | MessageCue.Called | MessageCue.Person;

    /// <summary>What begins with a capital for another reason than being the name of a place.</summary>
    private static readonly CueSet OtherNames =
        (CueSet)MessageCue.Vehicle | MessageCue.FirstName | MessageCue.Origin | MessageCue.Me | MessageCue.You | MessageCue.Police | MessageCue.Platform
        | MessageCue.Person | MessageCue.Title | MessageCue.EmergencyNumber | MessageCue.Direction | MessageCue.Time | MessageCue.Colour | MessageCue.Looks
        | MessageCue.Called;

    // No German ones: German writes every noun with a capital.
    private static readonly string[] Articles = ["de", "het", "'t", "t", "d", "la", "le", "l", "les", "the"];

    private static readonly string[] Of = ["van", "vd", "du", "of", "v"];

    /// <summary>Whether a token names a place, or stands for one: a street, a house, a landmark that something is at.</summary>
    public static bool IsPlace(in MessageScan scan, in Sentence sentence, int i)
    {
        var tokens = sentence.Tokens;
        ref readonly var token = ref tokens[i];
        return token.Has(MessageCue.StreetName)
            || (token.Has(MessageCue.StreetKind) && HasStreetName(tokens, i))
            || (token.Has(MessageCue.HouseNumber) && IsHouseNumber(tokens, i + 1))
            || (token.Has(MessageCue.Landmark) && StandsAt(scan, tokens, i))
            || (!scan.IsShouted && token.Is(TokenMarks.Capital) && IsPlaceName(scan, tokens, i));
    }

    /// <summary>Whether a token tells a way: towards something, into a street, or gone to somewhere.</summary>
    public static bool IsWay(in MessageScan scan, in Sentence sentence, int i)
    {
        var tokens = sentence.Tokens;
        ref readonly var token = ref tokens[i];
        var hasNext = i + 1 < tokens.Length;
        return (token.Has(MessageCue.Direction) && !(hasNext && tokens[i + 1].Kind is TokenKind.Number or TokenKind.Clock))
            || (token.Has(MessageCue.Turn) && sentence.HasNear(i, Streets, within: 3))
            || (token.Has(MessageCue.To) && hasNext && sentence.HasNear(i, MessageCue.Motion, within: 6) && !sentence.HasBefore(i, MessageCue.Me, within: 4)
                && !(i > 0 && scan.TextOf(tokens[i - 1]).Equals(scan.TextOf(tokens[i + 1]), StringComparison.OrdinalIgnoreCase)));
    }

    // "Vaartkant 7" wherever it stands; else not the first word of a sentence: "in de Vogelzang", "Prinsenhof".
    private static bool IsPlaceName(in MessageScan scan, ReadOnlySpan<Token> tokens, int i)
    {
        ref readonly var token = ref tokens[i];
        return token.Has(MessageCue.PlaceEnding)
            ? token.IsName || IsHouseNumber(tokens, i + 1)
            : token.IsName && !token.Cues.HasAny(OtherNames) && (IsHouseNumber(tokens, i + 1) || FollowsPreposition(scan, tokens, i));
    }

    // "rue du Moulin", "rue aux Laines", "avenue Roosevelt", "Mill Lane"; not "dans la rue".
    private static bool HasStreetName(ReadOnlySpan<Token> tokens, int i)
    {
        var isFollowed = i + 1 < tokens.Length && !tokens[i].Is(TokenMarks.CommaAfter)
            && (tokens[i + 1].Is(TokenMarks.Capital) || (i + 2 < tokens.Length && tokens[i + 1] is { Length: <= 3, Kind: TokenKind.Word } && (tokens[i + 1].Cues.IsEmpty || tokens[i + 2].Is(TokenMarks.Capital))));
        return isFollowed || (tokens[i].Is(TokenMarks.Capital) && i > 0 && tokens[i - 1].Is(TokenMarks.Capital));
    }

    private static bool IsHouseNumber(ReadOnlySpan<Token> tokens, int i) =>
        i < tokens.Length && tokens[i] is { Kind: TokenKind.Number, Number: > 0 and <= FarthestHouseNumber }
        && !(i + 1 < tokens.Length && tokens[i + 1].Cues.HasAny(AfterCounts));

    private static bool StandsAt(in MessageScan scan, ReadOnlySpan<Token> tokens, int i)
    {
        for (var before = i - 1; before >= 0 && before >= i - 4; before--)
        {
            if (tokens[before].Cues.HasAny((CueSet)MessageCue.Direction | MessageCue.To))
            {
                return false;
            }

            if (tokens[before].Has(MessageCue.PlacePreposition) || IsOneOf(scan.TextOf(tokens[before]), Of))
            {
                return true;
            }
        }

        return false;
    }

    // An article and an "of" may stand between: "in de Vogelzang", "kant van de Hoge Weg".
    private static bool FollowsPreposition(in MessageScan scan, ReadOnlySpan<Token> tokens, int i)
    {
        var at = i - 1;
        while (at > 0 && at > i - 3 && (IsOneOf(scan.TextOf(tokens[at]), Articles) || IsOneOf(scan.TextOf(tokens[at]), Of)))
        {
            at--;
        }

        return at >= 0 && tokens[at].Has(MessageCue.PlacePreposition);
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var known in words)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
