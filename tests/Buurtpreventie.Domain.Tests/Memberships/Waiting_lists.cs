using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Memberships.Quarter;

namespace Buurtpreventie.Domain.Tests.Memberships;

/// <summary>O-30, F-17: a group holds so many members and no more; who is admitted earlier gets a place earlier.</summary>
public sealed class Waiting_lists
{
    private const int Most = 5;

    private static readonly Protocol Small = Signed(ProtocolProfiles.Deck, options => options with { MaxMembers = Most });

    private static readonly PreventionGroup Group = GroupUnder(Small);

    [Fact]
    public void Who_is_admitted_to_a_full_group_waits_instead_of_being_assigned()
    {
        var an = Admitted(1, At(2026, 3, 4));
        Assert.Equal([MembershipErrors.GroupFull], Assign(an, Most).Errors);

        var step = Wait(an, Most).OrThrow();

        Assert.Equal((MembershipState.Waiting, Rekem, null), (step.Next.State, step.Next.WaitsFor, step.Next.Group));
        Assert.Equal("notice.waiting-list", Assert.Single(step.Notices).Code);
        Assert.Empty(step.Disclosures);
        Assert.Equal([LifecycleErrors.NotFound], step.Next.ConfirmAdded(Facts(an, Most), By(MarleenOfRekem, At(2026, 3, 5), 90)).Errors);
    }

    [Fact]
    public void Nobody_waits_while_there_is_a_place() =>
        Assert.Equal([MembershipErrors.PlaceFree], Wait(Admitted(1, At(2026, 3, 4)), Most - 1).Errors);

    [Fact]
    public void Places_go_by_the_order_of_admission_whoever_was_put_on_the_list_first()
    {
        var early = Wait(Admitted(2, At(2026, 3, 4)), Most).OrThrow().Next;
        var late = Wait(Admitted(1, At(2026, 3, 6)), Most).OrThrow().Next;
        var list = WaitingList.Of(Rekem, [late, early, Admitted(3, At(2026, 3, 1))]);

        Assert.Equal([early.Id, late.Id], list.Places.Select(place => place.Membership));
        Assert.Equal((early.Id, 1, 2, (int?)null), (list.First!.Value.Membership, list.PositionOf(early.Id), list.PositionOf(late.Id), list.PositionOf(AnsMembership)));
        Assert.Equal([MembershipErrors.OthersFirst], Assign(late, Most - 1, list).Errors);
        Assert.True(Assign(early, Most - 1, list).IsSuccess);
        Assert.True(Assign(late, Most - 2, list).IsSuccess);
        Assert.Equal([MembershipErrors.GroupFull], Assign(early, Most, list).Errors);
        Assert.Equal([MembershipErrors.GroupFull, MembershipErrors.OthersFirst], Assign(late, Most, list).Errors);
    }

    [Fact]
    public void Who_is_admitted_later_waits_behind_the_list_even_when_a_place_is_free()
    {
        var list = WaitingList.Of(Rekem, [Wait(Admitted(2, At(2026, 3, 4)), Most).OrThrow().Next]);
        var newcomer = Admitted(1, At(2026, 3, 6));

        Assert.Equal([MembershipErrors.OthersFirst], Assign(newcomer, Most - 1, list).Errors);
        Assert.Equal(MembershipState.Waiting, Wait(newcomer, Most - 1, list).OrThrow().Next.State);
        Assert.True(Assign(Admitted(3, At(2026, 3, 1)), Most - 1, list).IsSuccess);
    }

    [Fact]
    public void Two_admitted_at_the_same_instant_have_one_order()
    {
        var two = new[] { Admitted(2, At(2026, 3, 4)), Admitted(1, At(2026, 3, 4)) }.Select(one => Wait(one, Most).OrThrow().Next).ToArray();

        Assert.Equal(WaitingList.Of(Rekem, two).Places, WaitingList.Of(Rekem, two.Reverse()).Places);
        Assert.True(WaitingList.Of(Rekem, two).Places[0] < WaitingList.Of(Rekem, two).Places[1]);
    }

    [Fact]
    public void A_place_that_comes_free_is_a_duty_to_offer_it_to_the_first()
    {
        var waiting = Wait(Admitted(2, At(2026, 3, 4)), Most).OrThrow().Next;
        var list = WaitingList.Of(Rekem, [waiting]);
        var (member, _) = ActiveAn(Small);
        var facts = MembershipFacts.Of(Small, Group, DeclarationOf(An, "An", "Peeters", Small), null, Most, list);

        var left = member.Leave(facts, By(AnInGroup, At(2026, 5, 1), 95)).OrThrow();

        var duty = Assert.Single(left.Duties, duty => duty.Code == "duty.offer-place");
        Assert.Equal((Role.Police | Role.Municipality, (PersonId?)waiting.Person), (duty.Responsible, duty.Subject));
        Assert.DoesNotContain(
            member.Leave(MembershipFacts.Of(Small, Group, facts.Declaration, null, Most + 1, list), By(AnInGroup, At(2026, 5, 1), 95)).OrThrow().Duties,
            duty => duty.Code == "duty.offer-place");
        Assert.DoesNotContain(
            member.Leave(MembershipFacts.Of(Small, Group, facts.Declaration, null, Most), By(AnInGroup, At(2026, 5, 1), 95)).OrThrow().Duties,
            duty => duty.Code == "duty.offer-place");
    }

