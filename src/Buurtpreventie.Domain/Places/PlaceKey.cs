namespace Buurtpreventie.Domain;

/// <summary>
/// What is compared of the name of a place: folded, without gaps, and with the usual abbreviations as one with what they stand
/// for, so that <c>St Lambrechts Woluwe</c> is <c>Sint-Lambrechts-Woluwe</c> and <c>Jemeppe s/ Sambre</c> is <c>Jemeppe-sur-Sambre</c>.
/// </summary>
internal static class PlaceKey
{
    /// <summary>A text of more characters is no name of a place; the longest one has 30.</summary>
    public const int LongestName = 64;

    /// <summary>Room for the key of a name that is not too long.</summary>
    public const int Room = LongestName * Folding.Expansion;

    /// <summary>Writes the key of a name no longer than <see cref="LongestName"/> into <see cref="Room"/> characters.</summary>
    public static int Write(ReadOnlySpan<char> name, Span<char> destination)
    {
        Span<char> folded = stackalloc char[Room];
        ReadOnlySpan<char> words = folded[..Folding.Words(name, folded)];
        var written = 0;
        foreach (var range in words.Split(' '))
        {
            var word = Common(words[range], isFirst: written == 0);
            word.CopyTo(destination[written..]);
            written += word.Length;
        }

        return written;
    }

    /// <summary>Whether <paramref name="key"/> is a key of <paramref name="name"/>.</summary>
    public static bool Is(string name, ReadOnlySpan<char> key)
    {
        Span<char> own = stackalloc char[Room];
        return key.SequenceEqual(own[..Write(name, own)])
            || (HasUmlaut(name) && key.SequenceEqual(own[..Write(WithoutUmlauts(name, stackalloc char[Room]), own)]));
    }

    /// <summary>The keys of a name; two when it has umlauts, which people without the key for it write ae, oe and ue.</summary>
    public static IEnumerable<string> All(string name)
    {
        yield return Of(name);
        if (HasUmlaut(name))
        {
            yield return Of(WithoutUmlauts(name, new char[Room]));
        }
    }

    private static string Of(ReadOnlySpan<char> name)
    {
        Span<char> key = stackalloc char[Room];
        return new string(key[..Write(name, key)]);
    }

    private static ReadOnlySpan<char> Common(ReadOnlySpan<char> word, bool isFirst) => word switch
    {
        "sint" or "saint" or "sankt" => "st",
        "sainte" => "ste",
        "lez" => "les",
        "onze" => "o",
        "lieve" => "l",
        "vrouw" => "v",
        "s" when !isFirst => "sur",
        _ => word,
    };

    private static bool HasUmlaut(string name) => name.AsSpan().ContainsAny('ä', 'ö', 'ü');

    private static ReadOnlySpan<char> WithoutUmlauts(string name, Span<char> room)
    {
        var written = 0;
        foreach (var character in name)
        {
            var spelled = character switch { 'ä' => 'a', 'ö' => 'o', 'ü' => 'u', _ => character };
            room[written++] = spelled;
            if (spelled != character)
            {
                room[written++] = 'e';
            }
        }

        return room[..written];
    }
}
