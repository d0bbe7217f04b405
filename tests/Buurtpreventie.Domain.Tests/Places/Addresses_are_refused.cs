namespace Buurtpreventie.Domain.Tests.Places;

public sealed class Addresses_are_refused
{
    [Fact]
    public void With_everything_that_is_wrong_at_once()
    {
        Assert.Equal(
            ["street: address.street-malformed", "number: address.number-malformed", "box: address.box-malformed", "postalCode: postal-code.malformed"],
            Faults("<script>", "twaalf", "!", "36210", "Rekem"));
        Assert.Equal(
            ["street: address.street-missing", "number: address.number-missing", "postalCode: address.postal-code-missing", "place: address.place-missing"],
            Faults(null, " ", "", null, ""));
    }

    [Theory]
    [InlineData("12345", "number: address.number-malformed")]
    [InlineData("0", "number: address.number-malformed")]
    [InlineData("A12", "number: address.number-malformed")]
    [InlineData("12 achterhuis links", "number: address.number-malformed")]
    [InlineData("-12", "number: address.number-malformed")]
    [InlineData("12/3-!", "box: address.box-malformed")]
    [InlineData("12/ABCDEFGHIJK", "box: address.box-malformed")]
    public void For_their_number(string number, string fault) => Assert.Equal([fault], Faults("Kanaalstraat", number, null, "3621", "Rekem"));

    [Fact]
    public void For_two_boxes() => Assert.Equal(["box: address.box-twice"], Faults("Kanaalstraat", "12/3", "4", "3621", "Rekem"));

    [Theory]
    [InlineData("12")]
    [InlineData("...")]
    [InlineData("Kanaal@straat")]
    [InlineData("Kanaal\u0007straat")]
    [InlineData("Kanaalstraat; drop table")]
    public void For_their_street(string street) => Assert.Equal(["street: address.street-malformed"], Faults(street, "12", null, "3621", "Rekem"));

    [Theory]
    [InlineData("36210", "Rekem", "postalCode: postal-code.malformed")]
    [InlineData("362", "Rekem", "postalCode: postal-code.malformed")]
    [InlineData("3629", "Rekem", "postalCode: postal-code.unknown")]
    [InlineData("3620", "Rekem", "place: address.place-not-in-postcode")]
    [InlineData("3621", "Maastricht", "place: address.place-not-in-postcode")]
    [InlineData("3621", "3620 Rekem", "place: address.place-not-in-postcode")]
    [InlineData("3500", "Brussel", "place: address.place-not-in-postcode")]
    [InlineData("7100", "LA ROCHE", "place: address.place-not-in-postcode")]
    [InlineData("6980", "LA LOUVIERE", "place: address.place-not-in-postcode")]
    [InlineData("3621", "!", "place: address.place-not-in-postcode")]
    public void For_their_postal_code_or_place(string code, string place, string fault) =>
        Assert.Equal([fault], Faults("Kanaalstraat", "12", null, code, place));

    [Theory]
    [InlineData("NL-6211 AB", "Maastricht", "postalCode: address.abroad")]
    [InlineData("NL 6211AB", "", "postalCode: address.abroad")]
    [InlineData("6211 AB", "Maastricht", "postalCode: address.abroad")]
    [InlineData("6211ab", "Maastricht", "postalCode: postal-code.malformed")]
    [InlineData("D-52062", "Aachen", "postalCode: address.abroad")]
    [InlineData("F-59000", "Lille", "postalCode: address.abroad")]
    [InlineData("L-1234", "Luxembourg", "postalCode: address.abroad")]
    [InlineData("6211", "AB Maastricht", "place: address.abroad")]
    [InlineData("6211", "Maastricht, Nederland", "place: address.abroad")]
    [InlineData("6211", "Maastricht (NL)", "place: address.abroad")]
    [InlineData("6211", "Maastricht Pays-Bas", "place: address.abroad")]
    [InlineData("52062", "Aachen, Deutschland", "place: address.abroad")]
    [InlineData("", "Lille, France", "place: address.abroad")]
    public void For_lying_in_another_country(string code, string place, string fault) =>
        Assert.Equal([fault], Faults("Kanaalstraat", "12", null, code, place));

    [Theory]
    [InlineData("Kanaalstraat 12", "address.malformed", 0, 15)]
    [InlineData("", "address.malformed", 0, 0)]
    [InlineData("Kanaalstraat, 3621 Rekem", "address.number-missing", 0, 0)]
    [InlineData("Kanaalstraat 12, 3621 Lanklaar", "address.place-not-in-postcode", 22, 8)]
    [InlineData("Kanaalstraat 12, 3629 Rekem", "postal-code.unknown", 17, 4)]
    [InlineData("Kanaal=straat 12, 3621 Rekem", "address.street-malformed", 0, 13)]
    [InlineData("Markt 1, NL-6211 AB Maastricht", "address.abroad", 0, 30)]
    [InlineData("Markt 1, 6211 AB Maastricht, Nederland", "address.abroad", 14, 24)]
    public void As_a_line_with_the_place_of_the_first_fault(string line, string code, int start, int length)
    {
        Assert.False(Address.TryParse(line, out var address, out var fault));
        Assert.True(address.IsDefault);
        Assert.Equal((code, start, length), (fault.Code, fault.Start, fault.Length));
        Assert.Equal(code, Assert.Throws<DomainFormatException>(() => Address.Parse(line)).Error.Code);
    }

    [Fact]
    public void When_a_field_is_endless()
    {
        var endless = string.Concat(Enumerable.Repeat("Kanaalstraat 12 ", 100_000));

        Assert.Equal(
            ["street: address.street-malformed", "number: address.number-malformed", "box: address.box-malformed", "postalCode: postal-code.malformed"],
            Faults(endless, endless, endless, endless, endless));
        Assert.Equal(["place: address.place-not-in-postcode"], Faults("Kanaalstraat", "12", null, "3621", endless));
    }

    [Fact]
    public void In_four_languages_and_without_what_was_typed()
    {
        var faults = Address.Of("Geheim@straat", "geheim", "geheim!", "geheim", "geheim").Errors;

        Assert.DoesNotContain("eheim", faults.ToString(), StringComparison.Ordinal);
        foreach (var language in Languages.All)
        {
            Assert.All(faults.In(language), fault => Assert.DoesNotContain("eheim", fault.Text, StringComparison.Ordinal));
            Assert.All(faults.In(language), fault => Assert.NotEqual(fault.Code, fault.Text));
        }
    }

    private static IEnumerable<string> Faults(string? street, string? number, string? box, string? postalCode, string? place) =>
        Address.Of(street, number, box, postalCode, place).Errors.Select(error => $"{error.Target}: {error.Code}");
}
