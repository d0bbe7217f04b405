using System.Text.Json;

namespace Buurtpreventie.Domain.Tests.Places;

public sealed class Municipalities
{
    private static readonly Language[] Three = [Language.Dutch, Language.French, Language.German];
    private static readonly LocalDate LastDay = new(2024, 12, 31);
    private static readonly LocalDate FirstDay = new(2025, 1, 1);

    private static Municipality Of(int code) => Municipality.Find(MunicipalityCode.Of(code))!;

    [Fact]
    public void Are_the_rows_of_the_table()
    {
        Assert.Equal(Belgium.Municipalities.Select(row => row.Code), Municipality.All.Select(municipality => municipality.Code.Number));
        foreach (var row in Belgium.Municipalities)
        {
            var municipality = Of(row.Code);

            Assert.Equal(row.Name, municipality.Name);
            Assert.Equal(row.Names, Three.Select(municipality.NameIn));
            Assert.Equal(row.Name, municipality.NameIn(Language.English));
            Assert.Equal(row.From == new LocalDate(1970, 1, 1) ? null : row.From, municipality.ValidFrom);
            Assert.Equal(row.Until, municipality.ValidUntil);
            Assert.Equal(row.Successor, municipality.Successor?.Code.Number);
            Assert.Equal(row.Region, municipality.Region switch { Region.Flanders => "VLG", Region.Wallonia => "WAL", _ => "BRU" });
            Assert.Equal(row.Province == "BRU", municipality.Province is null);
        }
    }

