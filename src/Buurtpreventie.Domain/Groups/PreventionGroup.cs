using System.Diagnostics;
using Buurtpreventie.Domain.Lifecycles;
using NodaTime;

namespace Buurtpreventie.Domain.Groups;

/// <summary>
/// A closed group of residents of one territory, with a coordinator, under the protocol of its municipality. Immutable; holds ids, codes
/// and days. Members are not part of it: each membership stands on its own.
/// </summary>
/// <remarks>The verbs stand in <c>PreventionGroup.Verbs.cs</c>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class PreventionGroup
{
    private readonly GroupSnapshot _state;
    private readonly RecentCommands _recent;

    private PreventionGroup(GroupSnapshot state, RecentCommands recent)
    {
        _state = state with { RecentCommands = recent.Ids };
        _recent = recent;
    }

    /// <summary>Which group.</summary>
    public GroupId Id => _state.Id;

    /// <summary>Its name, unique within the municipality.</summary>
    public string Name => _state.Name;

    /// <summary>Where it stands.</summary>
    public GroupState State => _state.State;

    /// <summary>How many events led here.</summary>
    public int Version => _state.Version;

    /// <summary>Where it belongs.</summary>
    public Jurisdiction Jurisdiction => new(_state.Municipality, _state.PoliceZone, _state.Id);

    /// <summary>Its territory.</summary>
    public Territory Territory => _state.Territory;

    /// <summary>The coordinator, if there is one.</summary>
    public PersonId? Coordinator => _state.Coordinator;

    /// <summary>The deputy, if there is one.</summary>
    public PersonId? Deputy => _state.Deputy;

    /// <summary>The district inspector, if one was named.</summary>
    public PersonId? Inspector => _state.Inspector;

    /// <summary>Whether the coordinator signed the confidentiality agreement; before that no data of a member are passed .</summary>
    public bool HasBoundCoordinator => _state is { Coordinator: not null, CoordinatorSignedOn: not null };

    /// <summary>The row to store.</summary>
    public GroupSnapshot ToSnapshot() => _state;

    /// <summary>A group from its stored row.</summary>
    /// <returns>The group, or <c>lifecycle.bad-snapshot</c> where the row contradicts itself.</returns>
    public static Outcome<PreventionGroup> Restore(GroupSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return GroupInvariants.Hold(snapshot)
            ? new PreventionGroup(snapshot, RecentCommands.Of(snapshot.RecentCommands))
            : LifecycleErrors.BadSnapshot;
    }

    /// <summary>The group that a complete trail of events leads to.</summary>
    /// <exception cref="ArgumentException">The trail is empty or does not fit together.</exception>
    public static PreventionGroup Replay(IEnumerable<GroupEvent> trail)
    {
        ArgumentNullException.ThrowIfNull(trail);
        PreventionGroup? group = null;
        foreach (var step in trail)
        {
            group = After(group, step);
        }

        return group ?? throw new ArgumentException("A trail has at least one event.", nameof(trail));
    }

    /// <summary>What <paramref name="actor"/> may do now, and what else would be needed for it.</summary>
    public OfferEnumerable<GroupState, GroupTrigger, GroupCondition> Offers(in Actor actor, GroupFacts facts, Instant now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Lifecycle.Offers(State, StandingOf(actor), GroupConditions.Established(_state, facts, actor, now));
    }

    /// <summary>What still stands between the group and its opening: the founding checklist. Empty when it can open.</summary>
    public ErrorList OpenConditions(GroupFacts facts, Instant now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var required = facts.Lifecycle.Rows.First(row => row.On == GroupTrigger.Activate).Requires;
        return Decision.Unmet<GroupState, GroupTrigger, GroupCondition>(
            required & ~GroupConditions.Established(_state, facts, default, now), GroupErrors.Of);
    }

    /// <summary>The name; a group is public .</summary>
    public override string ToString() => Name;

    // The initiator sees the group as its own matter, and so do its coordinator and who was discharged as such.
    private Standing StandingOf(in Actor actor)
    {
        var subject = actor.Role != Role.Resident ? _state.Coordinator ?? _state.Discharge?.Coordinator ?? _state.Initiator
            : _state.Discharge is { } discharge && actor.Is(discharge.Coordinator) ? discharge.Coordinator
            : _state.Initiator;
        return Standing.Of(actor, Jurisdiction, subject);
    }

    private Outcome<Step<PreventionGroup, GroupEvent>> Pull(
        GroupTrigger trigger, GroupFacts facts, in Act act, Func<GroupEventHeader, GroupEvent> happened, string? newName = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var decision = Decision.On(
            facts.Lifecycle, State, Version, _recent, trigger, StandingOf(act.Actor),
            GroupConditions.Established(newName is null ? _state : _state with { Name = newName }, facts, act.Actor, act.At), GroupErrors.Of, act);
        if (decision.Kind != DecisionKind.Go)
        {
            return decision.Kind == DecisionKind.Repeat ? Step<PreventionGroup, GroupEvent>.Repeat(this) : decision.Errors;
        }

        var step = happened(new(Id, Version + 1, act.Command, State, decision.To, act.Actor.Role, act.Actor.Person, act.At));
        return GroupConsequences.Of(_state, After(this, step), step, facts);
    }
}
