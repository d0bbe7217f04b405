using System.Collections.Immutable;
using System.Diagnostics;
using Buurtpreventie.Domain.Lifecycles;
using NodaTime;

namespace Buurtpreventie.Domain.Reports;

/// <summary>
/// A question to the group from a member who is not sure: location and behaviour, answered by votes, ending in "somebody called" or
/// "harmless". No report, and no way around the call: only after the call it can become one (C-02). Immutable.
/// </summary>
/// <remarks>The verbs stand in <c>DoubtQuery.Verbs.cs</c>.</remarks>
[DebuggerDisplay("{State} v{Version}")]
public sealed partial class DoubtQuery
{
    private readonly DoubtQuerySnapshot _state;
    private readonly RecentCommands _recent;

    private DoubtQuery(DoubtQuerySnapshot state, RecentCommands recent)
    {
        _state = state with { RecentCommands = recent.Ids };
        _recent = recent;
    }

    /// <summary>Which query.</summary>
    public DoubtQueryId Id => _state.Id;

    /// <summary>Who asks.</summary>
    public PersonId Asker => _state.Asker;

    /// <summary>Where it stands.</summary>
    public DoubtQueryState State => _state.State;

    /// <summary>How many events led here.</summary>
    public int Version => _state.Version;

    /// <summary>Where it belongs.</summary>
    public Jurisdiction Jurisdiction => new(_state.Municipality, _state.PoliceZone, _state.Group);

    /// <summary>The votes, one a member.</summary>
    public ImmutableArray<DoubtVote> Votes => _state.Votes;

    /// <summary>Who is appointed to call.</summary>
    public PersonId? Caller => _state.Caller;

    /// <summary>The emergency call, once recorded.</summary>
    public EmergencyCall? Call => _state.Call;

    /// <summary>The report that came of it.</summary>
    internal ReportId? Promoted => _state.Report;

    /// <summary>From when its term of keeping runs (O-34): when it was over; null before.</summary>
    public Instant? KeptFrom => _state.KeptFrom;

    /// <summary>The row to store.</summary>
    public DoubtQuerySnapshot ToSnapshot() => _state;

    /// <summary>A query from its stored row.</summary>
    /// <returns>The query, or <c>lifecycle.bad-snapshot</c> where the row contradicts itself.</returns>
    public static Outcome<DoubtQuery> Restore(DoubtQuerySnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return DoubtQueryInvariants.Hold(snapshot) ? new DoubtQuery(snapshot, RecentCommands.Of(snapshot.RecentCommands)) : LifecycleErrors.BadSnapshot;
    }

    /// <summary>The query that a complete trail of events leads to.</summary>
    /// <exception cref="ArgumentException">The trail is empty or does not fit together.</exception>
    public static DoubtQuery Replay(IEnumerable<DoubtQueryEvent> trail)
    {
        ArgumentNullException.ThrowIfNull(trail);
        DoubtQuery? query = null;
        foreach (var step in trail)
        {
            query = After(query, step);
        }

        return query ?? throw new ArgumentException("A trail has at least one event.", nameof(trail));
    }

    /// <summary>What <paramref name="actor"/> may do now, and what else would be needed for it; what comes with a step counts as given.</summary>
    public OfferEnumerable<DoubtQueryState, DoubtQueryTrigger, DoubtQueryCondition> Offers(in Actor actor, ReportFacts facts, Instant now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return DoubtQueryLifecycle.Table.Offers(
            State, facts.StandingOf(actor, Jurisdiction, Asker), DoubtQueryConditions.Given | DoubtQueryConditions.Established(_state, facts, actor, now));
    }

    /// <summary>State and version.</summary>
    public override string ToString() => $"{State} v{Version}";

    private Outcome<Step<DoubtQuery, DoubtQueryEvent>> Pull(
        DoubtQueryTrigger trigger,
        ReportFacts facts,
        in Act act,
        Func<DoubtQueryEventHeader, DoubtQueryEvent> happened,
        DoubtQueryCondition given = DoubtQueryCondition.None)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var decision = Decision.On(
            DoubtQueryLifecycle.Table, State, Version, _recent, trigger, facts.StandingOf(act.Actor, Jurisdiction, Asker),
            given | DoubtQueryConditions.Established(_state, facts, act.Actor, act.At), DoubtQueryErrors.Of, act);
        if (decision.Kind != DecisionKind.Go)
        {
            return decision.Kind == DecisionKind.Repeat ? Step<DoubtQuery, DoubtQueryEvent>.Repeat(this) : decision.Errors;
        }

        if (!facts.AreAbout(_state.Group, _state.Municipality))
        {
            return ReportErrors.OtherFacts;
        }

        var step = happened(new(Id, Version + 1, act.Command, State, decision.To, act.Actor.Role, act.Actor.Person, act.At));
        return Followed(After(this, step), step);
    }
}
