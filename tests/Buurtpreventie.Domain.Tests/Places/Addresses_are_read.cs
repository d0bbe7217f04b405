using System.Text;
using System.Text.Json;
using Buurtpreventie.Domain.Serialization;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests.Places;

public sealed class Addresses_are_read
{
    [Theory]
    [InlineData("Kanaalstraat", "12", "3", "3621", "Rekem", "Kanaalstraat 12 bus 3, 3621 Rekem")]
    [InlineData("Kanaalstraat", "12", null, "3621", "REKEM", "Kanaalstraat 12, 3621 Rekem")]
    [InlineData(" Kanaal  straat ", " 12 a ", "", " B-3621 ", " rekem ", "Kanaal straat 12A, 3621 Rekem")]
    [InlineData("Kanaalstraat", "12/3", null, "3621", "Lanaken", "Kanaalstraat 12 bus 3, 3621 Lanaken")]
    [InlineData("Kanaalstraat", "12 bus 3", null, "3621", "Rekem", "Kanaalstraat 12 bus 3, 3621 Rekem")]
    [InlineData("Kanaalstraat", "nr. 12", "bte 3", "3621", "Rekem", "Kanaalstraat 12 bus 3, 3621 Rekem")]
    [InlineData("Kanaalstraat", "N° 12", "BOÎTE 3", "3621", "Rekem", "Kanaalstraat 12 bus 3, 3621 Rekem")]
    [InlineData("Kanaalstraat", "#12", "Bus: A3", "3621", "Rekem", "Kanaalstraat 12 bus A3, 3621 Rekem")]
    [InlineData("Kanaalstraat", "12b3", null, "3621", "Rekem", "Kanaalstraat 12 bus 3, 3621 Rekem")]
    [InlineData("Kanaalstraat", "12 b", null, "3621", "Rekem", "Kanaalstraat 12B, 3621 Rekem")]
    [InlineData("Kanaalstraat", "12", "b3", "3621", "Rekem", "Kanaalstraat 12 bus b3, 3621 Rekem")]
    [InlineData("Kanaalstraat", "12 BIS", null, "3621", "Rekem", "Kanaalstraat 12bis, 3621 Rekem")]
    [InlineData("Kanaalstraat", "12 bis / 0101", null, "3621", "Rekem", "Kanaalstraat 12bis bus 0101, 3621 Rekem")]
    [InlineData("Kanaalstraat", "12 - 14", null, "3621", "Rekem", "Kanaalstraat 12-14, 3621 Rekem")]
    [InlineData("Kanaalstraat", "12a–12c", null, "3621", "Rekem", "Kanaalstraat 12A-12C, 3621 Rekem")]
    [InlineData("Kanaalstraat", "12-12", null, "3621", "Rekem", "Kanaalstraat 12 bus 12, 3621 Rekem")]
    [InlineData("Kanaalstraat", "12A+14B", null, "3621", "Rekem", "Kanaalstraat 12A-14B, 3621 Rekem")]
    [InlineData("Kanaalstraat", "12-3", null, "3621", "Rekem", "Kanaalstraat 12 bus 3, 3621 Rekem")]
    [InlineData("Kanaalstraat", "12-101", null, "3621", "Rekem", "Kanaalstraat 12 bus 101, 3621 Rekem")]
    [InlineData("Kanaalstraat", "012", "-", "3621", "Rekem", "Kanaalstraat 12, 3621 Rekem")]
    [InlineData("Kanaalstraat", "12/3", "bus 3", "3621", "Rekem", "Kanaalstraat 12 bus 3, 3621 Rekem")]
    [InlineData("Kanaalstraat", "z/n", "geen", "3621", "Rekem", "Kanaalstraat z/n, 3621 Rekem")]
    [InlineData("Kanaalstraat", "zonder nummer", null, "3621", "Rekem", "Kanaalstraat z/n, 3621 Rekem")]
    [InlineData("Kanaalstraat 12 bus 3", null, null, null, "3621 Rekem", "Kanaalstraat 12 bus 3, 3621 Rekem")]
    [InlineData("Kanaalstraat 12", "12", null, "3621", "3621 Rekem", "Kanaalstraat 12, 3621 Rekem")]
    [InlineData("Kanaalstraat", "12", null, "3621 Rekem", null, "Kanaalstraat 12, 3621 Rekem")]
    [InlineData("Kanaalstraat", "12", null, "3621", "Rekem (België)", "Kanaalstraat 12, 3621 Rekem")]
    [InlineData("Kanaalstraat", "12", null, "3621", "Rekem, Belgique", "Kanaalstraat 12, 3621 Rekem")]
    [InlineData("Rue Haute", "12", "3", "1000", "bruxelles", "Rue Haute 12 boîte 3, 1000 Bruxelles")]
    [InlineData("Hoogstraat", "12", "3", "1000", "Brussel", "Hoogstraat 12 bus 3, 1000 Brussel")]
    [InlineData("Rue Wayez", "12", "3", "1070", "Anderlecht", "Rue Wayez 12 boîte 3, 1070 Anderlecht")]
    [InlineData("Wayezstraat", "12", "3", "1070", "Anderlecht", "Wayezstraat 12 bus 3, 1070 Anderlecht")]
    [InlineData("12, rue Haute bte 3", null, null, "1000", "Bruxelles", "rue Haute 12 boîte 3, 1000 Bruxelles")]
    [InlineData("Rue Haute 12, bte 3", null, null, "1000", "Bruxelles", "Rue Haute 12 boîte 3, 1000 Bruxelles")]
    [InlineData("Rue du 11 Novembre 5", null, null, "4000", "Liège", "Rue du 11 Novembre 5, 4000 Liège")]
    [InlineData("Avenue 1914-1918", "5", null, "4000", "Luik", "Avenue 1914-1918 5, 4000 Luik")]
    [InlineData("Rue Roi Albert", "s/n", null, "5500", "Dinant", "Rue Roi Albert s/n, 5500 Dinant")]
    [InlineData("Hauptstraße", "12", "3", "4700", "Eupen", "Hauptstraße 12 Bfn 3, 4700 Eupen")]
    [InlineData("Hauptstraße", "ohne Nummer", null, "4700", "Eupen", "Hauptstraße o. Nr., 4700 Eupen")]
    [InlineData("Den Bus", "5", null, "3740", "Bilzen-Hoeselt", "Den Bus 5, 3740 Bilzen-Hoeselt")]
    [InlineData("Dorpsstraat", "1", null, "3740", "bilzen", "Dorpsstraat 1, 3740 Bilzen")]
    [InlineData("Mullemstraat", "1", null, "9771", "Kruishoutem", "Mullemstraat 1, 9771 Kruishoutem")]
    public void From_the_fields_of_a_form(string? street, string? number, string? box, string? postalCode, string? place, string printed) =>
        Assert.Equal(printed, Address.Of(street, number, box, postalCode, place).OrThrow().ToString("F"));

