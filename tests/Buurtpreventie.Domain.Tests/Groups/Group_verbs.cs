using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Memberships.Quarter;

namespace Buurtpreventie.Domain.Tests.Groups;

public sealed class Group_verbs
{
    private static readonly Instant Day = At(2026, 1, 15);
    private static readonly PersonId Wim = Person(80);
    private static readonly Actor WimOfRekem = Actor.Coordinator(Wim, Rekem);

    [Fact]
    public void A_proposal_gets_all_its_faults_at_once()
    {
        var proposal = Proposal() with { Name = "rekem  centrum", Purposes = GroupPurposes.Cohesion };
        var facts = GroupFacts.Of(Lanaken, ["Rekem-Centrum"]);

        var answer = PreventionGroup.Found(Rekem, proposal, facts, By(Prevention, At(2025, 12, 1), 1));

        Assert.Equal(["group.name-taken", "group.purpose-required", "group.no-protocol"], answer.Errors.Select(error => error.Code));
        Assert.Equal("group.name-required", PreventionGroup.Found(Rekem, Proposal() with { Name = " " }, facts, By(Prevention, Day, 1)).Errors[0].Code);
    }

    [Fact]
    public void The_checklist_names_every_open_condition_and_shrinks()
    {
        var facts = FactsForGroup(Lanaken);
        var group = Proposed(Lanaken);
        Assert.Equal(
            ["group.no-prior-contact", "group.too-few-founders", "group.no-coordinator", "group.no-agreement", "group.not-screened"],
            group.OpenConditions(facts, Day).Select(error => error.Code));
        Assert.Equal(group.OpenConditions(facts, Day), group.Activate(facts, By(Prevention, Day, 2)).Errors);

        group = group.RecordPriorContact(new(2026, 1, 10), facts, By(Prevention, Day, 3)).OrThrow().Next;

        Assert.False(group.OpenConditions(facts, Day).Has("group.no-prior-contact"));
    }

    [Fact]
    public void Before_the_agreement_is_signed_no_member_can_be_assigned()
    {
        var facts = FactsForGroup(Lanaken);
        var group = Proposed(Lanaken).AppointCoordinator(facts, By(Prevention, Day, 2)).OrThrow().Next;
        var declaration = DeclarationOfAn();
        var memberFacts = FactsOf(declaration, group: group);
        var membership = Membership.Apply(AnsMembership, memberFacts, By(AnApplying, At(2026, 3, 2), 1)).OrThrow().Next;
        membership = membership.Approve(Favourable(declaration), memberFacts, By(Officer, At(2026, 3, 4), 2)).OrThrow().Next;

        Assert.Equal(
            [MembershipErrors.GroupNotActive, MembershipErrors.CoordinatorNotBound],
            membership.Assign(memberFacts, By(Officer, At(2026, 3, 4), 3)).Errors);
    }

    [Fact]
    public void A_resignation_suspends_the_group_until_another_coordinator_is_bound()
    {
        var facts = FactsForGroup(Lanaken);
        var step = GroupUnder(Lanaken).Resign(facts, By(MarleenOfRekem, At(2026, 5, 1), 600)).OrThrow();
        Assert.Equal((GroupState.Suspended, null), (step.Next.State, step.Next.Coordinator));
        Assert.Equal(["duty.appoint-coordinator", "duty.hand-in-contacts"], step.Duties.Select(duty => duty.Code));

        Assert.Equal(
            ["group.no-coordinator", "group.no-agreement", "group.not-screened"],
            step.Next.Resume(facts, By(Prevention, At(2026, 5, 2), 601)).Errors.Select(error => error.Code));
    }

    [Fact]
    public void The_deputy_takes_over_only_after_signing_and_screening_and_then_owns_the_group()
    {
        var facts = GroupFacts.Of(Lanaken, [], CandidateOf(DeclarationOf(Wim, "Wim", "Goossens")));
        var group = GroupUnder(Lanaken).AppointDeputy(facts, By(MarleenOfRekem, At(2026, 5, 1), 600)).OrThrow().Next;
        Assert.Equal([GroupErrors.DeputyNotSigned, GroupErrors.DeputyNotScreened], group.HandToDeputy(facts, By(MarleenOfRekem, At(2026, 5, 1), 601)).Errors);

        group = group.SignAgreement(new(2026, 5, 2), facts, By(WimOfRekem, At(2026, 5, 2), 602)).OrThrow().Next;
        group = group.RecordDeputyScreening(facts, By(Officer, At(2026, 5, 2), 603)).OrThrow().Next;
        var step = group.HandToDeputy(facts, By(MarleenOfRekem, At(2026, 5, 3), 604)).OrThrow();

        Assert.Equal((Wim, null, GroupState.Active, true), (step.Next.Coordinator, step.Next.Deputy, step.Next.State, step.Next.HasBoundCoordinator));
        Assert.True(step.Next.ToSnapshot().IsCoordinatorScreened);
        Assert.Equal(
            [("duty.hand-in-contacts", (PersonId?)Marleen), ("duty.pass-cards", Wim)], step.Duties.Select(duty => (duty.Code, duty.Subject)));
    }

