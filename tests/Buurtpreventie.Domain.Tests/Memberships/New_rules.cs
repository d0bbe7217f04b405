using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Memberships.Quarter;

namespace Buurtpreventie.Domain.Tests.Memberships;

/// <summary>F-24, O-35: a new version of the protocol is accepted anew, within its term or not at all.</summary>
public sealed class New_rules
{
    private static readonly LocalDate From = new(2026, 9, 1);

    private static readonly Protocol Second = Renew(Lanaken, From);

    [Fact]
    public void Until_the_new_version_begins_nothing_is_owed() => Assert.Empty(Active().Due(Facts(Second), At(2026, 8, 31)).Duties);

    [Fact]
    public void From_its_first_day_a_member_owes_an_acceptance_with_a_term()
    {
        var due = Active().Due(Facts(Second), At(2026, 9, 1));

        Assert.Equal(
            new Duty("duty.accept-rules", Role.Participant, Brussels.EndOf(new LocalDate(2026, 10, 31)), Rule.Option(35), An), Assert.Single(due.Duties));
        Assert.Empty(due.Steps);
        Assert.Empty(Active().Due(Facts(Lanaken), At(2026, 9, 1)).Duties);
    }

    [Fact]
    public void Who_accepts_in_time_owes_nothing_more()
    {
        var accepted = Active().AcceptRules(Facts(Second), By(AnInGroup, At(2026, 9, 10), 800)).OrThrow().Next;

        Assert.True(accepted.IsActive);
        Assert.Equal(Second.Reference, accepted.ToSnapshot().Protocol);
        Assert.Empty(accepted.Due(Facts(Second), At(2026, 12, 1)).Duties);
        Assert.Empty(accepted.Due(Facts(Second), At(2026, 12, 1)).Steps);
        Assert.Equal([MembershipErrors.RulesInPlace], accepted.AcceptRules(Facts(Second), By(AnInGroup, At(2026, 9, 11), 801)).Errors);
        Assert.Equal([MembershipErrors.RulesInPlace], accepted.AcceptRules(Facts(Lanaken), By(AnInGroup, At(2026, 9, 11), 801)).Errors);
    }

    [Fact]
    public void Who_accepts_before_it_begins_need_not_do_so_again_and_is_not_held_to_the_old_one()
    {
        var accepted = Active().AcceptRules(Facts(Second), By(AnInGroup, At(2026, 8, 10), 800)).OrThrow().Next;

        Assert.Empty(accepted.Due(Facts(Lanaken), At(2026, 8, 20)).Duties);
        Assert.Empty(accepted.Due(Facts(Second), At(2026, 12, 1)).Duties);
    }

    [Fact]
    public void After_the_term_the_system_suspends_and_accepting_ends_the_suspension()
    {
        Assert.Empty(Active().Due(Facts(Second), At(2026, 10, 31, 23)).Steps);
        Assert.Equal([MembershipErrors.TermNotOver], Active().SuspendOverdue(Facts(Second), By(Actor.System, At(2026, 10, 31, 23), 800)).Errors);
        Assert.Equal([MembershipTrigger.SuspendOverdue], Active().Due(Facts(Second), At(2026, 11, 1)).Steps);

        var suspended = Active().SuspendOverdue(Facts(Second), By(Actor.System, At(2026, 11, 1), 800)).OrThrow();
        Assert.Equal((MembershipState.Suspended, SuspensionCause.RulesNotAccepted), (suspended.Next.State, suspended.Next.ToSnapshot().SuspendedFor));
        Assert.Equal("duty.accept-rules", Assert.Single(suspended.Next.Due(Facts(Second), At(2026, 11, 2)).Duties).Code);

        var resumed = suspended.Next.AcceptRules(Facts(Second), By(AnInGroup, At(2026, 11, 5), 801)).OrThrow();
        Assert.True(resumed.Next.IsActive);
        Assert.Null(resumed.Next.ToSnapshot().SuspendedFor);
        Assert.Equal("duty.add-to-channel", Assert.Single(resumed.Duties).Code);
        Assert.Equal("notice.resumed", Assert.Single(resumed.Notices).Code);
    }

