namespace Buurtpreventie.Domain;

/// <summary>
/// What is compared of the name of a street: folded, without gaps, and with the usual abbreviations as one with what they stand for.
/// <c>St.-Jorisstr.</c> is <c>Sint-Jorisstraat</c>, <c>Bd de la Sauvenière</c> is <c>Boulevard de la Sauvenière</c>.
/// </summary>
internal readonly ref struct StreetKey
{
    /// <summary>A text of more characters is no name of a street.</summary>
    public const int LongestName = 80;

    /// <summary>Room for the key of a name that is not too long.</summary>
    public const int Room = (LongestName * Folding.Expansion) + 8;

    private const int ShortestStem = 2;

    // Of shorter names each letter counts: Dal is not Dam.
    private const int ShortestWithSlip = 6;

    private static readonly (string Ending, string Common)[] Endings =
    [
        ("straat", "str"), ("strasse", "str"), ("steenweg", "stwg"), ("stw", "stwg"), ("laan", "ln"), ("plein", "pl"), ("platz", "pl"),
        ("dreef", "drf"), ("dr", "drf"),
    ];

    /// <summary>A key that was made before.</summary>
    public StreetKey(string text, Language? language)
    {
        Text = text;
        Language = language;
    }

    /// <summary>The key of a name no longer than <see cref="LongestName"/>, written into <see cref="Room"/> characters.</summary>
    public StreetKey(ReadOnlySpan<char> name, Span<char> room)
    {
        Text = room[..Write(name, room, out var language)];
        Language = language;
    }

    /// <summary>The key.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>The language of the sort of street ("straat", "rue"), if the name tells it.</summary>
    public Language? Language { get; }

    /// <summary>Whether a name begins with a French sort of street.</summary>
    public static bool IsFrench(ReadOnlySpan<char> name) =>
        name.Length <= LongestName && new StreetKey(name, stackalloc char[Room]).Language == Domain.Language.French;

    /// <summary>
    /// Whether both mean the same street. Names in two languages may, and so may names that are one slip of the keyboard apart.
    /// </summary>
    public Answer IsSameAs(in StreetKey other) =>
        Text.SequenceEqual(other.Text) ? Answer.Yes
        : Language is { } told && other.Language is { } otherTold && told != otherTold ? Answer.CannotTell
        : IsOneSlipAway(Text, other.Text) ? Answer.CannotTell
        : Answer.No;

    private static int Write(ReadOnlySpan<char> name, Span<char> destination, out Language? language)
    {
        Span<char> folded = stackalloc char[Room];
        ReadOnlySpan<char> words = folded[..Folding.Words(name, folded)];
        language = null;
        var written = 0;
        foreach (var range in words.Split(' '))
        {
            var word = words[range];
            language ??= LanguageOf(word, isFirst: written == 0);
            if (word.StartsWith("vrouw") && destination[..written].EndsWith("ol"))
            {
                Append("v", destination, ref written);
                word = word[5..].TrimStart('e');
            }

            var isLast = range.End.GetOffset(words.Length) == words.Length;
            var (ending, common) = Ending(word);
            Append(ending > 0 ? word[..^ending] : Abbreviation(word, isFirst: written == 0, isLast) ?? word, destination, ref written);
            Append(common, destination, ref written);
        }

        return written;
    }

    // One letter more, less or other, or two swapped; never the first letter, and never a digit: Zone 1 is not Zone 2.
    private static bool IsOneSlipAway(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (Math.Min(one.Length, other.Length) < ShortestWithSlip)
        {
            return false;
        }

        var start = one.CommonPrefixLength(other);
        one = one[start..];
        other = other[start..];
        while (one.Length > 0 && other.Length > 0 && one[^1] == other[^1])
        {
            one = one[..^1];
            other = other[..^1];
        }

        return start > 0
            && Digits.Find(one) == one.Length
            && Digits.Find(other) == other.Length
            && (one.Length <= 1 && other.Length <= 1 || one.Length == 2 && other.Length == 2 && one[0] == other[1] && one[1] == other[0]);
    }

    private static void Append(ReadOnlySpan<char> text, Span<char> destination, ref int written)
    {
        text.CopyTo(destination[written..]);
        written += text.Length;
    }

    /// <summary>The sort of street at the end of a composed word such as "kanaalstraat": how long it is, and what stands for it.</summary>
    private static (int Length, string Common) Ending(ReadOnlySpan<char> word)
    {
        foreach (var (ending, common) in Endings)
        {
            if (word.Length >= ending.Length + ShortestStem && word.EndsWith(ending))
            {
                return (ending.Length, common);
            }
        }

        return (0, "");
    }

    private static string? Abbreviation(ReadOnlySpan<char> word, bool isFirst, bool isLast) => word switch
    {
        "sint" or "saint" or "sankt" => "st",
        "sainte" => "ste",
        "straat" or "strasse" => "str",
        "steenweg" or "stw" => "stwg",
        "laan" => "ln",
        "plein" or "platz" or "place" => "pl",
        "dreef" => "drf",
        "dr" when isLast && !isFirst => "drf",
        "rue" when isFirst => "r",
        "avenue" or "ave" => "av",
        "boulevard" or "blvd" or "bld" or "boul" => "bd",
        "chaussee" or "chaus" or "chss" => "chee",
        "chemin" or "chem" when isFirst => "ch",
        "route" => "rte",
        "square" => "sq",
        "impasse" => "imp",
        "allee" => "all",
        "faubourg" or "fbg" => "fg",
        "residentie" or "residence" => "res",
        "dokter" or "docteur" or "doktor" => "dr",
        "professor" or "professeur" => "prof",
        "burgemeester" or "bourgmestre" or "burgem" or "bgm" => "burg",
        "minister" or "ministre" => "min",
        "generaal" or "general" => "gen",
        "kolonel" or "colonel" or "col" => "kol",
        "kapitein" or "capitaine" or "kapt" or "cap" => "kap",
        "luitenant" or "lieutenant" => "lt",
        "pastoor" => "past",
        "kanunnik" => "kan",
        "kardinaal" or "cardinal" or "card" => "kard",
        "monseigneur" => "mgr",
        "heilig" or "heilige" => "h",
        "onze" => "o",
        "lieve" => "l",
        "vrouw" or "vrouwe" => "v",
        "notre" => "n",
        "dame" => "d",
        _ => null,
    };

    private static Language? LanguageOf(ReadOnlySpan<char> word, bool isFirst) => word switch
    {
        "rue" or "avenue" or "ave" or "av" or "boulevard" or "blvd" or "bld" or "bd" or "chaussee" or "chee" or "place" or "chemin" or "route"
            or "rte" or "impasse" or "quai" or "allee" or "clos" or "sentier" or "dreve" or "venelle" or "faubourg" or "cour" when isFirst => Domain.Language.French,
        _ when word.EndsWith("straat") || word.EndsWith("steenweg") || word.EndsWith("stwg") || word.EndsWith("laan") || word.EndsWith("plein")
            || word.EndsWith("dreef") || word.EndsWith("baan") || word.EndsWith("kaai") || word.EndsWith("lei") => Domain.Language.Dutch,
        _ when word.EndsWith("strasse") || word.EndsWith("platz") => Domain.Language.German,
        _ => null,
    };
}
