namespace Buurtpreventie.Domain;

/// <summary>
/// How letter boxes are written in Belgium: <c>3</c>, <c>bus 3</c>, <c>bte 0101</c>, <c>A2.4</c>. The normal form is without the word
/// and without blanks.
/// </summary>
internal static class BoxNumber
{
    public const int Longest = 10;

    private static readonly string[] Words =
        ["bus", "bte", "boite", "box", "b", "bt", "bfk", "bfn", "briefkasten", "app", "appt", "apt", "appartement"];

    private static readonly string[] NoBox = ["", "geen", "nvt", "aucune", "neant", "keine", "none"];

    /// <summary>The word before a box, as people print it.</summary>
    public static string Word(Language language) => language switch
    {
        Language.French => "boîte",
        Language.German => "Bfn",
        Language.English => "box",
        _ => "bus",
    };

    /// <summary>Whether a word for a box stands here, and a box behind it: <c>bus 3</c>, <c>b3</c>, but not <c>b</c>.</summary>
    public static bool Stands(ReadOnlySpan<char> typed) => TryTake(typed, out _);

    /// <summary>Takes the box behind the word for it. In <c>12B/3</c> the B belongs to the number.</summary>
    public static bool TryTake(ReadOnlySpan<char> typed, out ReadOnlySpan<char> box)
    {
        box = typed;
        var hasWord = LeadingWord.TryCut(ref box, Words, out var word);
        box = box.TrimStart(word.Length > 1 ? " .:-/" : " .:");
        return hasWord && box is not ([] or ['/' or '-', ..]);
    }

    /// <summary>Reads a box whole; nothing, a dash and "geen" are no box and give length 0.</summary>
    public static bool TryRead(ReadOnlySpan<char> typed, Span<char> room, out int length)
    {
        length = 0;
        typed = WithoutWord(typed.Trim());
        if (IsNone(typed))
        {
            return true;
        }

        foreach (var character in typed)
        {
            if (character == ' ')
            {
                continue;
            }

            if (length == Longest || !(char.IsLetterOrDigit(character) || character is '.' or '-' or '/'))
            {
                return false;
            }

            room[length++] = character;
        }

        var box = WithoutWord(room[..length]);
        box.CopyTo(room);
        length = box.Length;
        return char.IsLetterOrDigit(room[0]) && char.IsLetterOrDigit(room[length - 1]);
    }

    /// <summary>Whether two boxes are the same; it cannot be told when only one is known.</summary>
    public static Answer AreSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        Significant(one).Equals(Significant(other), StringComparison.OrdinalIgnoreCase) ? Answer.Yes
        : one.IsEmpty || other.IsEmpty ? Answer.CannotTell
        : Answer.No;

    /// <summary>What is compared of a box: case, a "b" before a number and leading zeros do not count.</summary>
    public static string Key(ReadOnlySpan<char> normal) => Folding.Words(Significant(normal));

    private static ReadOnlySpan<char> Significant(ReadOnlySpan<char> normal)
    {
        var box = normal is ['b' or 'B', >= '0' and <= '9', ..] ? normal[1..] : normal;
        var significant = box.TrimStart('0');
        return significant is [>= '0' and <= '9', ..] ? significant : box;
    }

    // "b3" in a field of its own may well be box B3.
    private static ReadOnlySpan<char> WithoutWord(ReadOnlySpan<char> typed)
    {
        while (typed is not ['b' or 'B', >= '0' and <= '9', ..] && TryTake(typed, out var box))
        {
            typed = box;
        }

        return typed;
    }

    private static bool IsNone(ReadOnlySpan<char> typed)
    {
        typed = typed.Trim(" -/.");
        foreach (var word in NoBox)
        {
            if (typed.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
