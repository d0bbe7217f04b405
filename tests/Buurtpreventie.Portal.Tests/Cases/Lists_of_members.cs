using Buurtpreventie.Portal.Cases;

namespace Buurtpreventie.Portal.Tests.Cases;

/// <summary>A list of members as spreadsheets save it.</summary>
public sealed class Lists_of_members
{
    [Theory]
    [InlineData("An;Peeters;0470 12 34 01;an@buurt.example;Kanaalstraat;12;3;3621;Rekem")]
    [InlineData("An,Peeters,0470 12 34 01,an@buurt.example,Kanaalstraat,12,3,3621,Rekem")]
    [InlineData("An\tPeeters\t0470 12 34 01\tan@buurt.example\tKanaalstraat\t12\t3\t3621\tRekem\r\n\r\n")]
    [InlineData("\uFEFFvoornaam;naam;gsm;e-mail;straat;nr;bus;postcode;plaats\r\n An ; Peeters;0470 12 34 01;an@buurt.example;Kanaalstraat;12;3;3621;Rekem;;")]
    [InlineData("\"An\";\"Peeters\";\"0470 12 34 01\";\"an@buurt.example\";\"Kanaalstraat\";12;3;3621;Rekem")]
    public void Are_read_whatever_stands_between_the_columns(string text)
    {
        var line = Assert.Single(MemberList.Read(text));

        Assert.Equal(("An", "Peeters", "0470 12 34 01", "an@buurt.example"), (line.Form.FirstName, line.Form.LastName, line.Form.MobileNumber, line.Form.Email));
        Assert.Equal(("Kanaalstraat", "12", "3", "3621", "Rekem"), (line.Form.Street, line.Form.Number, line.Form.Box, line.Form.PostalCode, line.Form.Place));
        Assert.False(line.HasMore);
    }

    [Fact]
    public void Keep_their_line_numbers_whatever_is_blank_or_broken_over_lines()
    {
        var lines = MemberList.Read("kop;kop;kop\n\nAn;Peeters;0470\n\"Jo\nke\";\"van \"\"den\"\" Berg\";0471;;;;;;;te veel\nLuc");

        Assert.Equal([3, 4, 6], lines.Select(line => line.Number));
        Assert.Equal(("Jo\nke", "van \"den\" Berg"), (lines[1].Form.FirstName, lines[1].Form.LastName));
        Assert.Equal([false, true, false], lines.Select(line => line.HasMore));
        Assert.Null(lines[2].Form.LastName);
        Assert.Equal("line 3", lines[0].ToString());
    }

    [Fact]
    public void Never_throw_whatever_they_hold()
    {
        var random = new Random(20261122);
        const string Letters = "ab01;,\t\"\n\r \0\uFEFFé";
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => Letters[random.Next(Letters.Length)])]);

            var lines = MemberList.Read(text);

            Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.True(pair.First.Number < pair.Second.Number));
        }
    }
}
