using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Memberships.Quarter;

namespace Buurtpreventie.Domain.Tests.Lifecycles;

/// <summary>A request that comes again is answered as before to whoever made it, and tells nobody else that it was made.</summary>
public sealed class A_repeated_request
{
    private static readonly Instant Day = At(2026, 4, 12);

    [Fact]
    public void Is_answered_before_the_state_and_the_version_are_looked_at()
    {
        var (membership, facts) = ActiveAn();
        var request = By(AnInGroup, Day, 50, seen: membership.Version);
        var left = membership.Leave(facts, request).OrThrow().Next;

        var again = left.Leave(facts, request).OrThrow();

        Assert.Equal((true, MembershipState.Left), (again.IsRepeat, again.Next.State));
        Assert.Equal("lifecycle.stale", Assert.Single(left.Leave(facts, request with { Command = By(AnInGroup, Day, 51).Command }).Errors).Code);
    }

    [Fact]
    public void Does_not_exist_for_who_does_not_see_the_matter()
    {
        var (membership, facts) = ActiveAn();
        var request = By(AnInGroup, Day, 50);
        var left = membership.Leave(facts, request).OrThrow().Next;

        foreach (var stranger in new[] { default, Actor.Participant(Person(51), Rekem), Actor.Police(Person(52), PoliceZoneCode.Of(5999)) })
        {
            Assert.Equal([LifecycleErrors.NotFound], left.Leave(facts, request with { Actor = stranger }).Errors);
            Assert.Equal(left.Leave(facts, By(stranger, Day, 99)).Errors, left.Leave(facts, request with { Actor = stranger }).Errors);
        }
    }

    [Fact]
    public void Is_another_request_when_somebody_else_makes_it()
    {
        var (membership, facts) = ActiveAn();
        var request = By(Officer, Day, 50);
        var revoked = membership.RevokeAdmission(facts, request).OrThrow().Next;
        Actor[] others = [MarleenOfRekem, Prevention, Actor.Police(Person(60), Zone), Actor.Municipality(Jef, Code), Actor.System];

        foreach (var other in others)
        {
            var answer = revoked.RevokeAdmission(facts, request with { Actor = other });
            Assert.False(answer.IsSuccess);
            Assert.Equal(revoked.RevokeAdmission(facts, By(other, Day, 99)).Errors, answer.Errors);
        }

        Assert.True(revoked.RevokeAdmission(facts, request).OrThrow().IsRepeat);
    }

    [Fact]
    public void Has_an_effect_of_its_own_when_somebody_else_may_make_it()
    {
        var facts = FactsForGroup(Lanaken);
        var group = GroupUnder(Lanaken).NameInspector(Jef, facts, By(Prevention, Day, 50)).OrThrow().Next;

        var step = group.NameInspector(Person(61), facts, By(Officer, Day, 50)).OrThrow();

        Assert.Equal((false, (PersonId?)Person(61)), (step.IsRepeat, step.Next.Inspector));
        Assert.True(PreventionGroup.Restore(step.Next.ToSnapshot()).IsSuccess);
    }

    [Fact]
    public void Is_recognised_in_a_stored_row_that_names_neither_the_request_nor_who_made_it()
    {
        var facts = FactsForGroup(Lanaken);
        var request = By(Officer, Day, 50);
        var row = GroupUnder(Lanaken).NameInspector(Person(61), facts, request).OrThrow().Next.ToSnapshot();

        Assert.DoesNotContain(request.Command, row.RecentCommands);
        Assert.True(PreventionGroup.Restore(row).OrThrow().NameInspector(Person(61), facts, request).OrThrow().IsRepeat);
    }

    [Fact]
    public void Has_an_id()
    {
        var facts = FactsForGroup(Lanaken);

        Assert.Throws<ArgumentException>(() => GroupUnder(Lanaken).NameInspector(Jef, facts, new Act(default, Officer, Day)));
    }
}
