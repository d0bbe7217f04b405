using System.Globalization;

namespace Buurtpreventie.Domain.Tests;

public sealed class Templates
{
    private static readonly Domain.Texts Standard = Domain.Texts.Standard;

    [Theory]
    [InlineData("Zonder gaten.", "Zonder gaten.")]
    [InlineData("Nog {days} dagen.", "Nog 3 dagen.")]
    [InlineData("{days}{days}", "33")]
    [InlineData("{days|# dag|# dagen} nog", "3 dagen nog")]
    [InlineData("{one|# dag|# dagen}", "1 dag")]
    [InlineData("{none|# dag|# dagen}", "0 dagen")]
    [InlineData("{one|een dag|# dagen}", "een dag")]
    [InlineData("{day}", "2 maart 2026")]
    [InlineData("Zie {rule}.", "Zie gedragsregel 5.")]
    [InlineData("Door de {role}.", "Door de politie.")]
    [InlineData("Fout. {cause}", "Fout.")]
    [InlineData("{cause} Fout.", "Fout.")]
    [InlineData("Fout{nobody}.", "Fout.")]
    [InlineData("{nobody|# dag|# dagen}", "")]
    [InlineData("", "")]
    public void Are_filled_with_what_is_given(string template, string expected) => Assert.Equal(expected, Filled(template, Language.Dutch));

    [Theory]
    [InlineData(0, Language.Dutch, "0 dagen")]
    [InlineData(0, Language.French, "0 dag")]
    [InlineData(0, Language.German, "0 dagen")]
    [InlineData(0, Language.English, "0 dagen")]
    [InlineData(1, Language.Dutch, "1 dag")]
    [InlineData(1, Language.French, "1 dag")]
    [InlineData(2, Language.French, "2 dagen")]
    [InlineData(11, Language.English, "11 dagen")]
    [InlineData(21, Language.German, "21 dagen")]
    [InlineData(1000, Language.Dutch, "1000 dagen")]
    public void Choose_the_singular_as_the_language_does(int days, Language language, string expected) =>
        Assert.Equal(expected, TextTemplate.Fill("{days|# dag|# dagen}", [ErrorArgument.Of("days", days)], language, Standard));

    [Fact]
    public void Name_their_placeholders() =>
        Assert.Equal(["days", "rule"], TextTemplate.Placeholders("Na {days|# dag|# dagen} geldt {rule}."));

    [Fact]
    public void Follow_no_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NegativeSign = "min" } };

            Assert.Equal("-3 2 maart 2026", TextTemplate.Fill("{days} {day}", [ErrorArgument.Of("days", -3), ErrorArgument.Of("day", new LocalDate(2026, 3, 2))], Language.Dutch, Standard));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Of_the_host_replace_ours_one_by_one()
    {
        var own = Standard.Replacing([new("email-address.empty", new("A", "B", "C", "D")), new("role.police", new("flikken", "flics", "Polizei", "cops"))]);

        Assert.Equal("ABCD", string.Concat(Languages.All.ToArray().Select(language => own.Of(EmailAddressErrors.Empty, language))));
        Assert.Equal("flikken", own.Of(Role.Police, Language.Dutch));
        Assert.Equal("politie", Standard.Of(Role.Police, Language.Dutch));
        Assert.Equal("Vul het e-mailadres in.", Standard.Of(EmailAddressErrors.Empty, Language.Dutch));
        Assert.Equal(Standard.Of(EmailAddressErrors.At, Language.Dutch), own.Of(EmailAddressErrors.At, Language.Dutch));
        Assert.Equal(Standard.Keys, own.Keys);
        Assert.Equal("A", ErrorList.Of(EmailAddressErrors.Empty).In(Language.Dutch, own)[0].Text);
    }

    [Theory]
    [InlineData("Nog {days dagen")]
    [InlineData("Nog days} dagen")]
    [InlineData("Nog {} dagen")]
    [InlineData("Nog {{days}} dagen")]
    [InlineData("Nog {days|# dagen}")]
    [InlineData("Nog {days|# dag|# dagen|veel}")]
    [InlineData("{|# dag|# dagen}")]
    public void Of_the_host_that_are_malformed_are_refused_before_anybody_reads_them(string template)
    {
        var refusal = Assert.Throws<ArgumentException>(() => Standard.Replacing([new("email-address.empty", new("A", "B", template, "D"))]));

        Assert.Contains("email-address.empty", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void That_are_ours_are_well_formed() =>
        Assert.All(Standard.Keys, key => Assert.All(Languages.All.ToArray(), language => Assert.True(TextTemplate.IsWellFormed(Standard[key, language]), key)));

    [Fact]
    public void Unknown_to_the_catalogue_are_a_bug_except_for_an_error_which_gives_its_code()
    {
        Assert.Equal("host.error", Standard.Of(new DomainError("host.error", ErrorKind.Invalid), Language.Dutch));
        Assert.Throws<KeyNotFoundException>(() => Standard["host.error", Language.Dutch]);
        Assert.Throws<KeyNotFoundException>(() => Standard.Of("host.error", Language.Dutch));
        Assert.False(Standard.Has("host.error"));
    }

    private static string Filled(string template, Language language) => TextTemplate.Fill(
        template,
        [
            ErrorArgument.Of("days", 3), ErrorArgument.Of("one", 1), ErrorArgument.Of("none", 0), ErrorArgument.Of("day", new LocalDate(2026, 3, 2)),
            ErrorArgument.Of("rule", Rule.Conduct(5)), ErrorArgument.Of("role", Role.Police), ErrorArgument.Of("cause", LikelyCause.Unknown),
        ],
        language,
        Standard);
}
