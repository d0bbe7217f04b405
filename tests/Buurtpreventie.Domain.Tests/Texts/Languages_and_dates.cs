namespace Buurtpreventie.Domain.Tests;

public sealed class Languages_and_dates
{
    [Theory]
    [InlineData(Language.Dutch, "1 januari 2026, 28 februari 2026, 2 maart 2026, 1 augustus 2026")]
    [InlineData(Language.French, "1er janvier 2026, 28 février 2026, 2 mars 2026, 1er août 2026")]
    [InlineData(Language.German, "1. Januar 2026, 28. Februar 2026, 2. März 2026, 1. August 2026")]
    [InlineData(Language.English, "1 January 2026, 28 February 2026, 2 March 2026, 1 August 2026")]
    public void Are_written_as_people_do(Language language, string expected)
    {
        LocalDate[] days = [new(2026, 1, 1), new(2026, 2, 28), new(2026, 3, 2), new(2026, 8, 1)];

        Assert.Equal(expected, string.Join(", ", days.Select(day => DateText.Long(day, language))));
    }

    [Fact]
    public void Have_twelve_months_in_each()
    {
        foreach (var language in Languages.All)
        {
            var months = Enumerable.Range(1, 12).Select(month => DateText.Long(new(2026, month, 2), language).Split(' ')[1]).ToList();

            Assert.Equal(12, months.Distinct().Count());
            Assert.All(months, month => Assert.Equal(language is Language.German or Language.English, char.IsUpper(month[0])));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => DateText.Long(new(2026, 1, 1), default));
    }

    [Theory]
    [InlineData("nl", Language.Dutch)]
    [InlineData("nl-BE", Language.Dutch)]
    [InlineData("NL", Language.Dutch)]
    [InlineData("FR_be", Language.French)]
    [InlineData("de-BE", Language.German)]
    [InlineData("en.UTF-8", Language.English)]
    [InlineData("en-GB-x", Language.English)]
    public void Are_known_by_tag(string tag, Language expected)
    {
        Assert.True(Languages.TryFromTag(tag, out var language));
        Assert.Equal(expected, language);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("n")]
    [InlineData("nld")]
    [InlineData("lb")]
    [InlineData("Dutch")]
    [InlineData(" nl")]
    public void Are_not_guessed(string tag)
    {
        Assert.False(Languages.TryFromTag(tag, out var language));
        Assert.Equal(default, language);
    }

    [Fact]
    public void Have_a_tag_that_is_read_back_Dutch_first()
    {
        Assert.Equal([Language.Dutch, Language.French, Language.German, Language.English], Languages.All.ToArray());
        Assert.Equal(["nl", "fr", "de", "en"], Languages.All.ToArray().Select(language => language.Tag()));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Language).Tag());
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextEntry("a", "b", "c", "d")[default]);
    }

    [Theory]
    [InlineData("OneDigitOff", "one-digit-off")]
    [InlineData("Police", "police")]
    [InlineData("BIN", "b-i-n")]
    [InlineData("", "")]
    public void Find_their_words_by_kebab_keys(string pascal, string kebab) => Assert.Equal(kebab, TextKeys.Kebab(pascal));
}
