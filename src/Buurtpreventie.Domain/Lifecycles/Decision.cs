namespace Buurtpreventie.Domain.Lifecycles;

/// <summary>Whether a request is carried out, was carried out before, or is refused.</summary>
internal enum DecisionKind
{
    Refused = 0,
    Go = 1,
    Repeat = 2,
}

/// <summary>
/// What every verb asks first, always in this order: does the matter exist for this actor, did this actor make this very request before, did the
/// person see the present version, and what does the table say.
/// </summary>
/// <remarks>
/// Scope comes first: outside it everything is the same <c>lifecycle.not-found</c>, a request made before included. A request that comes
/// again comes next: its effect moved the version and mostly the state, so version and table would refuse what was granted. It is
/// recognised only for who made it, in the same role; the same id from anybody else is a request of its own and gets the answer it would get
/// anyway. Then the version, so that nobody decides on what is no longer so, and last the table: role, state, role there, own
/// case, conditions.
/// </remarks>
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

        if (recent.Contain(act.Command, act.Actor.Role, act.Actor.Person))
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