    [Fact]
    public void Provinces_hold_as_many_municipalities_as_the_state_says()
    {
        var counted = Municipality.ValidOn(FirstDay).GroupBy(m => m.Province).ToDictionary(g => $"{g.Key}", g => g.Count());

        Assert.Equal(
            new Dictionary<string, int>
            {
                ["Antwerp"] = 67,
                ["FlemishBrabant"] = 63,
                ["Limburg"] = 38,
                ["EastFlanders"] = 55,
                ["WestFlanders"] = 62,
                ["WalloonBrabant"] = 27,
                ["Hainaut"] = 69,
                ["Liege"] = 84,
                ["Luxembourg"] = 43,
                ["Namur"] = 38,
                [""] = 19,
            }.OrderBy(p => p.Key, StringComparer.Ordinal),
            counted.OrderBy(p => p.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Speak_the_languages_of_their_area()
    {
        Assert.Equal([Language.Dutch], Of(73042).Languages);
        Assert.Equal([Language.French], Of(62063).Languages);
        Assert.Equal([Language.Dutch, Language.French], Of(21004).Languages);
        Assert.Equal([Language.German], Of(63023).Languages);
        Assert.Equal(9, Municipality.All.Count(municipality => municipality.Languages[0] == Language.German));
    }

    [Fact]
    public void Are_found_by_every_name_and_names_are_not_unique()
    {
        foreach (var municipality in Municipality.All)
        {
            foreach (var language in Three)
            {
                Assert.Contains(municipality, Municipality.Named(municipality.NameIn(language)));
                Assert.Contains(municipality, Municipality.Named(municipality.NameIn(language).ToUpperInvariant().Replace('-', ' ')));
            }
        }

        Assert.Equal([46021, 62093], Municipality.Named("saint nicolas").Select(m => m.Code.Number));
        Assert.Equal([46021], Municipality.Named("St-Niklaas").Select(m => m.Code.Number));
        Assert.Equal([44001, 44084], Municipality.Named("Aalter").Select(m => m.Code.Number));
        Assert.Equal([62063], Municipality.Named("Luettich").Select(m => m.Code.Number));
        Assert.Empty(Municipality.Named("Maastricht"));
        Assert.Empty(Municipality.Named(""));
        Assert.Empty(Municipality.Named(new string('a', 9_999)));
    }

    [Fact]
    public void Bilzen_is_bilzen_hoeselt_from_2025()
    {
        var (bilzen, hoeselt, merged) = (Of(73006), Of(73032), Of(73110));

        Assert.Same(bilzen, bilzen.On(LastDay));
        Assert.Same(merged, bilzen.On(FirstDay));
        Assert.Null(merged.On(LastDay));
        Assert.Same(merged, merged.On(FirstDay));
        Assert.Equal([bilzen, hoeselt], merged.Predecessors);
        Assert.Equal([merged], Municipality.Named("Bilzen", FirstDay));
        Assert.Equal([bilzen], Municipality.Named("bilzen", LastDay));
        Assert.Empty(Municipality.Named("Bilzen-Hoeselt", LastDay));
        Assert.False(bilzen.IsPresent);
    }

    [Fact]
    public void Antwerpen_goes_on_when_borsbeek_joins_it()
    {
        Assert.Same(Of(11002), Of(11007).On(FirstDay));
        Assert.Same(Of(11002), Of(11002).On(LastDay));
        Assert.Equal([Of(11007)], Of(11002).Predecessors);
    }

    [Fact]
    public void Every_day_has_one_municipality_for_every_ended_one()
    {
        foreach (var ended in Municipality.All.Where(municipality => !municipality.IsPresent))
        {
            var last = ended.ValidUntil!.Value;

            Assert.Same(ended, ended.On(last));
            Assert.Same(ended.Successor, ended.On(last.PlusDays(1)));
            Assert.True(ended.On(new LocalDate(2026, 11, 21))!.IsPresent);
            Assert.Contains(ended, ended.Successor!.Predecessors);
            Assert.True(ended.Successor.IsValidOn(last.PlusDays(1)));
            Assert.True(ended.Successor.ValidFrom == last.PlusDays(1) || ended.Successor.IsValidOn(last));
        }

        foreach (var present in Municipality.All.Where(municipality => municipality.IsPresent))
        {
            Assert.Null(present.Successor);
            Assert.Same(present, present.On(new LocalDate(2100, 1, 1)));
            Assert.All(present.Predecessors, before => Assert.Same(present, before.Successor));
            if (present.ValidFrom is { } first)
            {
                Assert.Null(present.On(first.PlusDays(-1)));
            }
        }
    }

    [Theory]
    [InlineData(2018, 12, 31, 589)]
    [InlineData(2019, 1, 1, 581)]
    [InlineData(2024, 12, 31, 581)]
    [InlineData(2025, 1, 1, 565)]
    public void Are_as_many_as_counted_on_the_day(int year, int month, int day, int count) =>
        Assert.Equal(count, Municipality.ValidOn(new LocalDate(year, month, day)).Length);

    [Fact]
    public void Every_present_one_has_a_postal_code()
    {
        var withCode = PostalCode.Known.SelectMany(code => code.Municipalities).Distinct().OrderBy(municipality => municipality.Code);

        Assert.Equal(Municipality.All.Where(municipality => municipality.IsPresent), withCode);
    }

    [Fact]
    public void Are_their_code_in_json()
    {
        Assert.Equal("\"73042\"", JsonSerializer.Serialize(Of(73042)));
        Assert.Same(Of(73042), JsonSerializer.Deserialize<Municipality>("\"73042\""));
        Assert.Equal(
            "municipality-code.unknown",
            Assert.IsType<DomainFormatException>(Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Municipality>("\"99999\"")).InnerException).Error.Code);
    }

    [Fact]
    public void A_code_nobody_has_finds_nothing()
    {
        Assert.Null(Municipality.Find(MunicipalityCode.Of(99999)));
        Assert.Null(Municipality.Find(default));
    }

    [Fact]
    public void Words_for_regions_and_provinces_stand_in_the_catalogue()
    {
        foreach (var language in Languages.All)
        {
            Assert.All(Enum.GetValues<Province>(), province => Assert.NotEmpty(Texts.Standard.Of(province, language)));
            Assert.All(Enum.GetValues<Region>(), region => Assert.NotEmpty(Texts.Standard.Of(region, language)));
        }
    }
}
