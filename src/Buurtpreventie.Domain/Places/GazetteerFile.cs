using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using NodaTime;

namespace Buurtpreventie.Domain;

/// <summary>
/// Reads <c>belgium.places</c>, the embedded form of the two tables in <c>Places/Data</c> (its shape is told there). A line is a
/// record, a tab ends a field, <c>|</c> parts the Dutch, French and German name; a name that is not told is that of its own language.
/// </summary>
internal static class GazetteerFile
{
    public const string ResourceName = "belgium.places";

    public static Gazetteer Read()
    {
        var bytes = Bytes();
        var text = bytes.AsSpan();
        var municipalities = ReadMunicipalities(ref text);
        var places = ReadPlaces(text, municipalities);
        return new Gazetteer([.. municipalities.Values.OrderBy(municipality => municipality.Code)], places);
    }

    public static byte[] Bytes()
    {
        using var stream = typeof(GazetteerFile).Assembly.GetManifestResourceStream(ResourceName)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    // Up to an empty line. A successor stands before the municipalities it succeeded.
    private static Dictionary<int, Municipality> ReadMunicipalities(ref Span<byte> text)
    {
        var all = new Dictionary<int, Municipality>();
        while (Cut(ref text, '\n') is { IsEmpty: false } line)
        {
            var code = MunicipalityCode.Of(Number(Cut(ref line, '\t')));
            var (province, region) = ProvinceOf(Cut(ref line, '\t'));
            var name = Name(Cut(ref line, '\t'), OfficialLanguages.Of(code, region)[0]);
            var from = Day(Cut(ref line, '\t'));
            var until = Day(Cut(ref line, '\t'));
            var successor = line.IsEmpty ? null : all[Number(line)];
            all.Add(code.Number, new(code, name, province, region, from, until, successor));
        }

        return all;
    }

    private static ImmutableArray<Place> ReadPlaces(Span<byte> text, Dictionary<int, Municipality> municipalities)
    {
        var all = ImmutableArray.CreateBuilder<Place>();
        while (!text.IsEmpty)
        {
            var line = Cut(ref text, '\n');
            var postalCode = PostalCode.Of(Number(Cut(ref line, '\t')));
            var municipality = municipalities[Number(Cut(ref line, '\t'))];
            while (!line.IsEmpty)
            {
                all.Add(new(postalCode, Name(Cut(ref line, '\t'), municipality.Languages[0]), municipality));
            }
        }

        return all.ToImmutable();
    }

    private static PlaceName Name(Span<byte> names, Language official) =>
        new(Text(Cut(ref names, '|')), Text(Cut(ref names, '|')), Text(names), official);

    private static string? Text(Span<byte> name) => name.IsEmpty ? null : Encoding.UTF8.GetString(name);

    private static LocalDate? Day(Span<byte> day) =>
        day.IsEmpty ? null : Number(day) is var number ? new LocalDate(number / 10000, number / 100 % 100, number % 100) : null;

    private static int Number(Span<byte> digits) => Utf8Parser.TryParse(digits, out int number, out _) ? number : 0;

    private static Span<byte> Cut(ref Span<byte> text, char end)
    {
        var length = text.IndexOf((byte)end);
        var field = length < 0 ? text : text[..length];
        text = length < 0 ? [] : text[(length + 1)..];
        return field;
    }

    private static (Province? Province, Region Region) ProvinceOf(Span<byte> code) => Text(code) switch
    {
        "VAN" => (Province.Antwerp, Region.Flanders),
        "VBR" => (Province.FlemishBrabant, Region.Flanders),
        "VWV" => (Province.WestFlanders, Region.Flanders),
        "VOV" => (Province.EastFlanders, Region.Flanders),
        "VLI" => (Province.Limburg, Region.Flanders),
        "WBR" => (Province.WalloonBrabant, Region.Wallonia),
        "WHT" => (Province.Hainaut, Region.Wallonia),
        "WLG" => (Province.Liege, Region.Wallonia),
        "WLX" => (Province.Luxembourg, Region.Wallonia),
        "WNA" => (Province.Namur, Region.Wallonia),
        _ => (null, Region.Brussels),
    };
}