    [Fact]
    public void An_open_group_is_never_led_by_somebody_who_is_not_bound()
    {
        var facts = GroupFacts.Of(Lanaken, [], CandidateOf(DeclarationOf(Wim, "Wim", "Goossens")));

        Assert.Equal("lifecycle.not-in-this-state", Assert.Single(GroupUnder(Lanaken).AppointCoordinator(facts, By(Prevention, At(2026, 5, 1), 600)).Errors).Code);
    }

    [Fact]
    public void A_deputy_does_not_resign_for_the_coordinator_but_can_be_released()
    {
        var facts = GroupFacts.Of(Lanaken, [], CandidateOf(DeclarationOf(Wim, "Wim", "Goossens")));
        var group = GroupUnder(Lanaken).AppointDeputy(facts, By(MarleenOfRekem, At(2026, 5, 1), 600)).OrThrow().Next;

        Assert.Equal([GroupErrors.NotInPerson], group.Resign(facts, By(WimOfRekem, At(2026, 5, 2), 601)).Errors);
        var released = group.ReleaseDeputy(facts, By(WimOfRekem, At(2026, 5, 2), 602)).OrThrow().Next;
        Assert.Equal((Marleen, null, GroupState.Active), (released.Coordinator, released.Deputy, released.State));
        Assert.Equal([GroupErrors.NoDeputy], released.ReleaseDeputy(facts, By(MarleenOfRekem, At(2026, 5, 3), 603)).Errors);
    }

    [Fact]
    public void Where_there_is_a_deputy_a_resignation_asks_to_hand_over()
    {
        var facts = GroupFacts.Of(Lanaken, [], CandidateOf(DeclarationOf(Wim, "Wim", "Goossens")));
        var group = GroupUnder(Lanaken).AppointDeputy(facts, By(MarleenOfRekem, At(2026, 5, 1), 600)).OrThrow().Next;
        group = group.SignAgreement(new(2026, 5, 2), facts, By(WimOfRekem, At(2026, 5, 2), 601)).OrThrow().Next;
        group = group.RecordDeputyScreening(facts, By(Officer, At(2026, 5, 2), 602)).OrThrow().Next;

        var left = group.Resign(facts, By(MarleenOfRekem, At(2026, 5, 3), 603)).OrThrow();
        Assert.Equal(
            [("duty.hand-to-deputy", (PersonId?)Wim), ("duty.hand-in-contacts", Marleen)], left.Duties.Select(duty => (duty.Code, duty.Subject)));

        var handed = left.Next.HandToDeputy(facts, By(WimOfRekem, At(2026, 5, 4), 604)).OrThrow();
        Assert.Equal(["duty.pass-cards"], handed.Duties.Select(duty => duty.Code));
        Assert.Equal(GroupState.Active, handed.Next.Resume(facts, By(Prevention, At(2026, 5, 4), 605)).OrThrow().Next.State);
    }

    [Fact]
    public void The_coordinator_is_no_deputy_and_an_official_is_neither()
    {
        var group = GroupUnder(Lanaken);
        var greet = GroupFacts.Of(Lanaken, [], CandidateOf(DeclarationOf(Greet, "Greet", "Nelissen")));

        Assert.Equal([GroupErrors.SamePerson], group.AppointDeputy(FactsForGroup(Lanaken), By(Prevention, At(2026, 5, 1), 600)).Errors);
        Assert.Equal([GroupErrors.OfficialNotCoordinator], group.AppointDeputy(greet, By(Prevention, At(2026, 5, 1), 601)).Errors);
        Assert.Equal([GroupErrors.OfficialNotCoordinator], Proposed(Lanaken).AppointCoordinator(greet, By(Prevention, At(2026, 1, 10), 602)).Errors);
    }

    [Fact]
    public void A_deputy_who_is_appointed_coordinator_keeps_signature_and_screening()
    {
        var facts = GroupFacts.Of(Lanaken, [], CandidateOf(DeclarationOf(Wim, "Wim", "Goossens")));
        var group = GroupUnder(Lanaken).AppointDeputy(facts, By(MarleenOfRekem, At(2026, 5, 1), 600)).OrThrow().Next;
        group = group.SignAgreement(new(2026, 5, 2), facts, By(WimOfRekem, At(2026, 5, 2), 601)).OrThrow().Next;
        group = group.Suspend(facts, By(Officer, At(2026, 5, 3), 602)).OrThrow().Next;

        var step = group.AppointCoordinator(facts, By(Prevention, At(2026, 5, 4), 603)).OrThrow();

        Assert.Equal((Wim, null, true), (step.Next.Coordinator, step.Next.Deputy, step.Next.HasBoundCoordinator));
        Assert.Equal(["duty.hand-in-contacts", "duty.pass-cards"], step.Duties.Select(duty => duty.Code));
        Assert.Equal(step.Next.ToSnapshot(), PreventionGroup.Restore(step.Next.ToSnapshot()).OrThrow().ToSnapshot());
    }