    [Theory]
    [InlineData("Kanaalstraat 12 bus 3, 3621 Rekem", "Kanaalstraat, 12/3, 3621 Rekem")]
    [InlineData("Kanaalstraat 12/3 3621 Rekem", "Kanaalstraat, 12/3, 3621 Rekem")]
    [InlineData("Kanaalstraat 12\n3621 Rekem\nBelgië", "Kanaalstraat, 12, 3621 Rekem")]
    [InlineData("Kanaalstraat, 12/3, 3621 Rekem", "Kanaalstraat, 12/3, 3621 Rekem")]
    [InlineData("Kanaalstraat 12, B-3621 Rekem", "Kanaalstraat, 12, 3621 Rekem")]
    [InlineData("Kanaalstraat 12, B 3621 Rekem", "Kanaalstraat, 12, 3621 Rekem")]
    [InlineData("Kanaalstraat nr. 12 bus 3, 3621 Rekem", "Kanaalstraat, 12/3, 3621 Rekem")]
    [InlineData("Steenweg 1234, 3621 Rekem", "Steenweg, 1234, 3621 Rekem")]
    [InlineData("12 rue Haute, 1000 Bruxelles", "rue Haute, 12, 1000 Bruxelles")]
    [InlineData("12 bte 3, rue Haute, 1000 Bruxelles", "rue Haute, 12/3, 1000 Bruxelles")]
    [InlineData("Blok 2 B, 5/3, 3621 Rekem", "Blok 2 B, 5/3, 3621 Rekem")]
    [InlineData("Avenue Louise 1 boîte 5, 1050 Bruxelles (Belgique)", "Avenue Louise, 1/5, 1050 Bruxelles")]
    public void From_a_line(string line, string normal)
    {
        var address = Address.Parse(line);

        Assert.Equal(normal, address.ToString("N"));
        Assert.Equal(address, Address.Parse(Encoding.UTF8.GetBytes(line)));
        Assert.Equal(address, Address.Parse(address.ToString("N")));
    }

