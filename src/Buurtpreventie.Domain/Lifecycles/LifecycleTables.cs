using System.Collections.Concurrent;

namespace Buurtpreventie.Domain.Lifecycles;

/// <summary>The tables of one lifecycle, built once for each set of choices that shapes them, and kept.</summary>
internal sealed class LifecycleTables<TChoices, TState, TTrigger, TCondition>(Func<TChoices, Lifecycle<TState, TTrigger, TCondition>> build)
    where TChoices : struct, IEquatable<TChoices>
    where TState : struct, Enum
    where TTrigger : struct, Enum
    where TCondition : struct, Enum
{
    private readonly ConcurrentDictionary<TChoices, Lifecycle<TState, TTrigger, TCondition>> _tables = new();

    public Lifecycle<TState, TTrigger, TCondition> Of(TChoices choices) => _tables.GetOrAdd(choices, build);
}
