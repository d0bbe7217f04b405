using System.Text;
using System.Text.Json;

namespace Buurtpreventie.Domain.Tests.Codes;

/// <summary>What is longer than any value, or no text at all, is refused the same way whichever reader meets it.</summary>
public sealed class Long_and_broken_texts
{
    [Fact]
    public void The_limit_is_256_characters_in_whatever_encoding()
    {
        foreach (var blank in new[] { ' ', '\u00A0', '\u202F' })
        {
            var most = "0470123401".PadRight(CodeText.LongestText, blank);

            Assert.True(MobileNumber.TryParse(most, out _));
            Assert.True(MobileNumber.TryParse(Encoding.UTF8.GetBytes(most), null, out _));
            Assert.False(MobileNumber.TryParse(most + blank, out _));
            Assert.False(MobileNumber.TryParse(Encoding.UTF8.GetBytes(most + blank), null, out _));
        }
    }

    [Fact]
    public void Beyond_it_the_fault_says_so()
    {
        Assert.False(BirthDate.TryParse("1974".PadRight(300), out var date, out var fault));

        Assert.True(date.IsDefault);
        Assert.Equal(("value.too-long", 256, 44), (fault.Code, fault.Start, fault.Length));
        Assert.Equal("value.too-long", Assert.Throws<DomainFormatException>(() => BirthDate.Parse(Encoding.UTF8.GetBytes("1974".PadRight(300)))).Error.Code);
    }

    [Fact]
    public void A_long_JSON_string_is_refused_not_read_as_the_default_value()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<BirthDate>($"\"{"1974".PadRight(300)}\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<NationalRegisterNumber>($"\"{"85073003328".PadRight(300)}\""));
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_named_with_their_place()
    {
        var error = Assert.Throws<DomainFormatException>(() => PersonName.Parse([.. "Pé"u8, 0xFF, .. "ters, An"u8])).Error;

        Assert.Equal("value.not-utf-8", error.Code);
        Assert.Contains(ErrorArgument.Of("position", 3), error.Arguments);
    }

    [Fact]
    public void Writing_UTF_8_into_too_little_room_writes_nothing()
    {
        var name = PersonName.Of("Éloïse", "Lefèvre").OrThrow();
        Span<byte> room = stackalloc byte[18];

        Assert.True(name.TryFormat(room, out var written, "N"));
        Assert.Equal("Lefèvre, Éloïse"u8, room[..written]);
        Assert.False(name.TryFormat(room[..17], out written, "N"));
        Assert.Equal(0, written);
    }
}