    [Fact]
    public void And_tell_their_parts()
    {
        var address = Address.Parse("Kanaalstraat 12a bus 3, 3621 rekem");

        Assert.Equal(("Kanaalstraat", "12A", "3", "Rekem"), (address.Street, address.Number, address.Box, address.PlaceName));
        Assert.Equal(PostalCode.Of(3621), address.PostalCode);
        Assert.Same(PostalCode.Of(3621).Find("Rekem"), address.Place);
        Assert.Equal(73042, address.Municipality?.Code.Number);
        Assert.Equal(Language.Dutch, address.Language);
        Assert.Null(Address.Parse("Kanaalstraat 12, 3621 Rekem").Box);
    }

    [Theory]
    [InlineData("3621 Lanaken", "Rekem", 73042)]
    [InlineData("1020 Brussel", "Laken", 21004)]
    [InlineData("1030 Bruxelles", "Schaarbeek", 21015)]
    [InlineData("1050 Elsene", "Elsene", 21009)]
    [InlineData("1050 Ixelles", "Elsene", 21009)]
    [InlineData("1050 Brussel", null, null)]
    [InlineData("3740 Munsterbilzen", "Munsterbilzen", 73110)]
    [InlineData("3740 Bilzen", null, 73110)]
    [InlineData("3740 Bilzen-Hoeselt", null, 73110)]
    [InlineData("9050 Gent", null, 44021)]
    [InlineData("9050 Ledeberg", "Ledeberg", 44021)]
    [InlineData("9000 Gent", "Gent", 44021)]
    [InlineData("2150 Antwerpen", "Borsbeek", 11002)]
    public void And_tell_the_place_and_the_municipality_as_far_as_the_name_does(string place, string? name, int? municipality)
    {
        var address = Address.Parse($"Kerkstraat 1, {place}");

        Assert.Equal(name, address.Place?.Name);
        Assert.Equal(municipality, address.Municipality?.Code.Number);
    }

    [Theory]
    [InlineData(Language.Dutch, "Rue Haute 12 bus 3, 1000 Brussel")]
    [InlineData(Language.French, "Rue Haute 12 boîte 3, 1000 Bruxelles")]
    [InlineData(Language.German, "Rue Haute 12 Bfn 3, 1000 Brüssel")]
    [InlineData(Language.English, "Rue Haute 12 box 3, 1000 Brussel")]
    public void And_printed_for_a_reader_of_another_language(Language language, string printed) =>
        Assert.Equal(printed, Address.Parse("Rue Haute 12 boîte 3, 1000 Bruxelles").In(language));

    [Fact]
    public void With_every_name_that_a_place_has_at_its_postal_code()
    {
        foreach (var row in Belgium.Places)
        {
            foreach (var name in row.Names.Where(name => name.Length > 0))
            {
                var address = Address.Of("Kerkstraat", "1", null, $"{row.PostalCode}", name).OrThrow();

                Assert.Equal(name, address.PlaceName);
                Assert.True(address.Municipality?.Code.Number == row.Municipality || row.PostalCode is 1040 or 1050 or 1060);
                Assert.Equal(address, Address.Parse(address.ToString("F")));
            }
        }
    }

    [Fact]
    public void With_every_name_that_the_municipality_has_or_had()
    {
        var municipalities = Belgium.Municipalities.ToLookup(row => row.Successor ?? row.Code);
        var accepted = 0;
        foreach (var row in Belgium.Places)
        {
            foreach (var name in municipalities[row.Municipality].SelectMany(municipality => municipality.Names).Distinct())
            {
                var address = Address.Of("Kerkstraat", "1", null, $"{row.PostalCode}", name).OrThrow();

                Assert.Equal(Folding.Words(name), Folding.Words(address.PlaceName));
                accepted++;
            }
        }

        Assert.True(accepted > 3500, $"only {accepted} names");
    }

