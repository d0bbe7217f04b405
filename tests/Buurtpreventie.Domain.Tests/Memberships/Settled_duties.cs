using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Tests.Intake;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Memberships.Quarter;

namespace Buurtpreventie.Domain.Tests.Memberships;

/// <summary>A step says which duties of earlier steps it does, so that a host need not know which step belongs to which duty.</summary>
public sealed class Settled_duties
{
    private readonly MembershipFacts _facts = FactsOf(DeclarationOfAn());
    private readonly List<Duty> _open = [];
    private int _request;

    [Fact]
    public void On_the_way_to_membership_every_duty_is_done_by_the_next_step()
    {
        var applied = Take(Membership.Apply(AnsMembership, _facts, Next(AnApplying)));
        Assert.Equal(["duty.vet-applicant"], Open());

        var vetted = Take(applied.Approve(Favourable(_facts.Declaration!), _facts, Next(Officer)));
        Assert.Equal(["duty.assign-member"], Open());

        var assigned = Take(vetted.Assign(_facts, Next(Officer)));
        Assert.Equal(["duty.add-to-channel"], Open());

        var waiting = Take(assigned.ReportNotFound(_facts, Next(MarleenOfRekem)));
        Assert.Equal(["duty.add-to-channel"], Open());

        Take(waiting.ConfirmAdded(_facts, Next(MarleenOfRekem)));
        Assert.Empty(Open());
    }

    [Fact]
    public void Who_withdraws_is_vetted_no_more()
    {
        var applied = Take(Membership.Apply(AnsMembership, _facts, Next(AnApplying)));

        Take(applied.Withdraw(_facts, Next(AnApplying)));

        Assert.Equal(["duty.erase-application"], Open());
    }

    [Fact]
    public void Who_leaves_before_being_added_need_not_be_added_any_more()
    {
        var applied = Take(Membership.Apply(AnsMembership, _facts, Next(AnApplying)));
        var vetted = Take(applied.Approve(Favourable(_facts.Declaration!), _facts, Next(Officer)));
        var assigned = Take(vetted.Assign(_facts, Next(Officer)));

        Take(assigned.WithdrawConsent(_facts, Next(AnInGroup)));

        Assert.Equal(["duty.delete-contact", "duty.erase-member", "duty.remove-from-channel"], Open().Order());
    }

    [Fact]
    public void The_agreement_of_the_deputy_stays_due_when_the_coordinator_signs()
    {
        var facts = FactsForGroup(Lanaken);
        var group = Proposed(Lanaken);
        var coordinator = group.AppointCoordinator(facts, Next(Prevention)).OrThrow().Next;
        var other = GroupFacts.Of(Lanaken, [], CandidateOf(DeclarationOf(Noor, "Noor", "Janssens")));
        var both = coordinator.AppointDeputy(other, Next(Prevention)).OrThrow().Next;

        var step = both.SignAgreement(new(2026, 1, 15), facts, Next(Actor.Coordinator(Marleen, both.Id))).OrThrow();

        var settled = Assert.Single(step.Settles);
        Assert.True(settled.Is(new("duty.sign-agreement", Role.Coordinator, null, default, Marleen)));
        Assert.False(settled.Is(new("duty.sign-agreement", Role.Coordinator, null, default, Noor)));
    }

    [Fact]
    public void Once_the_file_is_open_the_police_finds_one_thing_to_do_and_not_two()
    {
        Take(Membership.Apply(AnsMembership, _facts, Next(AnApplying)));

        var opened = Domain.Intake.VettingFile.Open(_facts.Declaration!, Lanaken, Next(Actor.System)).OrThrow();

        var settled = Assert.Single(opened.Settles);
        Assert.True(settled.Is(Assert.Single(_open)));
        Assert.Equal(["duty.decide-vetting"], opened.Duties.Select(duty => duty.Code));
    }

    [Fact]
    public void A_decision_of_the_police_leaves_nothing_to_decide_or_to_answer()
    {
        var file = Domain.Intake.VettingFile.Open(DeclarationOfAn(), Lanaken, Next(Officer)).OrThrow().Next;

        var step = file.Approve(Next(Officer)).OrThrow();

        Assert.Empty(step.Duties);
        Assert.Equal(["duty.answer-police", "duty.decide-vetting"], step.Settles.Select(settled => settled.Code).Order());
    }

    private Act Next(Actor actor) => By(actor, At(2026, 3, 4), 700 + _request++);

    private IEnumerable<string> Open() => _open.Select(duty => duty.Code);

    private Membership Take(Outcome<MembershipStep> outcome)
    {
        var step = outcome.OrThrow();
        _open.RemoveAll(duty => step.Settles.Any(settled => settled.Is(duty)));
        _open.AddRange(step.Duties);
        return step.Next;
    }
}