    [Fact]
    public void The_calendar_says_so_too_every_night_until_it_is_done()
    {
        var first = Wait(Admitted(2, At(2026, 3, 4)), Most).OrThrow().Next;
        var second = Wait(Admitted(1, At(2026, 3, 6)), Most).OrThrow().Next;
        var list = WaitingList.Of(Rekem, [first, second]);

        Assert.Empty(first.Due(Facts(first, Most, list), At(2026, 5, 1)).Duties);
        Assert.Equal("duty.offer-place", Assert.Single(first.Due(Facts(first, Most - 1, list), At(2026, 5, 1)).Duties).Code);
        Assert.Empty(second.Due(Facts(second, Most - 1, list), At(2026, 5, 1)).Duties);
    }

    [Fact]
    public void Who_withdraws_or_is_no_longer_admitted_leaves_the_list()
    {
        var waiting = Wait(Admitted(2, At(2026, 3, 4)), Most).OrThrow().Next;
        var facts = Facts(waiting, Most);
        Membership[] gone =
        [
            waiting.Withdraw(facts, By(Actor.Applicant(waiting.Person), At(2026, 4, 1), 95)).OrThrow().Next,
            waiting.RevokeAdmission(facts, By(Officer, At(2026, 4, 1), 95)).OrThrow().Next,
            waiting.EndWithGroup(facts, By(Actor.System, At(2026, 4, 1), 95)).OrThrow().Next,
        ];

        Assert.Equal([MembershipState.Withdrawn, MembershipState.Refused, MembershipState.Vetted], gone.Select(one => one.State));
        Assert.Empty(WaitingList.Of(Rekem, gone).Places);
        Assert.All(gone, one => Assert.True(Membership.Restore(one.ToSnapshot()).IsSuccess));
    }

    [Fact]
    public void When_the_group_ends_who_waited_is_to_be_assigned_elsewhere()
    {
        var waiting = Wait(Admitted(2, At(2026, 3, 4)), Most).OrThrow().Next;

        var step = waiting.EndWithGroup(Facts(waiting, Most), By(Actor.System, At(2026, 4, 1), 95)).OrThrow();

        Assert.Equal(["duty.assign-member"], step.Duties.Select(duty => duty.Code));
        Assert.Equal(["notice.group-dissolved"], step.Notices.Select(notice => notice.Code));
        Assert.Null(step.Recall);
    }

    [Fact]
    public void Who_has_a_place_keeps_it_in_a_full_group()
    {
        var (member, _) = ActiveAn(Small);
        var declaration = DeclarationOf(An, "An", "Peeters", Small);
        var list = WaitingList.Of(Rekem, [Wait(Admitted(2, At(2026, 3, 4)), Most).OrThrow().Next]);
        var same = MembershipFacts.Of(Small, LedByWim(Small, Group), declaration, Favourable(declaration, Small), Most, list);
        var other = GroupUnder(Small, GroupId.From(new Guid(8, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)));
        var queue = WaitingList.Of(other.Id, []);

        Assert.True(member.Assign(same, By(Officer, At(2026, 5, 1), 95)).IsSuccess);
        Assert.Equal(
            [MembershipErrors.GroupFull],
            member.Assign(MembershipFacts.Of(Small, other, declaration, Favourable(declaration, Small), Most, queue), By(Officer, At(2026, 5, 1), 95)).Errors);
    }

    [Fact]
    public void A_list_of_another_group_is_refused()
    {
        var an = Admitted(1, At(2026, 3, 4));
        var facts = MembershipFacts.Of(
            Small, Group, null, null, Most, WaitingList.Of(GroupId.From(new Guid(8, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)), []));

        Assert.Equal([MembershipErrors.OtherFacts], an.Withdraw(facts, By(Actor.Applicant(an.Person), At(2026, 4, 1), 95)).Errors);
    }

    [Fact]
    public void A_row_on_the_list_says_for_which_group_and_since_when()
    {
        var row = Wait(Admitted(2, At(2026, 3, 4)), Most).OrThrow().Next.ToSnapshot();

        Assert.True(Membership.Restore(row).IsSuccess);
        Assert.All(
            new[] { row with { WaitsFor = null }, row with { WaitsFor = default(GroupId) }, row with { AdmittedAt = null }, row with { State = MembershipState.Vetted } },
            forged => Assert.Equal([LifecycleErrors.BadSnapshot], Membership.Restore(forged).Errors));
    }

    private static Membership Admitted(int number, Instant at)
    {
        var person = Person(200 + number);
        var declaration = DeclarationOf(person, "Wim", "Goossens", Small);
        var facts = MembershipFacts.Of(Small, Group, declaration);
        var id = MembershipId.From(new Guid(100 + number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
        return Membership.Apply(id, facts, By(Actor.Applicant(person), At(2026, 2, 1), 80)).OrThrow().Next
            .Approve(Favourable(declaration, Small), facts, By(Officer, at, 81)).OrThrow().Next;
    }

    private static Outcome<MembershipStep> Assign(Membership membership, int members, WaitingList? list = null) =>
        membership.Assign(Facts(membership, members, list), By(Officer, At(2026, 4, 1), 85));

    private static Outcome<MembershipStep> Wait(Membership membership, int members, WaitingList? list = null) =>
        membership.PutOnWaitingList(Facts(membership, members, list), By(Officer, At(2026, 3, 7), 84));

    private static MembershipFacts Facts(Membership membership, int members, WaitingList? list = null) =>
        MembershipFacts.Of(Small, Group, DeclarationOf(membership.Person, "Wim", "Goossens", Small), null, members, list);
}
