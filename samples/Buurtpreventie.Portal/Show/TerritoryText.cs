using System.Globalization;

namespace Buurtpreventie.Portal.Show;

/// <summary>
/// A territory as people type it: postal codes with blanks between, places and streets one on a line, <c>9000 Meulesteedsesteenweg 1-199</c>, a side by its word.
/// Writing what was read, and reading it again, gives the same territory.
/// </summary>
internal static class TerritoryText
{
    private static readonly (string Side, string[] Words)[] Sides =
        [("odd", ["oneven", "impairs", "ungerade", "odd"]), ("even", ["even", "pairs", "gerade", "even"])];

    public static TerritoryForm Read(string? postalCodes, string? places, string? streets) => new(
        [.. (postalCodes ?? "").Split([' ', ',', ';', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)],
        [.. Lines(places).Select(SplitCode).Select(line => new PlaceForm(line.Code, line.Name))],
        [.. Lines(streets).Select(ReadStreet)]);

    public static string PostalCodesOf(TerritoryForm form) => string.Join(' ', form.PostalCodes ?? []);

    public static string PlacesOf(TerritoryForm form) => string.Join('\n', (form.Places ?? []).Select(place => $"{place!.PostalCode} {place.Name}"));

    public static string StreetsOf(TerritoryForm form, Language language) => string.Join('\n', (form.Streets ?? []).Select(street => Write(street!, language)));

    /// <summary>The error at the field that it is about, whatever the line: <c>streets[2].from</c> stands at <c>streets</c>.</summary>
    public static DomainError AtField(DomainError error) =>
        error.Target is { } target && target.IndexOf('[', StringComparison.Ordinal) is > 0 and var bracket ? error.At(target[..bracket]) : error;

    private static StreetForm ReadStreet(string line)
    {
        var (code, rest) = SplitCode(line);
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var side = words is [.., var last] ? Sides.FirstOrDefault(one => one.Words.Contains(last, StringComparer.OrdinalIgnoreCase)).Side : null;
        if (side is not null)
        {
            words.RemoveAt(words.Count - 1);
        }

        var (from, to) = words is [_, .., var range] ? Numbers(range) : default;
        if (from is not null || to is not null)
        {
            words.RemoveAt(words.Count - 1);
        }

        return new(code, string.Join(' ', words), from, to, side);
    }

    /// <summary><c>1-199</c>, <c>12-</c> or <c>-40</c>; a single number too.</summary>
    private static (int? From, int? To) Numbers(string range)
    {
        var parts = range.Split('-');
        return parts.All(part => part.All(char.IsAsciiDigit) && part.Length <= 5) && parts.Any(part => part.Length > 0)
            ? parts switch
            {
                [var only] => (Number(only), Number(only)),
                [var from, var to] => (Number(from), Number(to)),
                _ => default,
            }
            : default;
    }

    private static int? Number(string digits) => digits.Length == 0 ? null : int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Write(StreetForm street, Language language)
    {
        var words = Sides.FirstOrDefault(one => one.Side == street.Side).Words;
        var range = street.From is null && street.To is null ? "" : $" {street.From}-{street.To}";
        return $"{street.PostalCode} {street.Name}{range}{(words is null ? "" : $" {words[language switch { Language.Dutch => 0, Language.French => 1, Language.German => 2, _ => 3 }]}")}";
    }

    private static string[] Lines(string? typed) => (typed ?? "").Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static (string Code, string Name) SplitCode(string line) =>
        line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank ? (line[..blank], line[(blank + 1)..].Trim()) : (line, "");
}
