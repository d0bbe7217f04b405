using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Stewardship;
using Buurtpreventie.Domain.Tests.Intake;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Memberships.Quarter;

namespace Buurtpreventie.Domain.Tests.Memberships;

/// <summary>Of what happened to a membership everybody sees what is theirs to know, and a coordinator no more than this stay in the own group.</summary>
public sealed class What_is_seen_of_a_trail
{
    private readonly List<MembershipEvent> _trail = [];
    private int _request = 1;

    [Fact]
    public void The_person_the_police_and_the_prevention_service_see_all_of_it()
    {
        RefusedAndBackInTheGroup();

        foreach (var actor in new[] { AnInGroup, AnApplying, Actor.Resident(An), Officer, Prevention, Actor.System })
        {
            Assert.Equal(_trail, MembershipTrail.SeenBy(_trail, actor));
        }
    }

    [Fact]
    public void A_coordinator_does_not_see_that_somebody_was_refused_before()
    {
        RefusedAndBackInTheGroup();

        Assert.Equal([typeof(MembershipAssigned), typeof(MemberAdded)], MembershipTrail.SeenBy(_trail, MarleenOfRekem).Select(step => step.GetType()));
    }

    [Fact]
    public void A_coordinator_sees_nothing_of_a_former_stay_in_the_same_group()
    {
        var (membership, facts) = Joined();
        membership = Take(membership.RecordBreach(Rule.Conduct(12), facts, Next(MarleenOfRekem, 10)));
        membership = Take(membership.Leave(facts, Next(AnInGroup, 11)));
        Assert.Contains(MembershipTrail.SeenBy(_trail, MarleenOfRekem), step => step is BreachRecorded);

        membership = Take(membership.Reapply(facts, Next(AnApplying, 12)));
        Assert.Empty(MembershipTrail.SeenBy(_trail, MarleenOfRekem));
        Assign(membership, facts, 13);

        Assert.Equal([typeof(MembershipAssigned), typeof(MemberAdded)], MembershipTrail.SeenBy(_trail, MarleenOfRekem).Select(step => step.GetType()));
    }

    [Fact]
    public void Who_moves_to_another_group_is_new_there_and_gone_here()
    {
        var (membership, facts) = Joined();
        var elsewhere = GroupUnder(Lanaken, GroupId.From(new Guid(9, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 9)));
        Take(membership.Assign(FactsOf(facts.Declaration!, group: elsewhere, vetting: facts.Vetting), Next(Officer, 10)));

        Assert.Empty(MembershipTrail.SeenBy(_trail, MarleenOfRekem));
        Assert.IsType<MembershipAssigned>(Assert.Single(MembershipTrail.SeenBy(_trail, Actor.Coordinator(Marleen, elsewhere.Id))));
    }

    [Fact]
    public void Everybody_else_sees_nothing()
    {
        RefusedAndBackInTheGroup();

        foreach (var actor in new[]
        {
            default, Actor.Province(Greet), Actor.Resident(Noor), Actor.Participant(Noor, Rekem), Actor.Police(Jef, PoliceZoneCode.Of(5461)),
            Actor.Municipality(Greet, MunicipalityCode.Of(73110)), Actor.Coordinator(Marleen, GroupId.From(new Guid(8, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 8))),
        })
        {
            Assert.Empty(MembershipTrail.SeenBy(_trail, actor));
        }
    }

    private void RefusedAndBackInTheGroup()
    {
        var facts = FactsOf(DeclarationOfAn(), vetting: Favourable(DeclarationOfAn()));
        var refused = Take(Take(Membership.Apply(AnsMembership, facts, Next(AnApplying, 1))).Refuse(facts, Next(Officer, 2)));
        Assign(Take(refused.Reapply(facts, Next(AnApplying, 300))), facts, 301);
    }

    private (Membership Membership, MembershipFacts Facts) Joined()
    {
        var facts = FactsOf(DeclarationOfAn(), vetting: Favourable(DeclarationOfAn()));
        return (Assign(Take(Membership.Apply(AnsMembership, facts, Next(AnApplying, 1))), facts, 2), facts);
    }

    private Membership Assign(Membership applied, MembershipFacts facts, int day)
    {
        var vetted = Take(applied.Approve(facts.Vetting, facts, Next(Officer, day)));
        return Take(Take(vetted.Assign(facts, Next(Officer, day))).ConfirmAdded(facts, Next(MarleenOfRekem, day)));
    }

    private Act Next(Actor actor, int day) => By(actor, At(2026, 3, 4) + Duration.FromDays(day), _request++);

    private Membership Take(Outcome<MembershipStep> outcome)
    {
        var step = outcome.OrThrow();
        _trail.Add(step.Event!);
        return step.Next;
    }
}
