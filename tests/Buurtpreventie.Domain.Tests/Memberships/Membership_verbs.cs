using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Stewardship;
using Buurtpreventie.Domain.Tests.Support;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Memberships.Quarter;

namespace Buurtpreventie.Domain.Tests.Memberships;

public sealed class Membership_verbs
{
    [Fact]
    public void The_same_request_twice_has_one_effect_and_a_stale_screen_is_refused()
    {
        var (membership, facts) = ActiveAn();
        var leave = By(AnInGroup, At(2026, 4, 1), 10, seen: membership.Version);

        var once = membership.Leave(facts, leave).OrThrow();
        var twice = once.Next.Leave(facts, leave).OrThrow();

        Assert.Equal((true, null), (twice.IsRepeat, twice.Event));
        Assert.Same(once.Next, twice.Next);
        Assert.Equal([LifecycleErrors.Stale], once.Next.Leave(facts, By(AnInGroup, At(2026, 4, 1), 11, seen: membership.Version)).Errors);
    }

    [Fact]
    public void Nobody_decides_in_the_own_case()
    {
        var officer = Actor.Police(An, Zone);
        var facts = FactsOf(DeclarationOfAn());
        var applied = Membership.Apply(AnsMembership, facts, By(AnApplying, At(2026, 3, 2), 1)).OrThrow().Next;

        Assert.Equal("lifecycle.own-case", Assert.Single(applied.Refuse(facts, By(officer, At(2026, 3, 3), 2)).Errors).Code);
    }

    [Fact]
    public void A_coordinator_of_another_group_and_a_fellow_member_get_only_not_found()
    {
        var (membership, facts) = ActiveAn();
        Actor[] strangers =
        [
            Actor.Coordinator(Person(50), GroupId.From(new Guid(9, 0, 0, new byte[8]))), Actor.Participant(Person(51), Rekem),
            Actor.Police(Person(52), PoliceZoneCode.Of(5999)), Actor.Municipality(Person(53), MunicipalityCode.Of(44021)), default,
        ];

        foreach (var stranger in strangers)
        {
            Assert.Empty(membership.Offers(stranger, facts, At(2026, 4, 1)));
            Assert.Equal([LifecycleErrors.NotFound], membership.Remove(Rule.Conduct(12), facts, By(stranger, At(2026, 4, 1), 20)).Errors);
            Assert.Equal([LifecycleErrors.NotFound], membership.Leave(facts, By(stranger, At(2026, 4, 1), 21, seen: 1)).Errors);
        }
    }

    [Fact]
    public void Under_the_deck_a_breach_is_enough_for_removal_and_there_is_no_appeal()
    {
        var (membership, facts) = ActiveAn();
        Assert.Equal([MembershipErrors.NoBreach], membership.Remove(Rule.Conduct(12), facts, By(MarleenOfRekem, At(2026, 4, 12), 20)).Errors);

        membership = membership.RecordBreach(Rule.Conduct(12), facts, By(MarleenOfRekem, At(2026, 4, 12), 21)).OrThrow().Next;
        membership = membership.RecordBreach(Rule.Conduct(12), facts, By(MarleenOfRekem, At(2026, 4, 12), 22)).OrThrow().Next;
        var removal = membership.Remove(Rule.Conduct(12), facts, By(MarleenOfRekem, At(2026, 4, 12), 23)).OrThrow();

        Assert.Equal((MembershipState.Removed, false), (removal.Next.State, removal.Next.IsActive));
        Assert.Equal((Rule.Conduct(12), true), (Assert.IsType<MemberRemoved>(removal.Event).Rule, ((MemberRemoved)removal.Event).IsRepeated));
        Assert.Equal("duty.delete-contact", removal.Recall!.Duty.Code);
        Assert.Equal("U bent uit de groep verwijderd. Reden: gedragsregel 12, herhaaldelijk.", Assert.Single(removal.Notices).In(Language.Dutch));
        Assert.Equal("lifecycle.never-by-this-role", Assert.Single(removal.Next.Appeal(facts, By(AnInGroup, At(2026, 4, 13), 24)).Errors).Code);
    }

