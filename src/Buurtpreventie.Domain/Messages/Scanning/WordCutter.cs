using System.Globalization;

namespace Buurtpreventie.Domain.Messages;

/// <summary>
/// Cuts a text into words, the same way for messages and for the lists: letters and digits in a row, with the stars that hide letters
/// of a swear word; a tick mark is a word of its own. Marks that do not print belong to the word in which they stand.
/// </summary>
internal ref struct WordCutter(ReadOnlySpan<char> text)
{
    /// <summary>A longer word is on no list.</summary>
    public const int LongestFolded = 64;

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    public bool TryNext(out int start, out int length)
    {
        while (_at < _text.Length && !IsWord(_text[_at]) && !IsTick(_text[_at]))
        {
            _at++;
        }

        start = _at;
        if (_at < _text.Length && IsTick(_text[_at]))
        {
            _at++;
        }
        else
        {
            while (_at < _text.Length && (IsWord(_text[_at]) || IsInside(_at, start)))
            {
                _at++;
            }
        }

        length = _at - start;
        return length > 0;
    }

    /// <summary>Goes on behind a part that was taken for something else.</summary>
    public void Skip(int to) => _at = to;

    /// <summary>Folds a word; 0 for one that is too long for any list.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        if (word.Length > LongestFolded / Folding.Expansion)
        {
            return 0;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(word[i]))
            {
                return word.Contains('*') || IsTick(word[0]) ? Lowered(word, folded) : Folding.Letters(word, folded);
            }

            folded[i] = (char)(word[i] | (word[i] > '9' ? 0x20 : 0));
        }

        return word.Length;
    }

    public static bool IsTick(char character) => character is '\u2705' or '\u2714' or '\u2611';

    private static int Lowered(ReadOnlySpan<char> word, Span<char> folded) => Math.Max(0, word.ToLowerInvariant(folded));

    private static bool IsWord(char character) =>
        character < '\u0080' ? char.IsAsciiLetterOrDigit(character) : char.IsLetterOrDigit(character);

    private readonly bool IsInside(int at, int start) =>
        at > start && at + 1 < _text.Length
        && (_text[at] == '*' ? _text[at + 1] == '*' || IsWord(_text[at + 1])
            : _text[at] >= '\u00AD' && char.GetUnicodeCategory(_text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format);
}
