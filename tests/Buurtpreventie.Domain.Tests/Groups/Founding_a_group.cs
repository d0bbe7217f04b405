using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Lifecycles;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Memberships.Quarter;

namespace Buurtpreventie.Domain.Tests.Groups;

public sealed class Founding_a_group
{
    private static readonly Instant Day = At(2026, 1, 15);
    private static readonly LocalDate Tomorrow = new(2026, 1, 16);

    [Fact]
    public void Is_for_a_resident_of_the_territory()
    {
        var (inside, outside) = (Address.Parse("Kanaalstraat 12, 3621 Rekem"), Address.Parse("Kerkstraat 1, 3620 Lanaken"));
        var act = By(Actor.Resident(Marleen), Day, 1);

        Assert.True(PreventionGroup.Found(Rekem, Proposal() with { InitiatorAddress = inside }, FactsForGroup(Lanaken), act).IsSuccess);
        Assert.Equal("group.initiator-outside", Assert.Single(PreventionGroup.Found(Rekem, Proposal() with { InitiatorAddress = outside }, FactsForGroup(Lanaken), act).Errors).Code);
    }

    [Fact]
    public void Is_not_for_somebody_in_the_name_of_another() =>
        Assert.Equal([LifecycleErrors.NotFound], PreventionGroup.Found(Rekem, Proposal(), FactsForGroup(Lanaken), By(Actor.Resident(An), Day, 1)).Errors);

    [Fact]
    public void Records_nothing_that_has_still_to_happen()
    {
        var (facts, group) = (FactsForGroup(Lanaken), Proposed(Lanaken));
        var appointed = group.AppointCoordinator(facts, By(Prevention, Day, 2)).OrThrow().Next;

        Assert.Equal("group.signed-in-future", Assert.Single(group.RecordPriorContact(Tomorrow, facts, By(Prevention, Day, 3)).Errors).Code);
        Assert.Equal("group.signed-in-future", Assert.Single(group.RecordBriefing(Tomorrow, facts, By(Prevention, Day, 3)).Errors).Code);
        Assert.Equal("group.signed-in-future", Assert.Single(appointed.SignAgreement(Tomorrow, facts, By(MarleenOfRekem, Day, 3)).Errors).Code);
    }

    [Fact]
    public void Takes_the_agreement_from_the_coordinator_in_person()
    {
        var (facts, group) = (FactsForGroup(Lanaken), Proposed(Lanaken));
        var appointed = group.AppointCoordinator(facts, By(Prevention, Day, 2)).OrThrow().Next;

        Assert.Equal([LifecycleErrors.NotFound], appointed.SignAgreement(new(2026, 1, 14), facts, By(Actor.Coordinator(An, Rekem), Day, 3)).Errors);
    }

    [Fact]
    public void Gives_it_a_short_name() =>
        Assert.Equal("group.name-too-long", PreventionGroup.Found(Rekem, Proposal() with { Name = new string('a', 61) }, FactsForGroup(Lanaken), By(Prevention, Day, 1)).Errors[0].Code);
}
