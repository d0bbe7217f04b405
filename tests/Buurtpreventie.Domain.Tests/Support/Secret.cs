using System.Globalization;
using System.Text;

namespace Buurtpreventie.Domain.Tests.Support;

/// <summary>Something that must not show, and how it is recognised in a text.</summary>
internal abstract record Secret
{
    private const string Separators = " .-/_,:()\u00A0\u202F\u2011\u2013\t";

    /// <summary>The numbers of four digits and more that the library's own texts say, such as the 1000 of postal codes.</summary>
    private static readonly string[] Own =
        [.. Domain.Texts.Standard.Keys.SelectMany(key => Languages.All.ToArray().SelectMany(language => Groups(Domain.Texts.Standard[key, language]))).Where(digits => digits.Length >= 4).Distinct()];

    private Secret()
    {
    }

    /// <summary>What of the secret stands in a text, or null.</summary>
    public abstract string? FoundIn(string text);

    /// <summary>
    /// A number, as typed: it shows where <paramref name="run"/> of its digits stand in a row, whatever separators stand between, in any
    /// script. A letter parts digits, in the secret as in the text. What the library's own texts say is no leak.
    /// </summary>
    public static Secret Digits(string typed, int run = 4) => new Parts(
        [.. Groups(typed).SelectMany(digits => Runs(digits, run)).Distinct().Where(part => !Own.Any(own => own.Contains(part, StringComparison.Ordinal)))],
        Squeezed);

    /// <summary>Any number at all: so many digits in a row, unless the library's own texts say them.</summary>
    public static Secret AnyDigits(int run = 4) => new AnyRun(run);

    /// <summary>A name or a street: it shows where one of its words of three letters or more does, accents and case aside.</summary>
    public static Secret Words(string words) => new Parts(
        [.. Spaced(words).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= 3).Select(word => $" {word} ")],
        Spaced);

    /// <summary>A text as it is, case aside.</summary>
    public static Secret Text(string text) => new Parts([text.ToUpperInvariant()], shown => shown.ToUpperInvariant());

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

    private sealed record Parts(string[] Telling, Func<string, string> Read) : Secret
    {
        public override string? FoundIn(string text)
        {
            var read = Read(text);
            return Array.Find(Telling, part => read.Contains(part, StringComparison.Ordinal));
        }
    }

    private sealed record AnyRun(int Length) : Secret
    {
        public override string? FoundIn(string text) =>
            Array.Find(Groups(text), digits => digits.Length >= Length && !Own.Contains(digits));
    }
}
