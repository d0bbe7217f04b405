using System.Text.Json;

namespace Buurtpreventie.Domain.Tests.Places;

public sealed class Places_of_a_postal_code
{
    private static readonly Language[] Three = [Language.Dutch, Language.French, Language.German];

    [Fact]
    public void Are_the_rows_of_the_table()
    {
        var rows = Belgium.Places.Select(row => (row.PostalCode, row.Municipality, Name(row))).Order();
        var places = PostalCode.Known.SelectMany(code => code.Places).Select(place => (place.PostalCode.Number, place.Municipality.Code.Number, place.Name));

        Assert.Equal(rows, places.Order());
    }

    [Fact]
    public void Are_found_by_every_name_they_have_in_any_writing()
    {
        foreach (var row in Belgium.Places)
        {
            var code = PostalCode.Of(row.PostalCode);
            for (var language = 0; language < Three.Length; language++)
            {
                var name = row.Names[language];
                if (name.Length == 0)
                {
                    continue;
                }

                var place = code.Find(name);

                Assert.NotNull(place);
                Assert.Equal(row.Municipality, place.Municipality.Code.Number);
                Assert.Equal(name, place.NameIn(Three[language]));
                Assert.Same(place, code.Find(name.ToUpperInvariant()));
                Assert.Same(place, code.Find($"  {name.Replace('-', ' ')}"));
                Assert.Same(place, code.Find(name.Replace("Sint-", "St.-", StringComparison.Ordinal).Replace("Saint-", "St ", StringComparison.Ordinal)));
                Assert.Contains(place, Place.Named(name));
            }
        }
    }

    [Theory]
    [InlineData(3621, "Rekem", 73042)]
    [InlineData(3740, "Bilzen", 73110)]
    [InlineData(3740, "munsterbilzen", 73110)]
    [InlineData(3740, "Rijkhoven", 73110)]
    [InlineData(3730, "Hoeselt", 73110)]
    [InlineData(9000, "Gent", 44021)]
    [InlineData(9000, "Gand", 44021)]
    [InlineData(9050, "Gentbrugge", 44021)]
    [InlineData(9050, "Ledeberg", 44021)]
    [InlineData(9030, "Mariakerke", 44021)]
    [InlineData(3720, "Kortessem", 71072)]
    [InlineData(4700, "Eupen", 63023)]
    [InlineData(1000, "Brüssel", 21004)]
    [InlineData(1000, "Bruessel", 21004)]
    [InlineData(1000, "BRUXELLES", 21004)]
    [InlineData(1050, "Ixelles", 21009)]
    [InlineData(1050, "Bruxelles", 21004)]
    [InlineData(9150, "Kruibeke", 46030)]
    [InlineData(2070, "Zwijndrecht", 46030)]
    [InlineData(5190, "Jemeppe s/ Sambre", 92140)]
    [InlineData(2861, "O.L.V.-Waver", 12035)]
    [InlineData(6700, "Guirsch", 81001)]
    public void Lie_in_their_municipality(int code, string name, int municipality) =>
        Assert.Equal(municipality, PostalCode.Of(code).Find(name)?.Municipality.Code.Number);

    [Theory]
    [InlineData(3621, "Maastricht")]
    [InlineData(3621, "Reke")]
    [InlineData(3621, "")]
    [InlineData(3620, "Rekem")]
    [InlineData(1005, "Brussel")]
    public void Are_not_found_elsewhere(int code, string name) => Assert.Null(PostalCode.Of(code).Find(name));

    [Fact]
    public void A_name_too_long_is_no_place() => Assert.Null(PostalCode.Of(3621).Find(new string('x', 10_000)));

    [Fact]
    public void Three_codes_lie_in_two_municipalities() =>
        Assert.Equal([1040, 1050, 1060], PostalCode.Known.Where(code => code.Municipalities.Length > 1).Select(code => code.Number));

    [Theory]
    [InlineData("Oostkerke", 8340, 8600)]
    [InlineData("beveren", 8791, 8800)]
    [InlineData("FOREST", 1190, 7910)]
    public void Many_places_share_a_name(string name, params int[] codes) =>
        Assert.Equal(codes, Place.Named(name).Select(place => place.PostalCode.Number));

    [Fact]
    public void Round_trip_as_json()
    {
        foreach (var place in PostalCode.Known.SelectMany(code => code.Places))
        {
            Assert.Same(place, JsonSerializer.Deserialize<Place>(JsonSerializer.Serialize(place)));
        }

        Assert.Equal("""{"postalCode":"3621","name":"Rekem"}""", JsonSerializer.Serialize(PostalCode.Of(3621).Find("rekem")));
    }

    [Theory]
    [InlineData("""{"postalCode":"3620","name":"Rekem"}""")]
    [InlineData("""{"name":"Rekem"}""")]
    [InlineData("{}")]
    [InlineData("""{"postalCode":"36210","name":"Rekem"}""")]
    [InlineData("\"Rekem\"")]
    [InlineData("3621")]
    [InlineData("""{"postalCode":"3621","name":5}""")]
    [InlineData("""{"postalCode":null,"name":"Rekem"}""")]
    public void Json_of_something_else_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Place>(json));

    private static string Name(Belgium.PlaceRow row) =>
        row.Names[Belgium.OwnLanguage(row.Municipality, Belgium.Municipalities.First(m => m.Code == row.Municipality).Region)];
}