    [Fact]
    public void Under_graded_sanctions_warning_suspension_and_removal_follow_each_other_and_an_appeal_lies()
    {
        var (membership, facts) = ActiveAn(Bilzen);
        var day = 10;
        Membership Then(Outcome<MembershipStep> step) => step.OrThrow().Next;
        Act Next(Actor actor, int? on = null) => By(actor, At(2026, 4, on ?? day), 100 + day++);

        membership = Then(membership.RecordBreach(Rule.Conduct(12), facts, Next(MarleenOfRekem)));
        Assert.Equal([MembershipErrors.SanctionTooSoon], membership.Suspend(facts, Next(MarleenOfRekem)).Errors);
        membership = Then(membership.Warn(Rule.Conduct(12), facts, Next(MarleenOfRekem)));
        Assert.Equal([MembershipErrors.SanctionTooSoon], membership.Remove(Rule.Conduct(12), facts, Next(MarleenOfRekem)).Errors);
        membership = Then(membership.Suspend(facts, Next(MarleenOfRekem, 14)));
        Assert.Equal(new LocalDate(2026, 5, 14), membership.ToSnapshot().SuspendedUntil);
        Assert.Equal([MembershipErrors.GroundsStand], membership.Resume(facts, By(MarleenOfRekem, At(2026, 5, 14), 200)).Errors);
        var resumed = Then(membership.Resume(facts, By(Actor.System, At(2026, 5, 15), 201)));
        Assert.True(resumed.IsActive);

        var removed = Then(resumed.Remove(Rule.Conduct(12), facts, By(MarleenOfRekem, At(2026, 5, 16), 202)));
        Assert.Equal([MembershipErrors.NoAppeal], removed.Appeal(facts, By(AnApplying, At(2026, 6, 7), 203)).Errors);
        var appealed = Then(removed.Appeal(facts, By(AnApplying, At(2026, 6, 6), 204)));
        var overturned = appealed.OverturnRemoval(facts, By(Prevention, At(2026, 6, 10), 205)).OrThrow();
        Assert.Equal(MembershipState.Assigned, overturned.Next.State);
        Assert.NotNull(overturned.Card);
        Assert.Equal([MembershipErrors.NoAppeal], Then(appealed.UpholdRemoval(facts, By(Prevention, At(2026, 6, 10), 206))).Appeal(facts, By(AnApplying, At(2026, 6, 6), 207)).Errors);
    }

    [Fact]
    public void A_severe_breach_skips_the_steps()
    {
        var (membership, facts) = ActiveAn(Bilzen);

        membership = membership.RecordBreach(Rule.Conduct(11), facts, By(MarleenOfRekem, At(2026, 4, 12), 21)).OrThrow().Next;

        Assert.True(membership.Remove(Rule.Conduct(11), facts, By(MarleenOfRekem, At(2026, 4, 12), 22)).IsSuccess);
    }

    [Fact]
    public void Withdrawing_the_consent_ends_membership_that_day_and_recalls_the_contact()
    {
        var (membership, facts) = ActiveAn();

        var step = membership.WithdrawConsent(facts, By(AnInGroup, At(2026, 6, 10), 30)).OrThrow();

        Assert.Equal(MembershipState.Left, step.Next.State);
        var confirmed = step.Recall!.Confirm(By(MarleenOfRekem, At(2026, 6, 11), 31)).OrThrow();
        Assert.False(confirmed.IsOpen);
        var erase = Assert.Single(step.Next.Due(facts, At(2026, 6, 12)).Duties);
        Assert.Equal(("duty.erase-member", Brussels.EndOf(new LocalDate(2026, 7, 10))), (erase.Code, erase.Due));
        Assert.Empty(step.Next.Due(MembershipFacts.Of(facts.Protocol, facts.Group, declaration: null), At(2026, 6, 12)).Duties);
    }

    [Fact]
    public void A_corrected_number_goes_to_the_coordinator_as_a_disclosure_of_its_own()
    {
        var (membership, facts) = ActiveAn();
        var corrected = facts.Declaration!.Correct(new ContactCorrection { MobileNumber = "0470 12 34 99" }, Village, By(AnInGroup, At(2026, 6, 1), 40)).OrThrow();
        var after = FactsOf(corrected);

        var step = membership.CorrectContact(corrected.DifferenceFrom(facts.Declaration), after, By(AnInGroup, At(2026, 6, 1), 40)).OrThrow();

        Assert.Equal(DataCategories.MobileNumber, Assert.Single(step.Disclosures).What);
        Assert.Equal("+32 470 12 34 99", step.Card!.MobileNumber.ToString("F"));
        Assert.Equal("duty.update-contact", Assert.Single(step.Duties).Code);
    }

