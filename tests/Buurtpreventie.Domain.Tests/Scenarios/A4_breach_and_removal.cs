using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Tests.Memberships;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Memberships.Quarter;

namespace Buurtpreventie.Domain.Tests.Scenarios;

/// <summary>A4, its last block: Wim Goossens and Sofie Daems are active members of Rekem-Centrum, and Wim keeps posting what is off topic.</summary>
public sealed class A4_breach_and_removal
{
    private static readonly PersonId Wim = Person(21);
    private static readonly PersonId Sofie = Person(22);
    private static readonly Instant Clock = At(2026, 4, 12);

    [Fact]
    public void When_Marleen_removes_Wim_for_rule_12_repeated_then_he_is_no_longer_member_and_gets_the_reason()
    {
        var removal = RemovedForRule12Repeated();

        Assert.Equal((MembershipState.Removed, Clock), (removal.Next.State, removal.Next.Since));
        Assert.Equal("U bent uit de groep verwijderd. Reden: gedragsregel 12, herhaaldelijk.", Assert.Single(removal.Notices).In(Language.Dutch));
        Assert.Equal(Wim, removal.Notices[0].Subject);
    }

    [Fact]
    public void And_he_can_neither_read_nor_post() => Assert.False(RemovedForRule12Repeated().Next.IsActive);

    [Fact]
    public void And_Marleen_has_the_task_to_delete_Wim_from_the_phone_contacts()
    {
        var removal = RemovedForRule12Repeated();

        var task = Assert.Single(removal.Duties, duty => duty.Code == "duty.delete-contact");
        Assert.Equal((Role.Coordinator, Wim), (task.Responsible, task.Subject));
        Assert.Equal("Verwijder deze persoon uit uw contacten en bevestig dat het gebeurd is.", task.In(Language.Dutch));
        Assert.Equal((Wim, Rekem, true), (removal.Recall!.Subject, removal.Recall.Group, removal.Recall.IsOpen));
    }

    [Fact]
    public void When_there_is_no_breach_then_even_Marleen_cannot_remove_him()
    {
        var (wim, facts) = Active(Wim, "Wim", "Goossens");

        Assert.Equal([MembershipErrors.NoBreach], wim.Remove(Rule.Conduct(12), facts, By(MarleenOfRekem, Clock, 10)).Errors);
    }

    [Fact]
    public void When_Sofie_who_is_not_coordinator_tries_to_remove_a_member_then_refused()
    {
        var (wim, facts) = Active(Wim, "Wim", "Goossens");
        var breached = wim.RecordBreach(Rule.Conduct(12), facts, By(MarleenOfRekem, Clock, 10)).OrThrow().Next;

        var bySofie = breached.Remove(Rule.Conduct(12), facts, By(Actor.Participant(Sofie, Rekem), Clock, 11));
        var byWim = breached.Remove(Rule.Conduct(12), facts, By(Actor.Participant(Wim, Rekem), Clock, 12));

        Assert.Equal([LifecycleErrors.NotFound], bySofie.Errors);
        Assert.Equal("Verwijderen uit de groep: dat is niet aan u.", Assert.Single(byWim.Errors).In(Language.Dutch, Audience.Participant));
        Assert.True(breached.IsActive);
    }

    private static MembershipStep RemovedForRule12Repeated()
    {
        var (wim, facts) = Active(Wim, "Wim", "Goossens");
        wim = wim.RecordBreach(Rule.Conduct(12), facts, By(MarleenOfRekem, At(2026, 4, 11, 23), 10)).OrThrow().Next;
        wim = wim.RecordBreach(Rule.Conduct(12), facts, By(MarleenOfRekem, Clock, 11)).OrThrow().Next;
        return wim.Remove(Rule.Conduct(12), facts, By(MarleenOfRekem, Clock, 12)).OrThrow();
    }
}
