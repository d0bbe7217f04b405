namespace Buurtpreventie.Domain.Lifecycles;

/// <summary>What every lifecycle can answer beside its own conditions.</summary>
public static class LifecycleErrors
{
    /// <summary>There is no such thing within the actor's scope.</summary>
    public static readonly DomainError NotFound = new("lifecycle.not-found", ErrorKind.Missing);

    /// <summary>This role never does this.</summary>
    public static readonly DomainError NeverByThisRole = new("lifecycle.never-by-this-role", ErrorKind.NotAllowed);

    /// <summary>In this state it cannot be done.</summary>
    public static readonly DomainError NotInThisState = new("lifecycle.not-in-this-state", ErrorKind.Conflict);

    /// <summary>In this state it is for other roles.</summary>
    public static readonly DomainError NotByThisRole = new("lifecycle.not-by-this-role", ErrorKind.NotAllowed);

    /// <summary>Nobody does this in his or her own case.</summary>
    public static readonly DomainError OwnCase = new("lifecycle.own-case", ErrorKind.NotAllowed);

    /// <summary>Somebody changed it since it was shown.</summary>
    public static readonly DomainError Stale = new("lifecycle.stale", ErrorKind.Conflict);

    /// <summary>A stored row that this library did not write, or not so.</summary>
    public static readonly DomainError BadSnapshot = new("lifecycle.bad-snapshot", ErrorKind.Invalid);

    /// <summary>The error for a verdict that is no success and names no conditions.</summary>
    internal static DomainError Of(VerdictKind kind, Enum state, Enum trigger) => kind switch
    {
        VerdictKind.NotFound => NotFound,
        VerdictKind.NeverByThisRole => NeverByThisRole.With(ErrorArgument.Of("trigger", trigger)),
        VerdictKind.NotInThisState => NotInThisState.With(ErrorArgument.Of("trigger", trigger), ErrorArgument.Of("state", state)),
        VerdictKind.NotByThisRole => NotByThisRole.With(ErrorArgument.Of("trigger", trigger), ErrorArgument.Of("state", state)),
        VerdictKind.OwnCase => OwnCase.With(ErrorArgument.Of("trigger", trigger)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