    [Fact]
    public void A_minor_who_comes_of_age_is_asked_to_sign_suspended_when_late_and_resumed_when_signing()
    {
        var declaration = DeclarationOfIntention.Sign(FormOfNoor, Lanaken, Village, By(Actor.Applicant(Noor), At(2026, 3, 10), 1)).OrThrow();
        var facts = FactsOf(declaration);
        var noor = Actor.Participant(Noor, Rekem);
        var membership = Membership.Apply(AnsMembership, facts, By(Actor.Applicant(Noor), At(2026, 3, 10), 1)).OrThrow().Next;
        membership = membership.Approve(Favourable(declaration), facts, By(Officer, At(2026, 3, 12), 2)).OrThrow().Next;
        membership = membership.Assign(facts, By(Officer, At(2026, 3, 13), 3)).OrThrow().Next;
        membership = membership.ConfirmAdded(facts, By(MarleenOfRekem, At(2026, 3, 20), 4)).OrThrow().Next;

        Assert.Empty(membership.Due(facts, At(2027, 5, 13)).Duties);
        var task = Assert.Single(membership.Due(facts, At(2027, 5, 14)).Duties);
        Assert.Equal(("duty.sign-personally", Brussels.EndOf(new LocalDate(2027, 7, 13))), (task.Code, task.Due));
        Assert.Empty(membership.Due(facts, At(2027, 7, 13, 23)).Steps);
        Assert.Equal([MembershipTrigger.SuspendOverdue], membership.Due(facts, At(2027, 7, 14)).Steps);

        var suspended = membership.SuspendOverdue(facts, By(Actor.System, At(2027, 7, 14), 5)).OrThrow().Next;
        Assert.Equal((MembershipState.Suspended, SuspensionCause.NotSignedPersonally), (suspended.State, suspended.ToSnapshot().SuspendedFor));
        Assert.False(suspended.Resume(facts, By(MarleenOfRekem, At(2027, 8, 1), 6)).IsSuccess);
        var signed = suspended.SignPersonally(facts, By(noor, At(2027, 8, 1), 7)).OrThrow().Next;
        Assert.True(signed.IsActive);
        Assert.Empty(signed.Due(facts, At(2027, 8, 2)).Duties);
    }

    [Fact]
    public void Who_is_in_a_group_is_not_assigned_to_it_again()
    {
        var (membership, facts) = ActiveAn();

        Assert.Equal([MembershipErrors.CardInPlace], membership.Assign(facts, By(Officer, At(2026, 5, 4), 20)).Errors);
    }

    [Fact]
    public void The_card_goes_to_whoever_leads_the_group_now_and_is_accounted_for()
    {
        var (membership, facts) = ActiveAn();
        Assert.Equal([MembershipErrors.CardInPlace], membership.PassCard(facts, By(Officer, At(2026, 5, 4), 20)).Errors);
        Assert.Empty(membership.Due(facts, At(2026, 5, 4)).Steps);
        var after = FactsOf(facts.Declaration!, group: LedByWim(Lanaken, facts.Group!));

        Assert.Equal([MembershipTrigger.PassCard], membership.Due(after, At(2026, 5, 4)).Steps);
        var step = membership.PassCard(after, By(Actor.System, At(2026, 5, 4), 21)).OrThrow();

        Assert.Equal((MembershipState.Active, (PersonId?)Person(80)), (step.Next.State, step.Next.ToSnapshot().Coordinator));
        Assert.Equal((DataCategories.ContactCard, (PersonId?)Person(80)), (Assert.Single(step.Disclosures).What, step.Disclosures[0].ToPerson));
        Assert.NotNull(step.Card);
        Assert.Null(step.Recall);
        Assert.Equal("duty.store-contact", Assert.Single(step.Duties).Code);
        Assert.Equal([MembershipErrors.CardInPlace], step.Next.PassCard(after, By(Officer, At(2026, 5, 4), 22)).Errors);
    }

