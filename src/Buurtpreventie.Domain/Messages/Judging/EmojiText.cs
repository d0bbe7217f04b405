using System.Buffers;
using System.Globalization;
using System.Text;

namespace Buurtpreventie.Domain.Messages;

/// <summary>
/// Texts of nothing but emoji. There is no table of emoji in .NET and none is needed: symbols, skin tones and places that Unicode kept
/// for emoji are, together with what joins them, blanks and punctuation.
/// </summary>
internal static class EmojiText
{
    private const int Joiner = 0x200D;
    private const int KeycapMark = 0x20E3;

    private static readonly string[] Smileys = [":)", ":-)", ";)", ";-)", ":(", ":-(", ":d", ":-d", ":p", ":-p", ":/", ":-/", "<3", "^^", "xd", ":'(", ":o"];

    /// <summary>Whether nothing is said: one symbol at least, and no letter or digit but in a keycap.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var hasSymbol = false;
        for (var rest = text; !rest.IsEmpty;)
        {
            var isWhole = Rune.DecodeFromUtf16(rest, out var rune, out var length) == OperationStatus.Done;
            rest = rest[length..];
            if (isWhole && (IsSymbol(rune) || IsKeycap(rune, rest)))
            {
                hasSymbol = true;
            }
            else if (!isWhole || !IsBeside(rune))
            {
                return IsSmiley(text);
            }
        }

        return hasSymbol || IsSmiley(text);
    }

    private static bool IsSymbol(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.OtherSymbol => rune != Rune.ReplacementChar,
        UnicodeCategory.ModifierSymbol => rune.Value is >= 0x1F3FB and <= 0x1F3FF,
        UnicodeCategory.OtherNotAssigned => rune.Value is >= 0x1F000 and <= 0x1FAFF,
        _ => false,
    };

    private static bool IsKeycap(Rune rune, ReadOnlySpan<char> rest) =>
        (Rune.IsDigit(rune) || rune.Value is '#' or '*') && rest.TrimStart('\uFE0F') is [(char)KeycapMark, ..];

    private static bool IsBeside(Rune rune) =>
        Rune.IsWhiteSpace(rune) || Rune.IsPunctuation(rune) || rune.Value is Joiner or KeycapMark or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0020 and <= 0xE007F) or '+'
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    private static bool IsSmiley(ReadOnlySpan<char> text)
    {
        foreach (var smiley in Smileys)
        {
            if (text.Equals(smiley, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
