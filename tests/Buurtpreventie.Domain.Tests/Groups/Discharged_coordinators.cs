using System.Text.Json;
using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Serialization;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Memberships.Quarter;

namespace Buurtpreventie.Domain.Tests.Groups;

/// <summary>F-21: the authorities discharge a coordinator with a reason, and where the protocol says so an appeal lies.</summary>
public sealed class Discharged_coordinators
{
    private static readonly GroupFacts Facts = FactsForGroup(Bilzen);
    private static readonly Actor MarleenAtHome = Actor.Resident(Marleen);
    private static readonly Actor Colleague = Actor.Municipality(Person(90), Code);

    [Fact]
    public void A_discharge_suspends_the_group_and_tells_the_coordinator_alone_that_there_is_a_reason()
    {
        var step = Discharge(Bilzen);

        Assert.Equal((GroupState.Suspended, null), (step.Next.State, step.Next.Coordinator));
        Assert.Equal(DischargeReason.TasksNeglected, ((CoordinatorLeft)step.Event!).Discharged);
        Assert.Equal(
            [("notice.group-suspended", Role.Participant, null), ("notice.discharged", Role.Resident, Marleen), ("notice.discharge-appealable", Role.Resident, (PersonId?)Marleen)],
            step.Notices.Select(notice => (notice.Code, notice.To, notice.Subject)));
        Assert.Equal(
            [("duty.appoint-coordinator", null), ("duty.hand-in-contacts", (PersonId?)Marleen)], step.Duties.Select(duty => (duty.Code, duty.Subject)));
        Assert.Equal("de taken zijn niet uitgevoerd", Domain.Texts.Standard.Of(DischargeReason.TasksNeglected, Language.Dutch));
    }

