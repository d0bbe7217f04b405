using System.Text;
using System.Text.Json;

namespace Buurtpreventie.Domain.Tests.Places;

public sealed class Postal_codes
{
    [Theory]
    [InlineData("3620")]
    [InlineData(" 3620 ")]
    [InlineData("B-3620")]
    [InlineData("B 3620")]
    [InlineData("b3620")]
    [InlineData("BE-3620")]
    [InlineData("be – 3620")]
    public void Are_read_with_or_without_the_country(string text)
    {
        Assert.Equal(PostalCode.Of(3620), PostalCode.Parse(text));
        Assert.Equal(PostalCode.Of(3620), PostalCode.Parse(Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("36210", 0, 5)]
    [InlineData("362", 0, 3)]
    [InlineData("0999", 0, 4)]
    [InlineData("B-36210", 2, 5)]
    [InlineData("36 20", 2, 1)]
    [InlineData("NL-6211", 0, 1)]
    [InlineData("6211 AB", 4, 1)]
    [InlineData("-3620", 0, 1)]
    [InlineData("３６２０", 0, 1)]
    public void Are_nothing_else(string text, int start, int length)
    {
        Assert.False(PostalCode.TryParse(text, out _, out var fault));
        Assert.Equal(("postal-code.malformed", start, length), (fault.Code, fault.Start, fault.Length));
        Assert.Equal("postal-code.malformed", Assert.Throws<DomainFormatException>(() => PostalCode.Parse(text)).Error.Code);
    }

    [Fact]
    public void Five_digits_are_answered_with_what_a_belgian_code_is()
    {
        Assert.False(PostalCode.TryParse("36210", out _, out var fault));

        Assert.Equal("Een Belgische postcode heeft vier cijfers, van 1000 tot 9999.", fault.ToError().In(Language.Dutch));
    }

    [Fact]
    public void A_letter_for_a_digit_is_named_as_likely_cause()
    {
        Assert.False(PostalCode.TryParse("B-362O", out _, out var fault));

        Assert.Equal((CodePart.Character, 5, LikelyCause.LetterForDigit), (fault.Part, fault.Start, fault.Cause));
    }

    [Fact]
    public void Round_trip_all_of_them()
    {
        for (var number = 1000; number <= 9999; number++)
        {
            var code = PostalCode.Of(number);
            foreach (var format in new[] { "", "F", "N" })
            {
                Assert.Equal(code, PostalCode.Parse(code.ToString(format)));
            }

            Assert.Equal(code, JsonSerializer.Deserialize<PostalCode>(JsonSerializer.Serialize(code)));
        }
    }

    [Fact]
    public void Are_known_exactly_when_the_table_has_them()
    {
        var table = Belgium.Places.Select(row => row.PostalCode).ToHashSet();
        for (var number = 1000; number <= 9999; number++)
        {
            Assert.Equal(table.Contains(number), PostalCode.Of(number).IsKnown);
        }

        Assert.Equal(1147, PostalCode.Known.Length);
        Assert.Equal(PostalCode.Known, PostalCode.Known.Order());
        Assert.False(default(PostalCode).IsKnown);
        Assert.Empty(default(PostalCode).Municipalities);
    }

    [Fact]
    public void Are_found_without_allocating()
    {
        var known = PostalCode.Of(3740);
        _ = known.IsKnown;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            _ = known.Places.Length + known.Municipalities.Length;
            _ = Municipality.Find(MunicipalityCode.Of(73110));
            _ = known.Find("Munsterbilzen");
            _ = PostalCode.TryParse("B-36210", out _, out _);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