    [Fact]
    public void What_the_calendar_names_can_be_taken_and_nothing_else()
    {
        var (membership, facts) = ActiveAn();
        var after = FactsOf(facts.Declaration!, group: LedByWim(Lanaken, facts.Group!));
        var late = FactsOf(facts.Declaration!, Renew(Lanaken, new(2026, 3, 1)), facts.Group);
        var applied = Membership.Apply(AnsMembership, facts, By(AnApplying, At(2026, 3, 2), 1)).OrThrow().Next;
        var (graded, gradedFacts) = ActiveAn(Bilzen);
        graded = graded.RecordBreach(Rule.Conduct(11), gradedFacts, By(MarleenOfRekem, At(2026, 4, 1), 20)).OrThrow().Next;
        graded = graded.Suspend(gradedFacts, By(MarleenOfRekem, At(2026, 4, 2), 21)).OrThrow().Next;

        foreach (var (one, about, state) in new[]
        {
            (membership, after, MembershipState.Active), (membership, late, MembershipState.Suspended), (applied, facts, MembershipState.Withdrawn),
            (graded, gradedFacts, MembershipState.Active),
        })
        {
            var step = Assert.Single(one.Due(about, At(2026, 7, 1)).Steps);
            Assert.Equal(state, one.TakeDue(step, about, By(Actor.System, At(2026, 7, 1), 30)).OrThrow().Next.State);
        }

        foreach (var trigger in Enum.GetValues<MembershipTrigger>())
        {
            var isDue = trigger is MembershipTrigger.Lapse or MembershipTrigger.SuspendOverdue or MembershipTrigger.Resume or MembershipTrigger.PassCard;
            Assert.Equal(isDue, Record.Exception(() => membership.TakeDue(trigger, facts, By(Actor.System, At(2026, 7, 1), 30))) is null);
        }
    }

    [Fact]
    public void Asking_what_may_be_done_allocates_nothing()
    {
        var (membership, facts) = ActiveAn(Bilzen);
        membership = membership.RecordBreach(Rule.Conduct(12), facts, By(MarleenOfRekem, At(2026, 4, 1), 20)).OrThrow().Next;
        var waiting = MembershipFacts.Of(
            facts.Protocol, facts.Group, facts.Declaration, facts.Vetting, 3, WaitingList.Of(facts.Group!.Id, []));
        var now = At(2026, 5, 1);
        var asked = 0;
        void Ask(MembershipFacts about)
        {
            asked += (int)membership.Evaluate(MembershipTrigger.Remove, MarleenOfRekem, about, now).Kind;
            foreach (var offer in membership.Offers(MarleenOfRekem, about, now))
            {
                asked += (int)offer.On;
            }
        }

        Assert.Equal(0, Allocation.Of(() => Ask(facts)));
        Assert.Equal(0, Allocation.Of(() => Ask(waiting)));
        Assert.NotEqual(0, asked);
    }

    [Fact]
    public void An_inspector_in_official_capacity_is_refused_where_the_protocol_excludes_the_police()
    {
        var inspector = Actor.Police(An, Zone);

        var answer = Membership.Apply(AnsMembership, FactsOf(DeclarationOf(An, "An", "Peeters", Gent), Gent), By(inspector, At(2026, 5, 6), 1));

        Assert.Equal([MembershipErrors.PoliceExcluded], answer.Errors);
    }

    [Fact]
    public void An_imported_member_is_active_with_what_is_missing_and_suspended_when_it_is_not_completed()
    {
        var group = GroupUnder(Lanaken);
        var bare = MembershipFacts.Of(Lanaken, group, null);
        var step = Membership.Import(AnsMembership, An, bare, By(Prevention, At(2026, 2, 1), 1)).OrThrow();
        Assert.True(step.Next.IsActive);
        Assert.Equal(ImportGaps.Declaration | ImportGaps.Vetting | ImportGaps.RulesAcceptance, step.Next.ToSnapshot().Missing);
        Assert.Equal(("duty.complete-import", An), (step.Duties[0].Code, step.Duties[0].Subject));

        var late = step.Next.SuspendOverdue(bare, By(Actor.System, At(2026, 4, 3), 2)).OrThrow().Next;
        Assert.Equal(SuspensionCause.ImportIncomplete, late.ToSnapshot().SuspendedFor);

        var facts = MembershipFacts.Of(Lanaken, group, DeclarationOfAn(), Favourable(DeclarationOfAn()));
        var complete = late.CompleteImport(facts, By(Officer, At(2026, 4, 5), 3)).OrThrow().Next;
        Assert.Equal((true, ImportGaps.None), (complete.IsActive, complete.ToSnapshot().Missing));
    }

    [Fact]
    public void Facts_about_somebody_else_are_refused()
    {
        var (membership, _) = ActiveAn();
        var other = FactsOf(DeclarationOf(Person(60), "Wim", "Goossens"));

        Assert.Equal([MembershipErrors.OtherFacts], membership.Leave(other, By(AnInGroup, At(2026, 4, 1), 30)).Errors);
    }
}
