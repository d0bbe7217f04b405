namespace Buurtpreventie.Domain.Lifecycles;

/// <summary>Whether a request is carried out, was carried out before, or is refused.</summary>
internal enum DecisionKind
{
    Refused = 0,
    Go = 1,
    Repeat = 2,
}

/// <summary>
/// What every verb asks first, always in this order: does the matter exist for this actor, was this very request carried out before,
/// did the person see the present version, and what does the table say.
/// </summary>
internal readonly record struct Decision<TState>(DecisionKind Kind, TState To, ErrorList Errors)
    where TState : struct, Enum;

/// <summary>Asks it.</summary>
internal static class Decision
{
    public static Decision<TState> On<TState, TTrigger, TCondition>(
        Lifecycle<TState, TTrigger, TCondition> lifecycle,
        TState state,
        int version,
        RecentCommands recent,
        TTrigger trigger,
        Standing standing,
        TCondition established,
        Func<TCondition, DomainError> errorOf,
        in Act act)
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TCondition : struct, Enum
    {
        if (!standing.Sees)
        {
            return Refused(state, LifecycleErrors.NotFound);
        }

        if (recent.Contain(act.Command))
        {
            return new(DecisionKind.Repeat, state, default);
        }

        if (act.Seen is { } seen && seen != version)
        {
            return Refused(state, LifecycleErrors.Stale);
        }

        var verdict = lifecycle.Evaluate(state, trigger, standing, established);
        return verdict.Kind switch
        {
            VerdictKind.Allowed => new(DecisionKind.Go, verdict.To, default),
            VerdictKind.ConditionsUnmet => new(DecisionKind.Refused, state, Unmet<TState, TTrigger, TCondition>(verdict.Unmet, errorOf)),
            _ => Refused(state, LifecycleErrors.Of(verdict.Kind, state, trigger)),
        };
    }

    /// <summary>One error for each condition that is not established.</summary>
    public static ErrorList Unmet<TState, TTrigger, TCondition>(TCondition unmet, Func<TCondition, DomainError> errorOf)
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TCondition : struct, Enum =>
        ErrorList.Of([.. Lifecycle<TState, TTrigger, TCondition>.Each(unmet).Select(errorOf)]);

    private static Decision<TState> Refused<TState>(TState state, DomainError error)
        where TState : struct, Enum =>
        new(DecisionKind.Refused, state, [error]);
}
