namespace Buurtpreventie.Domain;

/// <summary>The country that people write with an address: <c>NL-6211 AB</c>, <c>Maastricht, Nederland</c>, <c>Rekem (België)</c>.</summary>
internal static class Country
{
    private static readonly string[] Belgian = ["belgie", "belgique", "belgien", "belgium", "be", "b"];

    private static readonly string[] Foreign =
    [
        "nederland", "paysbas", "niederlande", "netherlands", "thenetherlands", "holland", "nl",
        "duitsland", "allemagne", "deutschland", "germany", "de", "d",
        "frankrijk", "france", "frankreich", "fr", "f",
        "luxemburg", "luxembourg", "gdluxemburg", "gdluxembourg", "gdl", "groothertogdomluxemburg", "grandducheluxembourg",
        "grandduchedeluxembourg", "grossherzogtumluxemburg", "lu", "l",
        "verenigdkoninkrijk", "royaumeuni", "vereinigteskonigreich", "unitedkingdom", "uk", "gb",
        "spanje", "espagne", "spanien", "spain", "italie", "italien", "italy", "zwitserland", "suisse", "schweiz", "switzerland",
    ];

    /// <summary>Whether the code is that of a country around: a country before the digits, or two letters behind four digits.</summary>
    public static bool HasForeignCode(ReadOnlySpan<char> postalCode)
    {
        postalCode = postalCode.Trim();
        var letters = Letters(postalCode);
        var behind = postalCode[letters..].TrimStart(" -–");
        return letters > 0
            ? !Names(postalCode[..letters], Belgian) && letters <= 3 && behind is [>= '0' and <= '9', ..]
            : Digits.Count(behind) == 4 && IsDutchTail(behind[4..]);
    }

    /// <summary>
    /// Whether a place begins with the two letters that end a Dutch postal code: <c>AB Maastricht</c>, but not ST TRUIDEN, LA ROCHE, LE
    /// ROUX and DE PANNE.
    /// </summary>
    public static bool IsDutchTail(ReadOnlySpan<char> place)
    {
        place = place.TrimStart(' ');
        return place is ([>= 'A' and <= 'Z', >= 'A' and <= 'Z'] or [>= 'A' and <= 'Z', >= 'A' and <= 'Z', ' ', ..])
            and not (['S', 'T', ..] or ['L', 'A' or 'E', ..] or ['D', 'E', ..]);
    }

    /// <summary>Whether another country is named behind the place.</summary>
    public static bool IsForeign(ReadOnlySpan<char> place) => Names(Behind(place, out _), Foreign);

    /// <summary>The place without Belgium behind it.</summary>
    public static ReadOnlySpan<char> WithoutBelgium(ReadOnlySpan<char> place) =>
        Names(Behind(place, out var before), Belgian) ? before.TrimEnd(" ,-–(\r\n") : place;

    /// <summary>What stands behind the last comma or bracket or, without those, the last word.</summary>
    private static ReadOnlySpan<char> Behind(ReadOnlySpan<char> place, out ReadOnlySpan<char> before)
    {
        place = place.TrimEnd();
        var sign = place.LastIndexOfAny(',', '(', '\n');
        sign = sign >= 0 ? sign : place.LastIndexOf(' ');
        before = sign < 0 ? [] : place[..sign];
        return sign < 0 ? [] : place[(sign + 1)..];
    }

    private static bool Names(ReadOnlySpan<char> text, string[] countries)
    {
        Span<char> key = stackalloc char[PlaceKey.Room];
        if (text.Length > PlaceKey.LongestName)
        {
            return false;
        }

        var folded = key[..Folding.Letters(text, key)];
        foreach (var country in countries)
        {
            if (folded.SequenceEqual(country))
            {
                return true;
            }
        }

        return false;
    }

    private static int Letters(ReadOnlySpan<char> text)
    {
        var letters = 0;
        while (letters < text.Length && char.IsAsciiLetter(text[letters]))
        {
            letters++;
        }

        return letters;
    }
}
