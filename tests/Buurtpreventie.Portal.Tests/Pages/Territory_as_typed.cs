using Buurtpreventie.Portal.Show;

namespace Buurtpreventie.Portal.Tests.Pages;

/// <summary>A territory is typed as text and loses nothing on the way.</summary>
public sealed class Territory_as_typed
{
    private static readonly TerritoryForm Form = new(
        ["3621", "3620"],
        [new("9050", "Ledeberg"), new("3740", "Munsterbilzen")],
        [
            new("9000", "Muidelaan"), new("9000", "Meulesteedsesteenweg", 1, 199), new("9000", "Rue de l'Église", null, 40, "even"), new("9000", "Dok-Noord", 7, null, "odd"),
            new("9000", "Plein 1940", 3, 3),
        ]);

    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.French)]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Is_the_same_after_being_written_and_read(Language language)
    {
        var territory = Territory.Of(Form).OrThrow();
        var shown = territory.ToForm();

        var read = TerritoryText.Read(TerritoryText.PostalCodesOf(shown), TerritoryText.PlacesOf(shown), TerritoryText.StreetsOf(shown, language));

        Assert.Equal(territory, Territory.Of(read).OrThrow());
    }

    [Theory]
    [InlineData("3621, 3620;3630", "", "", null)]
    [InlineData("36210", "", "", "postalCodes")]
    [InlineData("", "Ledeberg", "", "places")]
    [InlineData("", "9050", "", "places")]
    [InlineData("", "", "9000 Muidelaan 9-3", "streets")]
    [InlineData("", "", "9000", "streets")]
    [InlineData("", "", "9000 Muidelaan 99999", "streets")]
    public void Is_judged_at_its_field(string postalCodes, string places, string streets, string? at)
    {
        var isRead = Territory.Of(TerritoryText.Read(postalCodes, places, streets)).TryGetValue(out _, out var errors);

        Assert.Equal(at is null, isRead);
        Assert.All(errors.Select(TerritoryText.AtField), error => Assert.Equal(at, error.Target));
    }

    [Fact]
    public void Never_throws_whatever_is_typed()
    {
        var random = new Random(20261122);
        const string Letters = "0123456789-  \n\r,;aéoneven impairs\"'\0\u200b";
        for (var i = 0; i < 20_000; i++)
        {
            string Next() => string.Create(random.Next(40), random, (text, source) =>
            {
                foreach (ref var letter in text)
                {
                    letter = Letters[source.Next(Letters.Length)];
                }
            });
            _ = Territory.Of(TerritoryText.Read(Next(), Next(), Next()));
        }
    }
}