    [Theory]
    [MemberData(nameof(Addresses_generated.Samples), MemberType = typeof(Addresses_generated))]
    public void And_written_as_json_for_storage_only(string line)
    {
        var address = Address.Parse(line);
        var json = JsonSerializer.Serialize(address, BuurtpreventieJson.Storage);

        Assert.Equal(address, JsonSerializer.Deserialize<Address>(json));
        Assert.Throws<PersonalDataException>(() => JsonSerializer.Serialize(address));
        Assert.Throws<PersonalDataException>(() => JsonSerializer.Serialize(address, BuurtpreventieJson.Web));
    }

    [Fact]
    public void And_written_as_a_json_object()
    {
        Assert.Equal(
            """{"street":"Kanaalstraat","number":"12","box":"3","postalCode":"3621","place":"Rekem"}""",
            JsonSerializer.Serialize(Address.Parse("Kanaalstraat 12 bus 3, 3621 Rekem"), BuurtpreventieJson.Storage));
        Assert.Equal(
            """{"street":"Kanaalstraat","number":"12","postalCode":"3621","place":"Rekem"}""",
            JsonSerializer.Serialize(Address.Parse("Kanaalstraat 12, 3621 Rekem"), BuurtpreventieJson.Storage));
    }

    [Theory]
    [InlineData("""{"street":"Geheimstraat","number":"12","postalCode":"3621","place":"Maastricht"}""", "address.place-not-in-postcode")]
    [InlineData("""{"street":"Geheimstraat"}""", "address.number-missing")]
    [InlineData("{}", "address.street-missing")]
    public void Json_of_no_address_is_refused_with_its_code_and_without_what_it_held(string json, string code)
    {
        var refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Address>(json));

        Assert.Equal(code, Assert.IsType<DomainFormatException>(refusal.InnerException).Error.Code);
        Assert.DoesNotContain("Geheim", refusal.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"Geheimstraat 12, 3621 Maastricht\"")]
    [InlineData("null")]
    [InlineData("12")]
    [InlineData("[]")]
    [InlineData("""{"street":"Geheimstraat","number":12,"postalCode":"3621","place":"Rekem"}""")]
    [InlineData("""{"street":"Geheimstraat","street":"A","number":"12","postalCode":"3621","place":"Rekem"}""")]
    [InlineData("""{"street":"Geheimstraat","number":"12","postalCode":"3621","place":"Rekem","floor":"2"}""")]
    public void Json_of_another_shape_is_refused(string json) =>
        Assert.DoesNotContain("Geheim", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Address>(json)).ToString(), StringComparison.Ordinal);

    [Fact]
    public void And_never_shown_by_accident()
    {
        var address = Address.Parse("Kanaalstraat 12 bus 3, 3621 Rekem");

        Assert.Equal("*** **, **** ***", address.ToString());
        Assert.Equal("*** **, **** ***", $"{address}");
        Assert.Equal("*** **, **** ***", address.ToString("M"));
        Assert.Equal("Success<Address>", Address.Of("Kanaalstraat", "12", null, "3621", "Rekem").ToString());
        Assert.Throws<FormatException>(() => address.ToString("X"));
        Assert.Equal("", default(Address).ToString("F"));
        Assert.True(default(Address).IsDefault);
        Assert.Null(default(Address).Place);
        Assert.Null(default(Address).Municipality);
        Assert.Equal("", default(Address).In(Language.Dutch));
        Assert.Equal("", default(Address).ToComparisonKey());
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(Address), BuurtpreventieJson.Storage));
    }

    [Fact]
    public void Refusing_a_line_allocates_nothing()
    {
        string[] lines = ["Kanaalstraat 12, 3621 Maastricht", "Kanaalstraat 12", "", "Kanaalstraat, 3621 Rekem", "Kanaalstraat 12, NL-6211 AB Maastricht"];

        Assert.Equal(0, Allocation.Of(() =>
        {
            foreach (var line in lines)
            {
                _ = Address.TryParse(line, out _);
                _ = Address.TryParse(line, out _, out _);
            }
        }));
    }
}