    [Fact]
    public void Accepting_ends_no_suspension_for_another_cause()
    {
        var bilzen = Renew(Bilzen, From);
        var (membership, facts) = ActiveAn(Bilzen);
        membership = membership.RecordBreach(Rule.Conduct(11), facts, By(MarleenOfRekem, At(2026, 9, 2), 800)).OrThrow().Next;
        membership = membership.Suspend(facts, By(MarleenOfRekem, At(2026, 9, 3), 801)).OrThrow().Next;

        Assert.Equal(
            [MembershipErrors.GroundsStand],
            membership.AcceptRules(FactsOf(facts.Declaration!, bilzen, facts.Group), By(AnInGroup, At(2026, 9, 4), 802)).Errors);
    }

    [Fact]
    public void Who_was_admitted_under_the_old_version_accepts_the_new_one_before_being_assigned()
    {
        var declaration = DeclarationOfAn();
        var facts = FactsOf(declaration);
        var vetted = Membership.Apply(AnsMembership, facts, By(AnApplying, At(2026, 8, 20), 1)).OrThrow().Next
            .Approve(Favourable(declaration), facts, By(Officer, At(2026, 8, 25), 2)).OrThrow().Next;
        Assert.Equal([MembershipErrors.RulesNotAccepted], vetted.Assign(FactsOf(declaration, Second, facts.Group), By(Officer, At(2026, 9, 2), 3)).Errors);

        var accepted = declaration.AcceptRules(Second, By(AnApplying, At(2026, 9, 3), 4)).OrThrow();

        Assert.True(vetted.Assign(FactsOf(accepted, Second, facts.Group), By(Officer, At(2026, 9, 4), 5)).IsSuccess);
    }

    [Fact]
    public void Coordinators_are_bound_by_the_version_in_force_too()
    {
        var declaration = DeclarationOf(Marleen, "Marleen", "Claesen");
        var group = Proposed(Lanaken);
        Outcome<Domain.Lifecycles.Step<PreventionGroup, GroupEvent>> Appoint(DeclarationOfIntention with) =>
            group.AppointCoordinator(GroupFacts.Of(Second, [], CandidateOf(with)), By(Prevention, At(2026, 9, 2), 6));

        Assert.Equal([GroupErrors.CandidateNotDeclared], Appoint(declaration).Errors);
        Assert.True(Appoint(declaration.AcceptRules(Second, By(Actor.Resident(Marleen), At(2026, 9, 1), 7)).OrThrow()).IsSuccess);
    }

    [Fact]
    public void An_acceptance_holds_under_its_protocol_and_until_the_next_version()
    {
        var first = new RulesAcceptance(Lanaken.Reference, Lanaken.RulesVersion, new(2026, 3, 2));
        var renamed = Renew(Lanaken, From, draft => draft with { Name = "Anders", Version = 1 });
        var ended = Lanaken.SupersededBy(renamed).OrThrow();

        Assert.True(Lanaken.IsAcceptedBy(first));
        Assert.False(Second.IsAcceptedBy(first));
        Assert.True(Lanaken.IsAcceptedBy(first with { Protocol = Second.Reference }));
        Assert.False(renamed.IsAcceptedBy(first));
        Assert.True(ended.IsAcceptedBy(first with { Protocol = renamed.Reference }));
        Assert.False(Lanaken.IsAcceptedBy(first with { Version = default }));
        Assert.False(Lanaken.IsAcceptedBy(default));
    }

    private static Membership Active() => ActiveAn().Membership;

    private static MembershipFacts Facts(Protocol protocol) => FactsOf(DeclarationOf(An, "An", "Peeters"), protocol, GroupUnder(Lanaken));
}
