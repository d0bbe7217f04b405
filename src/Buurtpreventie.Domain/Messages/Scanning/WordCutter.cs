using System.Globalization;

namespace Buurtpreventie.Domain.Messages;

/// <summary>
/// Cuts a text into words, the same way for messages and for the lists: letters and digits in a row, with the stars that hide letters
/// of a swear word; an emoji or tick mark is a word of its own. Marks that do not print belong to the word in which they stand.
/// </summary>
internal ref struct WordCutter(ReadOnlySpan<char> text)
{
    /// <summary>A longer word is on no list.</summary>
    public const int LongestFolded = 64;

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    public bool TryNext(out int start, out int length)
    {
        while (_at < _text.Length && !IsWord(_text[_at]) && SymbolAt(_at) == 0)
        {
            _at++;
        }

        start = _at;
        length = _at < _text.Length ? SymbolAt(_at) : 0;
        _at += length;
        while (length == 0 && _at < _text.Length && (IsWord(_text[_at]) || IsInside(_at, start)))
        {
            _at++;
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
                return word.Contains('*') || IsSymbol(word) ? Math.Max(0, word.ToLowerInvariant(folded)) : Folding.Letters(word, folded);
            }

            folded[i] = (char)(word[i] | (word[i] > '9' ? 0x20 : 0));
        }

        return word.Length;
    }

    /// <summary>Whether a word is a symbol.</summary>
    public static bool IsSymbol(ReadOnlySpan<char> word) => IsSign(word[0]) || char.IsSurrogate(word[0]);

    private static bool IsWord(char character) =>
        character < '\u0080' ? char.IsAsciiLetterOrDigit(character) : char.IsLetterOrDigit(character);

    // Tick marks, hearts and other signs; a whole pair is taken for an emoji, letters from beyond included.
    private static bool IsSign(char character) => character is >= '\u2600' and <= '\u27BF';

    private readonly int SymbolAt(int at) =>
        IsSign(_text[at]) ? 1
        : char.IsHighSurrogate(_text[at]) && at + 1 < _text.Length && char.IsLowSurrogate(_text[at + 1]) ? 2
        : 0;

    private readonly bool IsInside(int at, int start) =>
        at > start && at + 1 < _text.Length
        && (_text[at] == '*' ? _text[at + 1] == '*' || IsWord(_text[at + 1])
            : _text[at] >= '\u00AD' && char.GetUnicodeCategory(_text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format);
}
