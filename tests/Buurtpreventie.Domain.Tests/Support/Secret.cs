using System.Globalization;
using System.Text;

namespace Buurtpreventie.Domain.Tests.Support;

/// <summary>Something that must not show, and how it is recognised in a text. What the library says by itself tells of nobody.</summary>
internal abstract record Secret
{
    private const string Separators = " .-/_,:()\u00A0\u202F\u2011\u2013\t";

    /// <summary>Everything the library says by itself, such as the 1000 of postal codes or the name in an example: no leak of anybody's.</summary>
    private static readonly string Catalogue = string.Join(
        " ; ",
        Domain.Texts.Standard.Keys.SelectMany(key => Languages.All.ToArray().Select(language => Domain.Texts.Standard[key, language])).Append("ISO 8601"));

    private static readonly string SqueezedCatalogue = Squeezed(Catalogue);
    private static readonly string SpacedCatalogue = Spaced(Catalogue);
    private static readonly string CapitalCatalogue = Capitals(Catalogue);

    private Secret()
    {
    }

    /// <summary>What of the secret stands in a text, or null.</summary>
    public abstract string? FoundIn(string text);

    /// <summary>
    /// A number, as typed: it shows where <paramref name="run"/> of its digits stand in a row, whatever separators stand between, in any
    /// script. A letter parts digits, in the secret as in the text.
    /// </summary>
    public static Secret Digits(string typed, int run = 4) =>
        new Parts([.. Groups(typed).SelectMany(digits => Runs(digits, run)).Distinct()], Squeezed, SqueezedCatalogue);

    /// <summary>Any number at all: so many digits in a row.</summary>
    public static Secret AnyDigits(int run = 4) => new AnyRun(run);

    /// <summary>A name: it shows where one of its words of three letters or more does, accents and case aside.</summary>
    public static Secret Words(string words) => new Parts(
        [.. Spaced(words).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= 3).Select(word => $" {word} ")],
        Spaced,
        SpacedCatalogue);

    /// <summary>A text as it is, case aside.</summary>
    public static Secret Text(string text) => new Parts([Capitals(text)], Capitals, CapitalCatalogue);

    private static IEnumerable<string> Runs(string digits, int length) =>
        Enumerable.Range(0, Math.Max(0, digits.Length - length + 1)).Select(start => digits.Substring(start, length));

    private static string[] Groups(string text) =>
        new string([.. Squeezed(text).Select(character => char.IsAsciiDigit(character) ? character : ' ')]).Split(' ');

    /// <summary>Without separators, every digit as ASCII.</summary>
    private static string Squeezed(string text)
    {
        var squeezed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (CharUnicodeInfo.GetDecimalDigitValue(character) is >= 0 and var digit)
            {
                squeezed.Append((char)('0' + digit));
            }
            else if (!Separators.Contains(character))
            {
                squeezed.Append(character);
            }
        }

        return squeezed.ToString();
    }

    /// <summary>Words in capitals without accents, a blank around each.</summary>
    private static string Spaced(string text)
    {
        var letters = text.Normalize(NormalizationForm.FormD)
            .Where(character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            .Select(character => char.IsLetter(character) ? char.ToUpperInvariant(character) : ' ');
        return $" {string.Concat(letters)} ";
    }

    private static string Capitals(string text) => text.ToUpperInvariant();

    private sealed record Parts(string[] Telling, Func<string, string> Read, string Own) : Secret
    {
        private readonly string[] _telling = Array.FindAll(Telling, part => !Own.Contains(part, StringComparison.Ordinal));

        public override string? FoundIn(string text)
        {
            var read = Read(text);
            return Array.Find(_telling, part => read.Contains(part, StringComparison.Ordinal));
        }
    }

    private sealed record AnyRun(int Length) : Secret
    {
        public override string? FoundIn(string text) =>
            Array.Find(Groups(text), digits => digits.Length >= Length && !SqueezedCatalogue.Contains(digits, StringComparison.Ordinal));
    }
}