    [Fact]
    public void Dissolving_leaves_duties_for_contacts_signs_and_memberships()
    {
        var facts = FactsForGroup(Lanaken);
        var step = GroupUnder(Lanaken).Dissolve(facts, By(Prevention, At(2026, 9, 1), 600)).OrThrow();

        Assert.Equal(
            ["duty.close-channel", "duty.delete-contacts", "duty.end-memberships", "duty.remove-signs"],
            step.Duties.Select(duty => duty.Code).Order());
        Assert.Empty(step.Next.Offers(Prevention, facts, At(2026, 9, 2)));
        Assert.Equal(step.Next.ToSnapshot(), PreventionGroup.Restore(step.Next.ToSnapshot()).OrThrow().ToSnapshot());
    }

    [Fact]
    public void The_events_lead_to_the_stored_row_and_the_row_back_to_the_group()
    {
        var facts = FactsForGroup(Lanaken);
        var founded = PreventionGroup.Found(Rekem, Proposal(), facts, By(Prevention, Day, 1)).OrThrow();
        var contact = founded.Next.RecordPriorContact(new(2026, 1, 10), facts, By(Prevention, Day, 2)).OrThrow();
        var renamed = contact.Next.Rename("Rekem-Dorp", facts, By(Prevention, Day, 3)).OrThrow();

        var replayed = PreventionGroup.Replay([founded.Event!, contact.Event!, renamed.Event!]);
        var restored = PreventionGroup.Restore(renamed.Next.ToSnapshot()).OrThrow();

        Assert.Equal(("Rekem-Dorp", 3), (replayed.Name, replayed.Version));
        Assert.Equal(renamed.Next.ToSnapshot() with { RecentCommands = [] }, replayed.ToSnapshot() with { RecentCommands = [] });
        Assert.Equal(renamed.Next.ToSnapshot() with { RecentCommands = [] }, restored.ToSnapshot() with { RecentCommands = [] });
        Assert.Equal(
            [LifecycleErrors.BadSnapshot], PreventionGroup.Restore(renamed.Next.ToSnapshot() with { State = GroupState.Active }).Errors);
        Assert.Throws<ArgumentException>(() => PreventionGroup.Replay([founded.Event!, renamed.Event!]));
    }

    [Theory]
    [InlineData("Rekem-Dorp", "rekem dorp", true)]
    [InlineData("Rekem-Dorp", "Rékem  Dorp", true)]
    [InlineData("Rekem-Dorp", "Rekemdorp", false)]
    [InlineData("Rekem-Dorp", "Rekem-Dorp 2", false)]
    public void Names_have_the_same_key_just_when_one_takes_the_other(string taken, string name, bool same)
    {
        var group = GroupUnder(Lanaken);
        var rename = group.Rename(name, GroupFacts.Of(Lanaken, [taken]), By(Prevention, At(2026, 5, 1), 600));

        Assert.Equal(same, GroupFacts.NameKeyOf(name) == GroupFacts.NameKeyOf(taken));
        Assert.Equal(same, !rename.IsSuccess);
    }

    [Fact]
    public void A_name_in_use_is_told_to_who_may_rename_and_to_nobody_else()
    {
        var group = GroupUnder(Lanaken);
        var facts = GroupFacts.Of(Lanaken, ["Rekem-Dorp"]);

        Assert.Equal([GroupErrors.NameTaken.At("name")], group.Rename("rekem dorp", facts, By(Prevention, At(2026, 5, 1), 600)).Errors);
        Assert.Equal([LifecycleErrors.NotFound], group.Rename("rekem dorp", facts, By(Actor.Coordinator(Marleen, GroupId.From(new Guid(9, 0, 0, new byte[8]))), At(2026, 5, 1), 601)).Errors);
        Assert.True(group.Rename("Rekem-Oost", facts, By(Prevention, At(2026, 5, 1), 602)).IsSuccess);
    }

    [Fact]
    public void The_same_request_twice_has_one_effect_and_strangers_find_nothing()
    {
        var facts = FactsForGroup(Lanaken);
        var group = GroupUnder(Lanaken);
        var act = By(Prevention, At(2026, 5, 1), 600);
        var once = group.GoDormant(facts, act).OrThrow();

        Assert.True(once.Next.GoDormant(facts, act).OrThrow().IsRepeat);
        Assert.Equal([LifecycleErrors.NotFound], group.Dissolve(facts, By(Actor.Municipality(Greet, MunicipalityCode.Of(44021)), At(2026, 5, 1), 601)).Errors);
    }
}
