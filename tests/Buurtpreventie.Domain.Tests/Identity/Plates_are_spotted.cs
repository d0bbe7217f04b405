namespace Buurtpreventie.Domain.Tests.Identity;

public sealed class Plates_are_spotted
{
    [Theory]
    [InlineData("1-ABC-123", 9)]
    [InlineData("1abc123 rijdt", 7)]
    [InlineData("1.abc.123", 9)]
    [InlineData("1 ABC 123,", 9)]
    [InlineData("1-KUT-101", 9)]
    [InlineData("1\u2011ABC\u2011123", 9)]
    [InlineData("T-XAA-001", 9)]
    [InlineData("CD-AB-123", 9)]
    [InlineData("AB-123-CD", 9)]
    [InlineData("12-ABC-3", 8)]
    [InlineData("WXT-512 in", 7)]
    [InlineData("512-WXT", 7)]
    public void By_their_looks(string text, int length) => Assert.Equal(length, PlateSpotter.LengthAt(text));

    [Theory]
    [InlineData("")]
    [InlineData("2 man 101 gebeld")]
    [InlineData("2 MAN 101 GEBELD")]
    [InlineData("3 xyz 120")]
    [InlineData("BMW 320")]
    [InlineData("A12")]
    [InlineData("22-05-2026")]
    [InlineData("0470 12 34 01")]
    [InlineData("t-shirt-wit")]
    [InlineData("wxt-512")]
    [InlineData("1-ABC-1234")]
    [InlineData("1-ABC-123x")]
    [InlineData("E17-E40-R4")]
    public void But_not_what_may_be_something_else(string text) => Assert.Equal(0, PlateSpotter.LengthAt(text));
}
