using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Memberships.Quarter;

namespace Buurtpreventie.Domain.Tests.Memberships;

/// <summary>F-15: from an address to a group; one, several, none, or not to be told.</summary>
public sealed class Groups_for_an_address
{
    private static readonly Address Kanaalstraat12 = Domain.Address.Of("Kanaalstraat", "12", null, "3621", "Rekem").OrThrow();

    private static readonly GroupId Second = GroupId.From(new Guid(8, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));

    private static readonly Territory Street = Street1To("3621", "Kanaalstraat", 1, 99);

    private static readonly Territory Elsewhere = TerritoryOf("3620");

    [Fact]
    public void One_group_covers_it()
    {
        var answer = GroupsForAddress.Of(Kanaalstraat12, [Facts(GroupUnder(Lanaken)), Facts(GroupUnder(Lanaken, Second, Elsewhere))]);

        Assert.Equal(GroupsFound.One, answer.Found);
        Assert.Equal([(Rekem, Answer.Yes, true), (Second, Answer.No, false)], answer.Groups.Select(group => (group.Group, group.LiesIn, group.IsOpen)));
        Assert.Equal([MembershipErrors.OutsideTerritory], answer.Groups[1].Obstacles);
        Assert.Empty(answer.Duties);
    }

    [Fact]
    public void Several_cover_it_and_who_assigns_chooses()
    {
        var answer = GroupsForAddress.Of(Kanaalstraat12, [Facts(GroupUnder(Lanaken, Second, Street)), Facts(GroupUnder(Lanaken))]);

        Assert.Equal((GroupsFound.Several, 2), (answer.Found, answer.Groups.Count(group => group.IsOpen)));
    }

    [Fact]
    public void No_group_covers_it_and_the_prevention_service_is_to_help()
    {
        foreach (var groups in new[] { [Facts(GroupUnder(Lanaken, Second, Elsewhere))], Array.Empty<MembershipFacts>() })
        {
            var answer = GroupsForAddress.Of(Kanaalstraat12, groups, An);

            Assert.Equal(GroupsFound.None, answer.Found);
            Assert.Equal(new Duty("duty.find-group", Role.Municipality, null, Rule.Source(71), An), Assert.Single(answer.Duties));
            Assert.Equal(("notice.no-group-here", (PersonId?)An), (Assert.Single(answer.Notices).Code, answer.Notices[0].Subject));
        }
    }

    [Fact]
    public void It_cannot_be_told_and_who_assigns_has_to_look()
    {
        var slip = Domain.Address.Of("Kanalstraat", "12", null, "3621", "Rekem").OrThrow();
        var answer = GroupsForAddress.Of(slip, [Facts(GroupUnder(Lanaken, Second, Street))], An);

        Assert.Equal((GroupsFound.CannotTell, Answer.CannotTell), (answer.Found, answer.Groups[0].LiesIn));
        Assert.Equal(("duty.look-up-address", Role.Police | Role.Municipality), (Assert.Single(answer.Duties).Code, answer.Duties[0].Responsible));
        Assert.Equal(GroupsFound.Several, GroupsForAddress.Of(slip, [Facts(GroupUnder(Lanaken)), Facts(GroupUnder(Lanaken, Second, Street))]).Found);
    }

    [Fact]
    public void Each_group_says_all_that_stands_in_the_way_on_its_side()
    {
        var proposed = GroupsForAddress.Of(Kanaalstraat12, [Facts(Proposed(Lanaken, territory: Elsewhere), MembershipTerms.ChannelLimit)]).Groups[0];

        Assert.Equal(
            [MembershipErrors.GroupNotActive, MembershipErrors.CoordinatorNotBound, MembershipErrors.OutsideTerritory, MembershipErrors.GroupFull],
            proposed.Obstacles);
    }

    [Fact]
    public void A_dissolved_group_is_no_group()
    {
        var dissolved = GroupUnder(Lanaken).Dissolve(FactsForGroup(Lanaken), By(Prevention, At(2026, 2, 1), 700)).OrThrow().Next;

        Assert.Equal((GroupsFound.None, 0), (GroupsForAddress.Of(Kanaalstraat12, [Facts(dissolved)]).Found, GroupsForAddress.Of(Kanaalstraat12, [Facts(dissolved)]).Groups.Length));
    }

    [Fact]
    public void Groups_of_another_municipality_do_not_count_for_a_member()
    {
        var membership = Vetted(out var declaration);
        var other = ProtocolProfiles.Deck.For(MunicipalityCode.Of(44021), Zone);
        var ghent = other.Sign(other.Parties.Select(party => new ProtocolSignature(party, new(2025, 12, 18))), new(2026, 1, 1)).OrThrow();

        Assert.Empty(membership.FindGroups([MembershipFacts.Of(ghent, GroupUnder(Lanaken), declaration)]).Groups);
    }

    /// <summary>Finding and assigning ask the same: whatever the territory, state and room of a group.</summary>
    [Fact]
    public void Assigning_accepts_the_groups_that_are_open_and_no_other()
    {
        var membership = Vetted(out var declaration);
        var facts = FactsForGroup(Lanaken);
        PreventionGroup[] groups =
        [
            .. new[] { Village, Street, Elsewhere, Street1To("3621", "Kanalstraat", 1, 99) }.SelectMany(territory =>
            {
                var active = GroupUnder(Lanaken, Second, territory);
                return new[]
                {
                    active, Proposed(Lanaken, Second, territory), active.GoDormant(facts, By(Prevention, At(2026, 2, 1), 700)).OrThrow().Next,
                    active.Resign(facts, By(Actor.Coordinator(Marleen, Second), At(2026, 2, 1), 701)).OrThrow().Next,
                };
            }),
        ];

        var open = 0;
        foreach (var (group, members) in groups.SelectMany(group => new[] { (group, 3), (group, MembershipTerms.ChannelLimit) }))
        {
            var about = MembershipFacts.Of(Lanaken, group, declaration, Favourable(declaration), members);
            var found = Assert.Single(membership.FindGroups([about]).Groups);
            var assigned = membership.Assign(about, By(Officer, At(2026, 3, 5), 710));

            Assert.Equal(found.IsOpen, assigned.IsSuccess);
            Assert.Equal(found.Obstacles, assigned.Errors);
            open += found.IsOpen ? 1 : 0;
        }

        Assert.Equal(2, open);
    }

    private static MembershipFacts Facts(PreventionGroup group, int members = 3) => MembershipFacts.Of(Lanaken, group, null, membersInGroup: members);

    private static Territory Street1To(string code, string name, int from, int to) =>
        Territory.Of(new(Streets: [new StreetForm(code, name, from, to)])).OrThrow();

    private static Membership Vetted(out DeclarationOfIntention declaration)
    {
        declaration = DeclarationOfAn();
        var facts = FactsOf(declaration);
        var applied = Membership.Apply(AnsMembership, facts, By(AnApplying, At(2026, 3, 2), 1)).OrThrow().Next;
        return applied.Approve(Favourable(declaration), facts, By(Officer, At(2026, 3, 4), 2)).OrThrow().Next;
    }
}
