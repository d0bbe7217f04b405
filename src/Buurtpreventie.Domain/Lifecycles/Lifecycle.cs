using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Buurtpreventie.Domain.Lifecycles;

/// <summary>
/// A lifecycle as a table: the rows decide, explain, offer and draw. Immutable and safe to share; asking it allocates nothing.
/// </summary>
/// <remarks>
/// A question is answered in this order: is the matter within the actor's scope, does this role ever pull this trigger, does the trigger exist in
/// this state, is it for this role there, is it the actor's own case, are all conditions established. A wrong role so never learns
/// which conditions are open.
/// </remarks>
/// <typeparam name="TState">The states: an <see cref="int"/> enum from 0 or 1, without gaps worth speaking of.</typeparam>
/// <typeparam name="TTrigger">The triggers: an <see cref="int"/> enum, at most 32 of them.</typeparam>
/// <typeparam name="TCondition">The conditions: a flags enum of <see cref="uint"/>.</typeparam>
public sealed class Lifecycle<TState, TTrigger, TCondition>
    where TState : struct, Enum
    where TTrigger : struct, Enum
    where TCondition : struct, Enum
{
    private readonly Cell[] _cells;
    private readonly Role[] _ever;
    private readonly uint[] _triggersOf;
    private readonly uint _notInOwnCase;

    /// <summary>Builds the table and checks it.</summary>
    /// <param name="initial">The state in which everything begins.</param>
    /// <param name="rows">The rows, in the order in which people read them.</param>
    /// <param name="notInOwnCase">The triggers that nobody pulls in his or her own case.</param>
    /// <exception cref="ArgumentException">The table contradicts itself: two rows for one state and trigger, a row without a role, a
    /// state that cannot be reached.</exception>
    public Lifecycle(TState initial, ImmutableArray<LifecycleRow<TState, TTrigger, TCondition>> rows, params ReadOnlySpan<TTrigger> notInOwnCase)
    {
        Initial = initial;
        Rows = rows;
        States = [.. rows.SelectMany(row => new[] { row.From, row.To }).Append(initial).Distinct().Order()];
        Triggers = [.. rows.Select(row => row.On).Distinct().Order()];

        var triggers = Triggers.Max(Int) + 1;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(triggers, 32, nameof(rows));
        _ever = new Role[triggers];
        _triggersOf = new uint[States.Max(Int) + 1];
        _cells = new Cell[_triggersOf.Length * triggers];
        foreach (var trigger in notInOwnCase)
        {
            _notInOwnCase |= 1u << Int(trigger);
        }

        foreach (var row in rows)
        {
            ref var cell = ref _cells[(Int(row.From) * triggers) + Int(row.On)];
            if (row.By == Role.None || cell.By != Role.None)
            {
                throw new ArgumentException($"The row {row.From} –{row.On}→ has no role, or stands there twice.", nameof(rows));
            }

            cell = new Cell(row.To, row.By, Bits(row.Requires));
            _ever[Int(row.On)] |= row.By;
            _triggersOf[Int(row.From)] |= 1u << Int(row.On);
        }

        if (Unreachable() is { Count: > 0 } unreachable)
        {
            throw new ArgumentException($"No way leads to {string.Join(", ", unreachable)}.", nameof(rows));
        }
    }

    /// <summary>The state in which everything begins.</summary>
    public TState Initial { get; }

    /// <summary>The whole truth, in reading order.</summary>
    public ImmutableArray<LifecycleRow<TState, TTrigger, TCondition>> Rows { get; }

    /// <summary>The states that occur.</summary>
    public ImmutableArray<TState> States { get; }

    /// <summary>The triggers that occur.</summary>
    public ImmutableArray<TTrigger> Triggers { get; }

    /// <summary>Whether nothing leads out of <paramref name="state"/>.</summary>
    public bool IsFinal(TState state) => TriggersOf(Int(state)) == 0;

    /// <summary>Whether nobody pulls <paramref name="trigger"/> in his or her own case.</summary>
    public bool IsBarredInOwnCase(TTrigger trigger) => (_notInOwnCase >> Int(trigger) & 1) != 0;

    /// <summary>May this be done?</summary>
    /// <param name="from">The present state.</param>
    /// <param name="on">The trigger.</param>
    /// <param name="standing">How the actor stands to the matter.</param>
    /// <param name="established">The conditions that are established; unknown is not established.</param>
    public Verdict<TState, TTrigger, TCondition> Evaluate(TState from, TTrigger on, Standing standing, TCondition established)
    {
        if (!standing.Sees)
        {
            return Refused(VerdictKind.NotFound, from, on);
        }

        var (state, trigger) = (Int(from), Int(on));
        if ((uint)trigger >= (uint)_ever.Length || (_ever[trigger] & standing.Role) == Role.None)
        {
            return Refused(VerdictKind.NeverByThisRole, from, on);
        }

        if ((TriggersOf(state) >> trigger & 1) == 0)
        {
            return Refused(VerdictKind.NotInThisState, from, on);
        }

        ref readonly var cell = ref _cells[(state * _ever.Length) + trigger];
        if ((cell.By & standing.Role) == Role.None)
        {
            return Refused(VerdictKind.NotByThisRole, from, on);
        }

        if (standing.IsOwnCase && (_notInOwnCase >> trigger & 1) != 0)
        {
            return Refused(VerdictKind.OwnCase, from, on);
        }

        var unmet = cell.Requires & ~Bits(established);
        return unmet == 0
            ? new(VerdictKind.Allowed, from, on, cell.To, default)
            : new(VerdictKind.ConditionsUnmet, from, on, from, Conditions(unmet));
    }

    /// <summary>
    /// What this actor may do now, and what he or she could do if the conditions named were met: what is for other roles, in
    /// another state or in one's own case is left out.
    /// </summary>
    public OfferEnumerable<TState, TTrigger, TCondition> Offers(TState from, Standing standing, TCondition established) =>
        new(this, from, standing, established, standing.Sees ? TriggersOf(Int(from)) : 0);

    internal static TTrigger Trigger(int number) => Unsafe.As<int, TTrigger>(ref number);

    /// <summary>The single conditions in a set, lowest bit first.</summary>
    internal static IEnumerable<TCondition> Each(TCondition conditions)
    {
        for (var bits = Bits(conditions); bits != 0; bits &= bits - 1)
        {
            yield return Conditions(1u << BitOperations.TrailingZeroCount(bits));
        }
    }

    private static int Int<TEnum>(TEnum value)
        where TEnum : struct, Enum => Unsafe.As<TEnum, int>(ref value);

    private static uint Bits(TCondition conditions) => Unsafe.As<TCondition, uint>(ref conditions);

    private static TCondition Conditions(uint bits) => Unsafe.As<uint, TCondition>(ref bits);

    private static Verdict<TState, TTrigger, TCondition> Refused(VerdictKind kind, TState from, TTrigger on) => new(kind, from, on, from, default);

    private uint TriggersOf(int state) => (uint)state < (uint)_triggersOf.Length ? _triggersOf[state] : 0;

    private List<TState> Unreachable()
    {
        HashSet<TState> reached = [Initial];
        Queue<TState> toVisit = new(reached);
        while (toVisit.TryDequeue(out var state))
        {
            foreach (var row in Rows)
            {
                if (EqualityComparer<TState>.Default.Equals(row.From, state) && reached.Add(row.To))
                {
                    toVisit.Enqueue(row.To);
                }
            }
        }

        return [.. States.Where(state => !reached.Contains(state))];
    }

    private readonly record struct Cell(TState To, Role By, uint Requires);
}
