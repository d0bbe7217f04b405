using System.Globalization;

namespace Buurtpreventie.Domain;

/// <summary>
/// What remains of a name when case, accents, ligatures, hyphens, apostrophes and dots are forgotten, so that <c>Île-d'Œuvre</c> and
/// <c>ILE D OEUVRE</c> are one. It works the same with and without ICU; letters outside the Latin tables only lose their case.
/// </summary>
internal static class Folding
{
    /// <summary>At most this many characters come out of one.</summary>
    public const int Expansion = 2;

    private const int LongestOnStack = 256;
    private const char Pair = '*';
    private const char NoBase = '.';

    private const string LatinFrom00C0 =
        "aaaaaa*ceeeeiiiidnooooo.ouuuuy**aaaaaa*ceeeeiiiidnooooo.ouuuuy*y" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll" +
        "lllnnnnnnn**oooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs" +
        "bb.....cc..dd.ee.ffg.*.ikkl..nn.oo..pp.....ttt.uu..yyzz........." +
        "....*********aaiioouuuuuuuuuueaaaa**ggggkkoooo..j***gg*.nnaa**oo" +
        "aaaaeeeeiiiioooorrrruuuusstt..hhnd**..aaeeooooooooyylntj**accl.s" +
        "z..b..eejj..rryy";

    private const string LatinFrom1E00 =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm" +
        "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
        "wwwwwwwwwwxxxxyyzzzzzzhtwyasss*.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    /// <summary>The words in lower-case base letters and digits, with one blank between: <c>Sint-Joris'straat</c> is <c>sint joris straat</c>.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="destination">At least <see cref="Expansion"/> times as long as <paramref name="text"/>.</param>
    /// <returns>How many characters were written.</returns>
    public static int Words(ReadOnlySpan<char> text, Span<char> destination) => Fold(text, destination, keepsGaps: true);

    /// <inheritdoc cref="Words(ReadOnlySpan{char}, Span{char})"/>
    public static string Words(ReadOnlySpan<char> text)
    {
        Span<char> folded = text.Length * Expansion <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[text.Length * Expansion];
        return new string(folded[..Words(text, folded)]);
    }

    /// <summary>The same without the blanks: <c>Van den Bossche</c> is <c>vandenbossche</c>.</summary>
    /// <inheritdoc cref="Words(ReadOnlySpan{char}, Span{char})"/>
    public static int Letters(ReadOnlySpan<char> text, Span<char> destination) => Fold(text, destination, keepsGaps: false);

    private static int Fold(ReadOnlySpan<char> text, Span<char> destination, bool keepsGaps)
    {
        var written = 0;
        var gap = false;
        foreach (var character in text)
        {
            if (IsGap(character))
            {
                gap = keepsGaps && written > 0;
                continue;
            }

            if (IsMark(character))
            {
                continue;
            }

            if (gap)
            {
                destination[written++] = ' ';
                gap = false;
            }

            written += Write(character, destination[written..]);
        }

        return written;
    }

    private static int Write(char character, Span<char> destination)
    {
        character = char.ToLowerInvariant(character);
        destination[0] = Base(character);
        if (destination[0] != Pair)
        {
            return 1;
        }

        PairOf(character).CopyTo(destination);
        return Expansion;
    }

    private static char Base(char character)
    {
        var known = character switch
        {
            < '\u00C0' => NoBase,
            <= '\u024F' => LatinFrom00C0[character - '\u00C0'],
            >= '\u1E00' and <= '\u1EFF' => LatinFrom1E00[character - '\u1E00'],
            _ => NoBase,
        };
        return known == NoBase ? character : known;
    }

    private static string PairOf(char character) => character switch
    {
        'æ' or 'ǣ' or 'ǽ' => "ae",
        'œ' => "oe",
        'ĳ' => "ij",
        'ß' or 'ẞ' => "ss",
        'þ' => "th",
        'ŋ' => "ng",
        'ƕ' => "hv",
        'ȣ' => "ou",
        'ǆ' or 'ǅ' or 'ǳ' or 'ǲ' => "dz",
        'ǉ' or 'ǈ' => "lj",
        'ǌ' or 'ǋ' => "nj",
        'ȸ' => "db",
        _ => "qp",
    };

    // Half of a surrogate pair stays: two different letters from beyond must not become one.
    private static bool IsGap(char character) =>
        character < '\u0080'
            ? !char.IsAsciiLetterOrDigit(character)
            : !char.IsLetterOrDigit(character) && !char.IsSurrogate(character) && !IsMark(character);

    private static bool IsMark(char character) =>
        character >= '\u00AD' && char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
