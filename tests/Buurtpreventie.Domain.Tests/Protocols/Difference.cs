using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Domain.Tests.Protocols;

public sealed class Difference
{
    public static TheoryData<ProfileName, ProfileName> Pairs => new MatrixTheoryData<ProfileName, ProfileName>(Enum.GetValues<ProfileName>(), Enum.GetValues<ProfileName>());

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Lists_exactly_the_differing_rows_of_the_written_table(ProfileName left, ProfileName right)
    {
        var difference = ProtocolDifference.Between(ProtocolProfiles.Of(left).Options, ProtocolProfiles.Of(right).Options);

        Assert.Equal(
            Profiles.Table.Where(row => row.Values[(int)left - 1] != row.Values[(int)right - 1]).Select(row => $"{row.Rule} {row.Path}"),
            difference.Items.Select(item => item.ToString()));
        Assert.Equal(left == right, difference.IsEmpty);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Is_the_same_from_the_other_side_with_the_values_swapped(ProfileName left, ProfileName right)
    {
        var there = ProtocolDifference.Between(ProtocolProfiles.Of(left).Options, ProtocolProfiles.Of(right).Options);
        var back = ProtocolDifference.Between(ProtocolProfiles.Of(right).Options, ProtocolProfiles.Of(left).Options);

        foreach (var language in Languages.All)
        {
            Assert.Equal(
                there.Items.Select(item => (item.Option, item.Left(language), item.Right(language))),
                back.Items.Select(item => (item.Option, item.Right(language), item.Left(language))));
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Shows_different_words_for_different_values(ProfileName left, ProfileName right)
    {
        var difference = ProtocolDifference.Between(ProtocolProfiles.Of(left).Options, ProtocolProfiles.Of(right).Options);

        foreach (var language in Languages.All)
        {
            Assert.All(difference.Items, item => Assert.NotEqual(item.Left(language), item.Right(language)));
        }
    }

    [Fact]
    public void Is_a_table_for_people()
    {
        var difference = ProtocolDifference.Between(
            ProtocolProfiles.Bilzen.Options,
            ProtocolProfiles.Bilzen.Options with { Caller = Caller.AnyMember, Sanctions = new(SanctionKind.Graded, 2, Term.OfMonths(1)) });

        Assert.Equal(
            """
            | | | Bilzen 2026 | Bilzen 2027 |
            |---|---|---|---|
            | O-04 | Wie belt | de melder zelf | om het even welk lid |
            | O-26 | Voor een schorsing | 1 waarschuwing | 2 waarschuwingen |
            | O-26 | Duur van een schorsing | 30 dagen | 1 maand |

            """.ReplaceLineEndings("\n"),
            difference.ToMarkdown(Language.Dutch, "Bilzen 2026", "Bilzen 2027"));
    }
}
