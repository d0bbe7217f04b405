namespace Buurtpreventie.Domain;

/// <summary>
/// Finds plates in running text by their looks alone, carefully: what may as well be a house number, a model or a count is left. A
/// personal plate has no looks of its own.
/// </summary>
internal static class PlateSpotter
{
    private const int MostGroups = 3;

    /// <summary>How many characters a plate takes at the start of <paramref name="text"/>; 0 where there is none.</summary>
    /// <param name="text">From the first character of a word on.</param>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        Span<Group> groups = stackalloc Group[MostGroups];
        var count = 0;
        for (var at = 0; count < MostGroups && TryReadGroup(text, at, out var group); count++)
        {
            groups[count] = group;
            at = group.End;
            if (at + 1 < text.Length && text[at] is '-' or '\u2011' or '.' or '·' or ' ' && char.IsAsciiLetterOrDigit(text[at + 1]))
            {
                groups[count].Gap = text[at++];
            }
            else if (at >= text.Length || !char.IsAsciiLetterOrDigit(text[at]))
            {
                count++;
                break;
            }
        }

        return count == MostGroups && IsEnd(text, groups[2].End) && IsPlate(text, groups[0], groups[1], groups[2]) ? groups[2].End
            : count >= 2 && IsEnd(text, groups[1].End) && IsOldPlate(groups[0], groups[1]) ? groups[1].End
            : 0;
    }

    // 1-ABC-123 in any case and however it is parted; with blanks only in capitals, because "2 man 101" is none. Every other series
    // of three groups, ours or a neighbour's, with hyphens and in capitals.
    private static bool IsPlate(ReadOnlySpan<char> text, Group first, Group second, Group third)
    {
        var isBelgian = first is { IsDigits: true, Length: 1 } && second is { IsDigits: false, Length: 3 } && third is { IsDigits: true, Length: 3 };
        return (first.Gap, second.Gap) switch
        {
            (' ', ' ') => isBelgian && second.IsUpper && text[(third.End - 3)..third.End] is not ("101" or "112"),
            ('\0', '\0') or ('.', '.') or ('·', '·') => isBelgian,
            ('-' or '\u2011', '-' or '\u2011') => isBelgian || IsForeign(first, second, third),
            _ => false,
        };
    }

    private static bool IsForeign(Group first, Group second, Group third) =>
        first.Length + second.Length + third.Length is 6 or 7
        && first.Length <= 3 && second.Length <= 3 && third.Length <= 3
        && first.IsUpper && second.IsUpper && third.IsUpper
        && (first.IsDigits || second.IsDigits || third.IsDigits)
        && !(first.IsDigits && second.IsDigits && third.IsDigits);

    // 1973 to 2010: ABC-123 and 123-ABC.
    private static bool IsOldPlate(Group first, Group second) =>
        first is { Length: 3, Gap: '-', IsUpper: true } && second is { Length: 3, IsUpper: true } && first.IsDigits != second.IsDigits;

    private static bool IsEnd(ReadOnlySpan<char> text, int at) => at == text.Length || !char.IsLetterOrDigit(text[at]);

    private static bool TryReadGroup(ReadOnlySpan<char> text, int start, out Group group)
    {
        var end = start;
        var (isDigits, isUpper) = (start < text.Length && char.IsAsciiDigit(text[start]), true);
        while (end < text.Length && (isDigits ? char.IsAsciiDigit(text[end]) : char.IsAsciiLetter(text[end])))
        {
            isUpper &= isDigits || char.IsAsciiLetterUpper(text[end]);
            end++;
        }

        group = new() { End = end, Length = end - start, IsDigits = isDigits, IsUpper = isUpper };
        return group.Length is > 0 and <= 4;
    }

    private struct Group
    {
        public int End;
        public int Length;
        public bool IsDigits;
        public bool IsUpper;
        public char Gap;
    }
}
