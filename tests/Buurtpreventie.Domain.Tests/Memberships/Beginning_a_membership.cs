using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Memberships.Quarter;

namespace Buurtpreventie.Domain.Tests.Memberships;

public sealed class Beginning_a_membership
{
    private static readonly MembershipFacts Facts = FactsOf(DeclarationOfAn());

    [Fact]
    public void Is_for_the_applicant_or_who_takes_in_the_paper()
    {
        Assert.Equal([LifecycleErrors.NotFound], Membership.Apply(AnsMembership, Facts, By(Actor.Applicant(Noor), At(2026, 3, 2), 1)).Errors);
        Assert.Equal([LifecycleErrors.NotFound], Membership.Apply(AnsMembership, Facts, By(MarleenOfRekem, At(2026, 3, 2), 1)).Errors);
        Assert.True(Membership.Apply(AnsMembership, Facts, By(Prevention, At(2026, 3, 2), 1)).IsSuccess);
    }

    [Fact]
    public void Needs_a_protocol_in_force_on_the_day() =>
        Assert.Equal([MembershipErrors.NoProtocol], Membership.Apply(AnsMembership, Facts, By(AnApplying, At(2025, 12, 31), 1)).Errors);

    [Fact]
    public void Needs_a_declaration_of_the_one_it_is_about()
    {
        var bare = MembershipFacts.Of(Lanaken, GroupUnder(Lanaken), null);
        var vettingOfNoor = Favourable(DeclarationOf(Noor, "Noor", "Janssens"));
        var left = ActiveAn().Membership.Leave(Facts, By(AnInGroup, At(2026, 4, 1), 10)).OrThrow().Next;

        Assert.Equal([MembershipErrors.OtherFacts], Membership.Apply(AnsMembership, bare, By(AnApplying, At(2026, 3, 2), 1)).Errors);
        Assert.Equal([MembershipErrors.OtherFacts], Membership.Apply(AnsMembership, FactsOf(DeclarationOfAn(), vetting: vettingOfNoor), By(AnApplying, At(2026, 3, 2), 1)).Errors);
        Assert.Equal([MembershipErrors.OtherFacts], left.Reapply(bare, By(AnApplying, At(2026, 5, 1), 11)).Errors);
    }

    [Fact]
    public void By_import_is_for_the_prevention_service_and_a_group_with_a_coordinator()
    {
        var bare = MembershipFacts.Of(Lanaken, GroupUnder(Lanaken), null);
        var withoutCoordinator = MembershipFacts.Of(Lanaken, Proposed(Lanaken), null);

        Assert.Equal([LifecycleErrors.NotFound], Membership.Import(AnsMembership, An, bare, By(MarleenOfRekem, At(2026, 2, 1), 1)).Errors);
        Assert.Equal([MembershipErrors.CoordinatorNotBound], Membership.Import(AnsMembership, An, withoutCoordinator, By(Prevention, At(2026, 2, 1), 1)).Errors);
    }
}
