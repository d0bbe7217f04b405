namespace Buurtpreventie.Domain.Lifecycles;

/// <summary>The events of one matter, from the first on.</summary>
internal static class Trail
{
    /// <summary>
    /// Whether an event follows on the last one: it is about the same matter, has the next number and starts from the state in which that one
    /// left it. The first has the number 1 and starts from nothing.
    /// </summary>
    /// <param name="of">What the event is about.</param>
    /// <param name="version">Its number.</param>
    /// <param name="from">The state it starts from; null for a first event.</param>
    /// <param name="lastOf">What the last event was about; null where there is none, as in the next two.</param>
    /// <param name="lastVersion">Its number.</param>
    /// <param name="lastState">The state in which it left the matter.</param>
    public static bool Follows<TId, TState>(TId of, int version, TState? from, TId? lastOf, int? lastVersion, TState? lastState)
        where TId : struct, IEquatable<TId>
        where TState : struct, Enum =>
        (lastOf is not { } same || of.Equals(same)) && version == lastVersion.GetValueOrDefault() + 1 && Nullable.Equals(from, lastState);
}
