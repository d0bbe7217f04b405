using Buurtpreventie.Domain.Stewardship;

namespace Buurtpreventie.Domain.Tests.Stewardship;

public sealed class A_recall_is_open_until_the_coordinator_confirms
{
    private static readonly PersonId An = PersonId.From(new Guid("0195a000-0000-7000-8000-000000000001"));
    private static readonly PersonId Marleen = PersonId.From(new Guid("0195a000-0000-7000-8000-000000000002"));
    private static readonly GroupId Rekem = GroupId.From(new Guid("0195a000-0000-7000-8000-000000000003"));
    private static readonly GroupId Elsewhere = GroupId.From(new Guid("0195a000-0000-7000-8000-000000000004"));
    private static readonly Instant Left = Brussels.At(new LocalDateTime(2026, 6, 10, 14, 0));
    private static readonly Instant Next = Brussels.At(new LocalDateTime(2026, 6, 11, 9, 0));

    [Fact]
    public void The_coordinator_of_the_group_gets_the_task_and_confirms_it()
    {
        var recall = ContactRecall.Ask(An, Rekem, Left);

        Assert.Equal("duty.delete-contact", recall.Duty.Code);
        Assert.Equal(Role.Coordinator, recall.Duty.Responsible);
        Assert.False(recall.Duty.IsOverdue(Brussels.At(new LocalDateTime(2026, 6, 17, 23, 59))));
        Assert.True(recall.Duty.IsOverdue(Brussels.At(new LocalDateTime(2026, 6, 18, 0, 0))));

        var confirmed = recall.Confirm(By(Actor.Coordinator(Marleen, Rekem))).OrThrow();

        Assert.False(confirmed.IsOpen);
        Assert.Equal((Marleen, Next), (confirmed.ConfirmedBy, confirmed.ConfirmedAt));
        Assert.Equal(confirmed, confirmed.Confirm(By(Actor.Coordinator(Marleen, Rekem))).OrThrow());
    }

    [Fact]
    public void For_anybody_else_there_is_no_recall()
    {
        Actor[] others =
        [
            default, Actor.System, Actor.Coordinator(Marleen, Elsewhere), Actor.Participant(Marleen, Rekem), Actor.Applicant(An),
            Actor.Police(Marleen, PoliceZoneCode.Of(5383)), Actor.Municipality(Marleen, MunicipalityCode.Of(73042)),
        ];

        Assert.All(others, actor => Assert.True(ContactRecall.Ask(An, Rekem, Left).Confirm(By(actor)).Errors.Has("lifecycle.not-found")));
    }

    [Fact]
    public void Stored_values_come_back_unless_they_contradict_themselves()
    {
        Assert.Equal(ContactRecall.Ask(An, Rekem, Left), ContactRecall.Restore(An, Rekem, Left, null, null).OrThrow());
        Assert.False(ContactRecall.Restore(An, Rekem, Left, Marleen, null).IsSuccess);
        Assert.False(ContactRecall.Restore(An, Rekem, Left, null, Next).IsSuccess);
        Assert.False(ContactRecall.Restore(default, Rekem, Left, null, null).IsSuccess);
        Assert.False(ContactRecall.Restore(An, default, Left, null, null).IsSuccess);
    }

    [Fact]
    public void A_hold_ends_by_itself()
    {
        var hold = new Hold(Left, Next, HoldReason.Investigation, Marleen);

        Assert.False(hold.IsInForce(Left - Duration.Epsilon));
        Assert.True(hold.IsInForce(Left));
        Assert.True(hold.IsInForce(Next - Duration.Epsilon));
        Assert.False(hold.IsInForce(Next));
    }

    private static Act By(Actor actor) => new(CommandId.From(new Guid("0195a000-0000-7000-8000-0000000000ff")), actor, Next);
}
