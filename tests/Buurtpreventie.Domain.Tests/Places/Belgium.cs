using System.Globalization;
using System.Text;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests.Places;

/// <summary>The two tables of <c>Places/Data</c>, read without the library, and the embedded form that is made from them.</summary>
public static class Belgium
{
    private static readonly LocalDate RegisterStart = new(1970, 1, 1);
    private static readonly int[] GermanSpeaking = [63001, 63012, 63013, 63023, 63040, 63048, 63061, 63067, 63087];

    public static IReadOnlyList<MunicipalityRow> Municipalities { get; } =
    [
        .. Vectors.Read("municipalities.csv").Select(field => new MunicipalityRow(
            Number(field[0]), [field[1], field[2], field[3]], field[4].Replace("BE-", "", StringComparison.Ordinal), field[5],
            Day(field[6])!.Value, Day(field[7]), field[8].Length == 0 ? null : Number(field[8]))),
    ];

    public static IReadOnlyList<PlaceRow> Places { get; } =
        [.. Vectors.Read("postcodes.csv").Select(field => new PlaceRow(Number(field[0]), [field[1], field[2], field[3]], Number(field[4])))];

    /// <summary>
    /// What <c>belgium.places</c> holds. A line per municipality, the present ones first, then an empty line, then a line per postal
    /// code and municipality with its places.
    /// </summary>
    public static string Pack()
    {
        var text = new StringBuilder();
        foreach (var row in Municipalities.OrderBy(row => row.Until is not null))
        {
            Line(text, $"{row.Code}", row.Province, Names(row.OwnNames()), Since(row), Digits(row.Until), $"{row.Successor}");
        }

        Line(text);
        foreach (var line in Places.GroupBy(row => (row.PostalCode, row.Municipality)))
        {
            Line(text, [$"{line.Key.PostalCode}", $"{line.Key.Municipality}", .. line.Select(row => Names(row.Names))]);
        }

        return text.ToString();
    }

    public static int OwnLanguage(int municipality, string region) =>
        region != "WAL" ? 0 : GermanSpeaking.Contains(municipality) ? 2 : 1;

    private static void Line(StringBuilder text, params string[] fields) => text.Append(string.Join('\t', fields).TrimEnd('\t')).Append('\n');

    private static string Names(string[] names) => string.Join('|', names).TrimEnd('|');

    private static string Since(MunicipalityRow row) => row.From == RegisterStart ? "" : Digits(row.From);

    private static string Digits(LocalDate? day) => day?.ToString("yyyyMMdd", CultureInfo.InvariantCulture) ?? "";

    private static LocalDate? Day(string text) =>
        text.Length == 0 ? null : LocalDate.FromDateOnly(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    /// <param name="Names">Dutch, French, German; all filled.</param>
    public sealed record MunicipalityRow(int Code, string[] Names, string Province, string Region, LocalDate From, LocalDate? Until, int? Successor)
    {
        public string Name => Names[OwnLanguage(Code, Region)];

        /// <summary>The name in its own language, and the others where they differ.</summary>
        public string[] OwnNames() => [.. Names.Select((name, language) => language != OwnLanguage(Code, Region) && name == Name ? "" : name)];
    }

    /// <param name="Names">Dutch, French, German; empty where none is known.</param>
    public sealed record PlaceRow(int PostalCode, string[] Names, int Municipality);
}
