namespace Buurtpreventie.Domain.Tests.Identity;

public sealed class Email_addresses
{
    [Theory]
    [InlineData("an.peeters@voorbeeld.be", "an.peeters@voorbeeld.be")]
    [InlineData("  An.Peeters@Voorbeeld.BE\u00A0", "An.Peeters@voorbeeld.be")]
    [InlineData("an+buurt@post.voorbeeld.be", "an+buurt@post.voorbeeld.be")]
    [InlineData("o'neill@voorbeeld.be", "o'neill@voorbeeld.be")]
    [InlineData("andré@ÉCOLE.be", "andré@école.be")]
    [InlineData("a@b.c", "a@b.c")]
    public void Are_read_with_the_domain_in_lower_case(string typed, string normal)
    {
        var address = EmailAddress.Parse(typed);

        Assert.Equal(normal, address.ToString("N"));
        Assert.Equal(normal, address.ToString("F"));
        Assert.Equal("***@***.**", address.ToString());
        Assert.Equal(address, EmailAddress.Parse(normal));
    }

    [Fact]
    public void In_front_of_the_at_case_counts() =>
        Assert.NotEqual(EmailAddress.Parse("An@voorbeeld.be"), EmailAddress.Parse("an@voorbeeld.be"));

    [Theory]
    [InlineData("", "empty", 1, 0)]
    [InlineData("  ", "empty", 3, 0)]
    [InlineData("an peeters@voorbeeld.be", "character", 3, 1)]
    [InlineData("An Peeters <an@voorbeeld.be>", "character", 3, 1)]
    [InlineData("<an@voorbeeld.be>", "character", 1, 1)]
    [InlineData("mailto:an@voorbeeld.be", "character", 7, 1)]
    [InlineData("an@voorbeeld.be;jan@voorbeeld.be", "character", 16, 1)]
    [InlineData("\"an\"@voorbeeld.be", "character", 1, 1)]
    [InlineData("an@[10.0.0.1]", "character", 4, 1)]
    [InlineData("an@voor\u200Bbeeld.be", "character", 8, 1)]
    [InlineData("an@voor\u0007beeld.be", "character", 8, 1)]
    [InlineData("an@voor\uFFFDbeeld.be", "character", 8, 1)]
    [InlineData("an.voorbeeld.be", "at", 16, 0)]
    [InlineData(" an.voorbeeld.be", "at", 17, 0)]
    [InlineData("an@thuis@voorbeeld.be", "at", 9, 1)]
    [InlineData("@voorbeeld.be", "local", 1, 0)]
    [InlineData("an@", "domain", 4, 0)]
    [InlineData("an@voorbeeld", "domain", 4, 9)]
    [InlineData(" an@voorbeeld", "domain", 5, 9)]
    [InlineData("an@.be", "domain", 4, 3)]
    [InlineData("an@voorbeeld.", "domain", 4, 10)]
    [InlineData("an@voorbeeld..be", "domain", 4, 13)]
    public void A_refusal_says_what_and_where(string typed, string reason, int position, int length)
    {
        Assert.False(EmailAddress.TryParse(typed, out var address, out var fault));

        Assert.True(address.IsDefault);
        Assert.Equal(("email-address." + reason, position - 1, length), (fault.Code, fault.Start, fault.Length));
        Assert.Equal(Rule.Source(211), fault.ToError().Rule);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_no_character()
    {
        Assert.False(EmailAddress.TryParse("an\uD83D@voorbeeld.be", out _, out var fault));

        Assert.Equal(("email-address.character", 2, 1), (fault.Code, fault.Start, fault.Length));
    }

    [Fact]
    public void Lengths_are_held_to_the_character()
    {
        var local = new string('a', 64);
        var domain = string.Join('.', Enumerable.Repeat(new string('b', 46), 4)) + "b";

        Assert.Equal(254, EmailAddress.Parse($"{local}@{domain}b").ToString("N").Length);
        Assert.Equal("email-address.too-long", Fault($"{local}@{domain}bb"));
        Assert.Equal("email-address.local", Fault($"a{local}@voorbeeld.be"));
    }

    private static string Fault(string typed) => EmailAddress.TryParse(typed, out _, out var fault) ? "" : fault.Code;
}
