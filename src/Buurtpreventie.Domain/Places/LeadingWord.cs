using System.Globalization;

namespace Buurtpreventie.Domain;

/// <summary>The word at the start of a text, such as "bus" in <c>bus 3</c> and in <c>Bus3</c>.</summary>
internal static class LeadingWord
{
    private const int Longest = 20;

    /// <summary>Cuts the word off if it is one of these, whatever its case and accents.</summary>
    /// <param name="text">The text; without the word afterwards.</param>
    /// <param name="words">Folded words.</param>
    /// <param name="word">Which of the words it was, or empty.</param>
    public static bool TryCut(ref ReadOnlySpan<char> text, string[] words, out string word)
    {
        Span<char> room = stackalloc char[Longest * Folding.Expansion];
        var length = LengthIn(text);
        word = "";
        if (length is 0 or > Longest)
        {
            return false;
        }

        var folded = room[..Folding.Letters(text[..length], room)];
        foreach (var candidate in words)
        {
            if (folded.SequenceEqual(candidate))
            {
                text = text[length..];
                word = candidate;
                return true;
            }
        }

        return false;
    }

    private static int LengthIn(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetter(text[length]) || char.GetUnicodeCategory(text[length]) == UnicodeCategory.NonSpacingMark))
        {
            length++;
        }

        return length;
    }
}