    [Fact]
    public void A_reason_is_one_of_the_list() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => GroupUnder(Bilzen).Discharge(default, Facts, By(Prevention, At(2026, 5, 1), 700)));

    [Fact]
    public void Nobody_discharges_himself()
    {
        var asOfficial = Actor.Municipality(Marleen, Code);

        Assert.Equal("lifecycle.own-case", Assert.Single(GroupUnder(Bilzen).Discharge(DischargeReason.RulesBroken, Facts, By(asOfficial, At(2026, 5, 1), 700)).Errors).Code);
    }

    [Fact]
    public void Where_the_protocol_knows_no_appeal_there_is_none()
    {
        var step = Discharge(Lanaken);

        Assert.Equal(["notice.group-suspended", "notice.discharged"], step.Notices.Select(notice => notice.Code));
        Assert.Equal(
            "lifecycle.never-by-this-role",
            Assert.Single(step.Next.AppealDischarge(FactsForGroup(Lanaken), By(MarleenAtHome, At(2026, 5, 2), 701)).Errors).Code);
    }

    [Fact]
    public void Who_was_discharged_appeals_once_and_in_time_and_nobody_else_does()
    {
        var group = Discharge(Bilzen).Next;
        var other = Actor.Resident(Person(91));

        Assert.Equal([LifecycleErrors.NotFound], group.AppealDischarge(Facts, By(other, At(2026, 5, 2), 701)).Errors);
        Assert.Equal([GroupErrors.NoAppeal], group.AppealDischarge(Facts, By(MarleenAtHome, At(2026, 5, 23), 701)).Errors);
        var step = group.AppealDischarge(Facts, By(MarleenAtHome, At(2026, 5, 22, 23), 701)).OrThrow();

        Assert.Equal(
            ("duty.decide-appeal", Role.Municipality, (Instant?)Brussels.EndOf(new LocalDate(2026, 6, 12)), (PersonId?)Marleen),
            (Assert.Single(step.Duties).Code, step.Duties[0].Responsible, step.Duties[0].Due, step.Duties[0].Subject));
        Assert.Equal([GroupErrors.NoAppeal], step.Next.AppealDischarge(Facts, By(MarleenAtHome, At(2026, 5, 22), 702)).Errors);
        Assert.Equal(
            [GroupTrigger.AppealDischarge], group.Offers(MarleenAtHome, Facts, At(2026, 5, 2)).ToArray().Where(offer => offer.Kind == VerdictKind.Allowed).Select(offer => offer.On));
    }

    [Fact]
    public void An_initiator_who_was_not_discharged_has_nothing_to_appeal()
    {
        var proposal = Proposal() with { Initiator = Person(91) };
        var group = PreventionGroup.Restore(Discharge(Bilzen).Next.ToSnapshot() with { Initiator = proposal.Initiator }).OrThrow();

        Assert.Equal([GroupErrors.NoAppeal], group.AppealDischarge(Facts, By(Actor.Resident(Person(91)), At(2026, 5, 2), 701)).Errors);
        Assert.True(group.AppealDischarge(Facts, By(MarleenAtHome, At(2026, 5, 2), 702)).IsSuccess);
    }

    [Fact]
    public void Somebody_else_decides_than_who_discharged_and_not_before_there_is_an_appeal()
    {
        var group = Discharge(Bilzen).Next;
        Assert.Equal([GroupErrors.NoAppealPending], group.UpholdDischarge(Facts, By(Colleague, At(2026, 5, 3), 702)).Errors);
        Assert.Equal([GroupErrors.NoAppealPending], GroupUnder(Bilzen).UpholdDischarge(Facts, By(Colleague, At(2026, 5, 3), 702)).Errors);

        group = Appealed();

        Assert.Equal([GroupErrors.OwnDecision], group.UpholdDischarge(Facts, By(Prevention, At(2026, 5, 3), 702)).Errors);
        Assert.Equal("lifecycle.never-by-this-role", Assert.Single(group.OverturnDischarge(Facts, By(Officer, At(2026, 5, 3), 702)).Errors).Code);
        Assert.True(group.UpholdDischarge(Facts, By(Colleague, At(2026, 5, 3), 702)).IsSuccess);
    }

    [Fact]
    public void Upheld_it_is_over()
    {
        var step = Appealed().UpholdDischarge(Facts, By(Colleague, At(2026, 5, 3), 702)).OrThrow();

        Assert.Equal((null, null), (step.Next.Coordinator, step.Next.ToSnapshot().Discharge));
        Assert.Equal(("notice.discharge-upheld", (PersonId?)Marleen), (Assert.Single(step.Notices).Code, step.Notices[0].Subject));
        Assert.Equal([LifecycleErrors.NotFound], PreventionGroup.Restore(step.Next.ToSnapshot() with { Initiator = Person(91) }).OrThrow()
            .AppealDischarge(Facts, By(MarleenAtHome, At(2026, 5, 4), 703)).Errors);
    }

    [Fact]
    public void Overturned_the_coordinator_is_back_with_the_agreement_and_the_group_can_resume()
    {
        var step = Appealed().OverturnDischarge(Facts, By(Colleague, At(2026, 5, 3), 702)).OrThrow();

        Assert.Equal((Marleen, true, GroupState.Suspended), (step.Next.Coordinator, step.Next.HasBoundCoordinator, step.Next.State));
        Assert.Equal("notice.discharge-overturned", Assert.Single(step.Notices).Code);
        Assert.Equal("duty.pass-cards", Assert.Single(step.Duties).Code);
        Assert.Equal(GroupState.Active, step.Next.Resume(Facts, By(Prevention, At(2026, 5, 4), 703)).OrThrow().Next.State);
    }

    [Fact]
    public void Who_was_appointed_since_stays_and_no_second_discharge_comes_before_the_appeal_is_decided()
    {
        var wim = Person(80);
        var facts = GroupFacts.Of(Bilzen, [], CandidateOf(DeclarationOf(wim, "Wim", "Goossens", Bilzen)));
        var group = Appealed().AppointCoordinator(facts, By(Prevention, At(2026, 5, 3), 702)).OrThrow().Next;
        group = group.SignAgreement(new(2026, 5, 4), facts, By(Actor.Coordinator(wim, Rekem), At(2026, 5, 4), 703)).OrThrow().Next;
        group = group.Resume(facts, By(Prevention, At(2026, 5, 4), 704)).OrThrow().Next;
        Assert.Equal([GroupErrors.AppealFirst], group.Discharge(DischargeReason.RulesBroken, facts, By(Officer, At(2026, 5, 5), 705)).Errors);

        var step = group.OverturnDischarge(facts, By(Colleague, At(2026, 5, 5), 706)).OrThrow();

        Assert.Equal((wim, GroupState.Active, null), (step.Next.Coordinator, step.Next.State, step.Next.ToSnapshot().Discharge));
        Assert.Empty(step.Duties);
        Assert.True(step.Next.Discharge(DischargeReason.RulesBroken, facts, By(Officer, At(2026, 5, 6), 707)).IsSuccess);
    }

    [Fact]
    public void Events_and_rows_bring_the_discharge_back()
    {
        var group = Appealed();
        var json = JsonSerializer.Serialize(group.ToSnapshot(), BuurtpreventieJson.Storage);
        var read = JsonSerializer.Deserialize<GroupSnapshot>(json, BuurtpreventieJson.Storage)!;

        Assert.Equal(group.ToSnapshot().Discharge, PreventionGroup.Restore(read).OrThrow().ToSnapshot().Discharge);
        Assert.Equal([LifecycleErrors.BadSnapshot], PreventionGroup.Restore(read with { Discharge = read.Discharge! with { Reason = default } }).Errors);
        var row = GroupUnder(Bilzen).ToSnapshot();
        Assert.All(
            new[] { row with { Deputy = row.Coordinator }, row with { IsDeputyScreened = true } },
            forged => Assert.Equal([LifecycleErrors.BadSnapshot], PreventionGroup.Restore(forged).Errors));
    }

    private static Step<PreventionGroup, GroupEvent> Discharge(Protocol protocol) =>
        GroupUnder(protocol).Discharge(DischargeReason.TasksNeglected, FactsForGroup(protocol), By(Prevention, At(2026, 5, 1), 700)).OrThrow();

    private static PreventionGroup Appealed() => Discharge(Bilzen).Next.AppealDischarge(Facts, By(MarleenAtHome, At(2026, 5, 2), 701)).OrThrow().Next;
}
