using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Lifecycles;

/// <summary>Whether a trigger may be pulled, and if not, the first thing in its way, in the order in which it is asked.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<VerdictKind>))]
public enum VerdictKind
{
    /// <summary>The matter lies outside the actor's scope: to this actor it does not exist. Also the default.</summary>
    NotFound = 0,

    /// <summary>It may be done.</summary>
    Allowed = 1,

    /// <summary>This role never pulls this trigger.</summary>
    NeverByThisRole = 2,

    /// <summary>The trigger does not exist in this state.</summary>
    NotInThisState = 3,

    /// <summary>In this state it is for other roles.</summary>
    NotByThisRole = 4,

    /// <summary>Nobody does this in his or her own case.</summary>
    OwnCase = 5,

    /// <summary>Conditions are not established; the verdict names all of them.</summary>
    ConditionsUnmet = 6,
}

/// <summary>The table's answer to one question. <c>default</c> is "not found".</summary>
/// <param name="Kind">What stands in the way, if anything.</param>
/// <param name="From">The state it was asked in.</param>
/// <param name="On">The trigger that was asked.</param>
/// <param name="To">Where it leads when allowed; otherwise the state it was asked in.</param>
/// <param name="Unmet">The conditions that are not established, all of them.</param>
public readonly record struct Verdict<TState, TTrigger, TCondition>(
    VerdictKind Kind, TState From, TTrigger On, TState To, TCondition Unmet)
    where TState : struct, Enum
    where TTrigger : struct, Enum
    where TCondition : struct, Enum
{
    /// <summary>Whether it may be done.</summary>
    public bool IsAllowed => Kind == VerdictKind.Allowed;
}
