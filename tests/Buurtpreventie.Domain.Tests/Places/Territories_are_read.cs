using System.Text.Json;
using Buurtpreventie.Domain.Serialization;

namespace Buurtpreventie.Domain.Tests.Places;

public sealed class Territories_are_read
{
    private const string Shape =
        """{"postalCodes":["3621"],"places":[{"postalCode":"9050","name":"Ledeberg"}],"streets":[{"postalCode":"3620","name":"Heirbaan","from":1,"to":99,"side":"odd"}]}""";

    [Fact]
    public void From_json_and_back()
    {
        var territory = JsonSerializer.Deserialize<Territory>(Shape)!;

        Assert.Equal([PostalCode.Of(3621)], territory.PostalCodes);
        Assert.Equal([PostalCode.Of(9050).Find("Ledeberg")!], territory.Places);
        var street = Assert.Single(territory.Streets);
        Assert.Equal((PostalCode.Of(3620), "Heirbaan", 1, 99, StreetSide.Odd), (street.PostalCode, street.Name, street.From, street.To, street.Side));
        Assert.Equal([44021, 73042], territory.Municipalities.Select(municipality => municipality.Code.Number));
        Assert.Equal(Shape, JsonSerializer.Serialize(territory));
        Assert.Equal(Shape, JsonSerializer.Serialize(territory, BuurtpreventieJson.Web));
        Assert.Equal(territory, JsonSerializer.Deserialize<Territory>(Shape, BuurtpreventieJson.Storage));
    }

    [Theory]
    [InlineData("""{"postalCodes":["3621"],"streets":[]}""")]
    [InlineData("""{"postalCodes":["3621"]}""")]
    [InlineData("""{"postalCodes":["B-3621","3621"],"places":null}""")]
    public void From_json_with_less(string json) => Assert.Equal(Of("3621"), JsonSerializer.Deserialize<Territory>(json));

    [Theory]
    [InlineData("{}", "territory.empty")]
    [InlineData("""{"postalCodes":["36210"]}""", "postal-code.malformed")]
    public void Json_of_no_territory_is_refused_with_its_code(string json, string code) =>
        Assert.Equal(code, Assert.IsType<DomainFormatException>(Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Territory>(json)).InnerException).Error.Code);

    [Theory]
    [InlineData("[]")]
    [InlineData("\"3621\"")]
    [InlineData("""{"postalCodes":"3621"}""")]
    [InlineData("""{"postalCodes":["3621"],"villages":[]}""")]
    [InlineData("""{"streets":[{"postalCode":"3621","name":"A","from":"1"}]}""")]
    public void Json_of_another_shape_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Territory>(json));

    [Fact]
    public void Or_refused_with_everything_that_is_wrong_at_once()
    {
        var form = new TerritoryForm(
            ["36210", "", "3629", "3621"],
            [new("3620", "Rekem"), new("x", null), null],
            [
                new("3620", "Heirbaan", 99, 1, "odd"), new("", "<b>", 0, 10_000, "left"), null, new("3620", new string('a', 81)), new("3620", " ", Side: "2"), new("3620", "Heirbaan", Side: ""),
            ]);

        Assert.Equal(
            [
                "postalCodes[0]: postal-code.malformed", "postalCodes[1]: value.required", "postalCodes[2]: postal-code.unknown",
                "places[0].name: place.not-in-postcode", "places[1].postalCode: postal-code.malformed", "places[1].name: value.required",
                "places[2].postalCode: value.required", "places[2].name: value.required",
                "streets[0].to: territory.range",
                "streets[1].postalCode: value.required", "streets[1].name: territory.street", "streets[1].from: territory.number",
                "streets[1].to: territory.number", "streets[1].side: territory.side",
                "streets[2].postalCode: value.required", "streets[2].name: value.required",
                "streets[3].name: territory.street",
                "streets[4].name: value.required", "streets[4].side: territory.side",
                "streets[5].side: territory.side",
            ],
            Territory.Of(form).Errors.Select(error => $"{error.Target}: {error.Code}"));
        Assert.Equal(["territory.empty"], Territory.Of(new()).Errors.Select(error => error.Code));
        Assert.Equal(["territory.empty"], Territory.Of(new([], [], [])).Errors.Select(error => error.Code));
    }

    [Fact]
    public void And_are_equal_whatever_the_order_and_however_often()
    {
        StreetForm[] streets = [new("3620", "Heirbaan", 1, 99, "odd"), new("3620", "Heirbaan", 2, 10, "even"), new("3500", "Markt")];
        var territory = Territory.Of(new(["3621", "3630"], [new("9050", "Ledeberg"), new("9050", "Gentbrugge")], streets)).OrThrow();
        var other = Territory.Of(new(["3630", "3621", "3621"], [new("9050", "gentbrugge"), new("9050", "LEDEBERG")], [.. streets.Reverse(), streets[0]])).OrThrow();

        Assert.Equal(territory, other);
        Assert.Equal(territory.GetHashCode(), other.GetHashCode());
        Assert.Equal(territory, Territory.Of(territory.ToForm()).OrThrow());
        Assert.NotEqual(territory, Of("3621"));
        Assert.Equal("2 postal codes, 2 places, 3 streets", territory.ToString());
        Assert.Equal(["3500 Markt", "3620 Heirbaan 1-99 Odd", "3620 Heirbaan 2-10 Even"], territory.Streets.Select(street => street.ToString()));
    }

    private static Territory Of(string postalCode) => Territory.Of(new([postalCode])).OrThrow();
}
