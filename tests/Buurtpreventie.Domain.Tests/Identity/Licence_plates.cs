namespace Buurtpreventie.Domain.Tests.Identity;

public sealed class Licence_plates
{
    [Theory]
    [InlineData("1-ABC-123")]
    [InlineData("1ABC123")]
    [InlineData(" 1 abc 123 ")]
    [InlineData("1.abc.123")]
    [InlineData("1 - abc - 123")]
    [InlineData("1–ABC–123")]
    [InlineData("1\u00B7ABC\u00A0123")]
    [InlineData("1/abc/123")]
    public void One_plate_however_it_is_typed(string typed)
    {
        var plate = LicencePlate.Parse(typed);

        Assert.Equal(LicencePlate.Parse("1-ABC-123"), plate);
        Assert.Equal(("1ABC123", "1-ABC-123", "*-***-***"), (plate.ToString("N"), plate.ToString("F"), plate.ToString()));
        Assert.Equal(PlateOrigin.Belgium, plate.Origin);
        Assert.False(plate.IsPartial);
    }

    [Theory]
    [InlineData("9abc123", "9-ABC-123")]
    [InlineData("8aaa001", "8-AAA-001")]
    [InlineData("mabc123", "M-ABC-123")]
    [InlineData("oabc123", "O-ABC-123")]
    [InlineData("qabc123", "Q-ABC-123")]
    [InlineData("txab123", "T-XAB-123")]
    [InlineData("sabc123", "S-ABC-123")]
    [InlineData("gabc123", "G-ABC-123")]
    [InlineData("yabc123", "Y-ABC-123")]
    [InlineData("zabc123", "Z-ABC-123")]
    [InlineData("vabc123", "V-ABC-123")]
    [InlineData("wabc123", "W-ABC-123")]
    [InlineData("xabc123", "X-ABC-123")]
    [InlineData("abc123", "ABC-123")]
    [InlineData("123abc", "123-ABC")]
    [InlineData("cdab123", "CD-AB-123")]
    [InlineData("a1", "A-1")]
    [InlineData("e12", "E-12")]
    [InlineData("p123", "P-123")]
    public void Belgian_series_present_and_past(string typed, string printed) => IsPrinted(typed, printed, PlateOrigin.Belgium);

    [Theory]
    [InlineData("ab1234", "AB-12-34")]
    [InlineData("1234ab", "12-34-AB")]
    [InlineData("12ab34", "12-AB-34")]
    [InlineData("ab12cd", "AB-12-CD")]
    [InlineData("abcd12", "AB-CD-12")]
    [InlineData("12abcd", "12-AB-CD")]
    [InlineData("12abc3", "12-ABC-3")]
    [InlineData("1abc23", "1-ABC-23")]
    [InlineData("ab123c", "AB-123-C")]
    [InlineData("a123bc", "A-123-BC")]
    [InlineData("abc12d", "ABC-12-D")]
    [InlineData("a12bcd", "A-12-BCD")]
    [InlineData("1ab234", "1-AB-234")]
    [InlineData("123ab4", "123-AB-4")]
    public void Dutch_series(string typed, string printed) => IsPrinted(typed, printed, PlateOrigin.Netherlands);

    [Fact]
    public void The_French_series() => IsPrinted("ab123cd", "AB-123-CD", PlateOrigin.France);

    [Theory]
    [InlineData("ac-xy 123e", "AC-XY 123E")]
    [InlineData("LÖ.A 1", "LÖ.A 1")]
    [InlineData("ab 12345", "AB 12345")]
    [InlineData("JEANKE", "JEANKE")]
    [InlineData("LU - 1", "LU-1")]
    [InlineData("12", "12")]
    public void What_is_not_known_by_its_looks_stays_as_typed(string typed, string printed) => IsPrinted(typed, printed, PlateOrigin.Unknown);

