using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Stewardship;

namespace Buurtpreventie.Domain.Tests;

public sealed class Flags_read_as_a_list
{
    [Theory]
    [InlineData(Language.Dutch, "inschrijver of deelnemer", "inschrijver, politie of preventiedienst")]
    [InlineData(Language.French, "candidat ou participant", "candidat, police ou service de prévention")]
    [InlineData(Language.German, "Bewerber oder Teilnehmer", "Bewerber, Polizei oder Präventionsdienst")]
    [InlineData(Language.English, "applicant or participant", "applicant, police or prevention service")]
    public void Of_roles_any_will_do(Language language, string two, string three)
    {
        Assert.Equal(two, Texts.Standard.Of(Role.Applicant | Role.Participant, language));
        Assert.Equal(three, Texts.Standard.Of(Role.Applicant | Role.Police | Role.Municipality, language));
    }

    [Theory]
    [InlineData(Language.Dutch, "inbraak voorkomen en diefstal voorkomen")]
    [InlineData(Language.French, "prévenir les cambriolages et prévenir les vols")]
    [InlineData(Language.German, "Einbruch vorbeugen und Diebstahl vorbeugen")]
    [InlineData(Language.English, "preventing burglary and preventing theft")]
    public void Of_other_flags_all_count(Language language, string expected) =>
        Assert.Equal(expected, Texts.Standard.Of(GroupPurposes.Burglary | GroupPurposes.Theft, language));

    [Fact]
    public void A_single_flag_none_and_a_name_for_several_are_one_word()
    {
        Assert.Equal("coördinator", Texts.Standard.Of(Role.Coordinator, Language.Dutch));
        Assert.Equal("niemand", Texts.Standard.Of(Role.None, Language.Dutch));
        Assert.Equal(Texts.Standard["data-categories.contact-card", Language.Dutch], Texts.Standard.Of(DataCategories.ContactCard, Language.Dutch));
    }

    [Fact]
    public void Every_set_of_roles_has_words()
    {
        for (var roles = 1; roles < 2 * (int)Role.System; roles++)
        {
            foreach (var language in Languages.All)
            {
                Assert.NotEqual("", Texts.Standard.Of((Role)roles, language));
            }
        }
    }

    [Fact]
    public void What_is_in_an_error_or_a_table_reads_so_too()
    {
        var row = MembershipLifecycle.Of(Protocols.Samples.Draft().Options).ToMarkdown(Language.Dutch);

        Assert.Contains("| inschrijver of deelnemer |", row, StringComparison.Ordinal);
    }

    [Fact]
    public void A_flag_without_a_word_has_none_in_company_either() =>
        Assert.Throws<KeyNotFoundException>(() => Texts.Standard.Of(Role.Police | (Role)4096, Language.Dutch));
}
