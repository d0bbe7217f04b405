using Buurtpreventie.Domain.Lifecycles;

namespace Buurtpreventie.Domain.Tests.Lifecycles;

public sealed class Lifecycle_engine
{
    private static readonly Standing Police = new(Role.Police, true, false);

    private enum Door
    {
        Open = 1,
        Shut = 2,
        Locked = 3,
    }

    private enum Move
    {
        Shut = 0,
        Open = 1,
        Lock = 2,
    }

    [Flags]
    private enum Need : uint
    {
        None = 0,
        Key = 1,
        Reason = 2,
    }

    private static Lifecycle<Door, Move, Need> Table => new(
        Door.Open,
        [
            new(Door.Open, Move.Shut, Door.Shut, Role.Participant | Role.Police),
            new(Door.Shut, Move.Open, Door.Open, Role.Participant),
            new(Door.Shut, Move.Lock, Door.Locked, Role.Police, Need.Key | Need.Reason),
        ],
        Move.Lock);

    [Fact]
    public void Asks_scope_role_state_role_there_own_case_and_conditions_in_that_order()
    {
        Assert.Equal(VerdictKind.NotFound, Table.Evaluate(Door.Open, Move.Lock, default, Need.None).Kind);
        Assert.Equal(VerdictKind.NeverByThisRole, Table.Evaluate(Door.Open, Move.Lock, new(Role.Participant, true, true), Need.None).Kind);
        Assert.Equal(VerdictKind.NotInThisState, Table.Evaluate(Door.Open, Move.Lock, new(Role.Police, true, true), Need.None).Kind);
        Assert.Equal(VerdictKind.NotInThisState, Table.Evaluate(Door.Open, Move.Open, new(Role.Participant, true, true), Need.None).Kind);
        Assert.Equal(VerdictKind.OwnCase, Table.Evaluate(Door.Shut, Move.Lock, new(Role.Police, true, true), Need.None).Kind);
        Assert.Equal(VerdictKind.ConditionsUnmet, Table.Evaluate(Door.Shut, Move.Lock, Police, Need.None).Kind);
        Assert.Equal(VerdictKind.Allowed, Table.Evaluate(Door.Shut, Move.Lock, Police, Need.Key | Need.Reason).Kind);
    }

    [Fact]
    public void Names_all_unmet_conditions_at_once() =>
        Assert.Equal(Need.Key | Need.Reason, Table.Evaluate(Door.Shut, Move.Lock, Police, Need.None).Unmet);

    [Fact]
    public void Offers_what_waits_for_conditions_too()
    {
        var offers = Table.Offers(Door.Shut, Police, Need.Key).ToArray();

        Assert.Equal([(Move.Lock, VerdictKind.ConditionsUnmet, Need.Reason)], offers.Select(offer => (offer.On, offer.Kind, offer.Unmet)));
    }

    [Fact]
    public void Refuses_a_table_with_two_rows_for_one_question() =>
        Assert.Throws<ArgumentException>(() => new Lifecycle<Door, Move, Need>(
            Door.Open, [new(Door.Open, Move.Shut, Door.Shut, Role.Police), new(Door.Open, Move.Shut, Door.Locked, Role.Police)]));

    [Fact]
    public void Refuses_a_row_that_nobody_may_pull() =>
        Assert.Throws<ArgumentException>(() => new Lifecycle<Door, Move, Need>(Door.Open, [new(Door.Open, Move.Shut, Door.Shut, Role.None)]));

    [Fact]
    public void Refuses_a_state_that_no_way_leads_to() =>
        Assert.Throws<ArgumentException>(() => new Lifecycle<Door, Move, Need>(Door.Open, [new(Door.Shut, Move.Lock, Door.Locked, Role.Police)]));

    [Fact]
    public void Knows_no_state_or_trigger_outside_the_table()
    {
        Assert.Equal(VerdictKind.NotInThisState, Table.Evaluate((Door)99, Move.Shut, Police, Need.None).Kind);
        Assert.Equal(VerdictKind.NeverByThisRole, Table.Evaluate(Door.Open, (Move)99, Police, Need.None).Kind);
        Assert.True(Table.IsFinal(Door.Locked));
        Assert.False(Table.IsFinal(Door.Shut));
    }

    [Fact]
    public void Allocates_nothing_when_asked()
    {
        var table = Table;
        var asked = 0;
        void Ask()
        {
            asked += (int)table.Evaluate(Door.Shut, Move.Lock, Police, Need.Key).Kind;
            foreach (var offer in table.Offers(Door.Shut, Police, Need.Key))
            {
                asked += (int)offer.On;
            }
        }

        Ask();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            Ask();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.NotEqual(0, asked);
    }

    [Fact]
    public void Keeps_the_last_eight_requests()
    {
        var commands = Enumerable.Range(1, 10).Select(i => CommandId.From(new Guid(i, 0, 0, new byte[8]))).ToArray();
        var recent = commands.Aggregate(default(RecentCommands), (kept, command) => kept.With(command, Role.System, null));
        bool Kept(int command, Role by = Role.System) => recent.Contain(commands[command], by, null);

        Assert.False(Kept(1));
        Assert.All(Enumerable.Range(2, 8), command => Assert.True(Kept(command)));
        Assert.False(Kept(9, Role.Police));
        Assert.Equal(8, recent.Ids.Distinct().Count());
    }
}