    [Theory]
    [InlineData("1-AB?-123", "1-AB?-123", PlateOrigin.Belgium)]
    [InlineData("?abc123", "?-ABC-123", PlateOrigin.Belgium)]
    [InlineData("1abc_2_", "1-ABC-?2?", PlateOrigin.Belgium)]
    [InlineData("ab12??", "AB12??", PlateOrigin.Unknown)]
    [InlineData("1-ab*", "1-AB*", PlateOrigin.Unknown)]
    [InlineData("…abc…", "*ABC*", PlateOrigin.Unknown)]
    [InlineData("**a**", "*A*", PlateOrigin.Unknown)]
    public void A_part_of_a_plate_is_a_plate(string typed, string printed, PlateOrigin origin)
    {
        IsPrinted(typed, printed, origin);
        Assert.True(LicencePlate.Parse(typed).IsPartial);
    }

    [Theory]
    [InlineData("1-ABC-123", "1abc123", true)]
    [InlineData("1-ABC-123", "1-ABC-124", false)]
    [InlineData("1-AB?-123", "1-ABC-123", true)]
    [InlineData("1-AB?-123", "1-ADC-123", false)]
    [InlineData("1-AB?-123", "1-AB-123", false)]
    [InlineData("1-AB?", "1-ABC-123", false)]
    [InlineData("1-AB*", "1-ABC-123", true)]
    [InlineData("*123", "1-ABC-123", true)]
    [InlineData("*ABC*", "ABC-123", true)]
    [InlineData("*ABC*", "1-ACB-123", false)]
    [InlineData("*A?C*3", "1-ABC-123", true)]
    [InlineData("1-AB?-1??", "1-?BC-??3", true)]
    [InlineData("1-AB?-1??", "2-?BC-??3", false)]
    [InlineData("1*", "*3", true)]
    [InlineData("1*2", "*3", false)]
    [InlineData("*1", "1*", true)]
    [InlineData("A*", "A", true)]
    public void Parts_are_held_against_plates(string one, string other, bool canBe)
    {
        Assert.Equal(canBe, LicencePlate.Parse(one).CanBe(LicencePlate.Parse(other)));
        Assert.Equal(canBe, LicencePlate.Parse(other).CanBe(LicencePlate.Parse(one)));
    }

    [Fact]
    public void Whatever_was_not_read_of_a_plate_it_can_still_be_that_plate()
    {
        var random = new Random(20261121);
        foreach (var plate in new[] { "1-ABC-123", "AB-123-CD", "12-ABC-3", "LÖ-A 1", "CD-AB-123", "0123456789" })
        {
            var whole = LicencePlate.Parse(plate);
            for (var i = 0; i < 200; i++)
            {
                var part = plate.Select(character => random.Next(3) > 0 || character is '-' or ' ' ? $"{character}" : "?*"[random.Next(2)].ToString());
                if (LicencePlate.TryParse(string.Concat(part), null, out var seen))
                {
                    Assert.True(seen.CanBe(whole), $"{seen:F} {plate}");
                    Assert.True(whole.CanBe(seen));
                    Assert.True(seen.CanBe(seen));
                }
            }
        }
    }

    [Fact]
    public void The_default_can_be_no_plate()
    {
        Assert.False(default(LicencePlate).CanBe(LicencePlate.Parse("*A*")));
        Assert.False(LicencePlate.Parse("*A*").CanBe(default));
        Assert.False(default(LicencePlate).CanBe(default));
    }

    [Theory]
    [InlineData("", "empty", 0, 0)]
    [InlineData(" - ", "empty", 0, 3)]
    [InlineData("??", "unread", 0, 2)]
    [InlineData("1-ABC-12€", "character", 8, 1)]
    [InlineData("АВС-123", "character", 0, 1)]
    [InlineData("1-ABC-123-4567", "too-long", 13, 1)]
    public void A_fault_says_where(string typed, string reason, int start, int length)
    {
        Assert.False(LicencePlate.TryParse(typed, out _, out var fault));
        Assert.Equal(($"licence-plate.{reason}", start, length), (fault.Code, fault.Start, fault.Length));
    }

    private static void IsPrinted(string typed, string printed, PlateOrigin origin)
    {
        var plate = LicencePlate.Parse(typed);

        Assert.Equal((printed, origin), (plate.ToString("F"), plate.Origin));
        Assert.Equal(plate, LicencePlate.Parse(printed));
        Assert.Equal(printed.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal), plate.ToString("N"));
    }
}
