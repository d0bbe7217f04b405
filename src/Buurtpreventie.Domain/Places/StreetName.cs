using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Buurtpreventie.Domain;

/// <summary>What may be the name of a street; there is no list of streets to hold it against.</summary>
internal static class StreetName
{
    /// <summary>Whether it has a letter, only signs that a name has, and no more than <see cref="StreetKey.LongestName"/> characters.</summary>
    public static bool IsOne(ReadOnlySpan<char> typed)
    {
        var letters = 0;
        foreach (var rune in typed.EnumerateRunes())
        {
            letters += Rune.IsLetter(rune) ? 1 : 0;
            if (!MayStand(rune))
            {
                return false;
            }
        }

        return letters > 0 && CleanLength(typed) <= StreetKey.LongestName;
    }

    /// <summary>The name with single blanks, if it is one.</summary>
    public static bool TryClean(ReadOnlySpan<char> typed, [NotNullWhen(true)] out string? name)
    {
        typed = typed.Trim();
        name = IsOne(typed) ? Clean(typed) : null;
        return name is not null;
    }

    /// <summary>A name with single blanks.</summary>
    public static string Clean(ReadOnlySpan<char> name) => string.Create(CleanLength(name), name, static (clean, typed) =>
    {
        var written = 0;
        for (var i = 0; i < typed.Length; i++)
        {
            if (!IsSecondBlank(typed, i))
            {
                clean[written++] = char.IsWhiteSpace(typed[i]) ? ' ' : typed[i];
            }
        }
    });

    private static bool MayStand(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.IsWhiteSpace(rune)
        || rune.Value is '-' or '–' or '\'' or '’' or '‘' or '`' or '´' or '.' or ',' or '/' or '(' or ')' or '&' or '+' or ':' or '"' or '°' or 'º' or 'ª'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static int CleanLength(ReadOnlySpan<char> typed)
    {
        var length = typed.Length;
        for (var i = 0; i < typed.Length; i++)
        {
            length -= IsSecondBlank(typed, i) ? 1 : 0;
        }

        return length;
    }

    private static bool IsSecondBlank(ReadOnlySpan<char> typed, int at) => at > 0 && char.IsWhiteSpace(typed[at]) && char.IsWhiteSpace(typed[at - 1]);
}
