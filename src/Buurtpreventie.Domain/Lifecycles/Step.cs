using System.Collections.Immutable;

namespace Buurtpreventie.Domain.Lifecycles;

/// <summary>What a verb gives when it is accepted; the host stores all of it in one transaction.</summary>
/// <param name="Next">The state after it.</param>
/// <param name="Event">What happened; null only when <paramref name="IsRepeat"/>.</param>
/// <param name="Duties">Who must do what by when, because of it.</param>
/// <param name="Notices">Who must be told.</param>
/// <param name="IsRepeat">The same request came before: nothing happens a second time.</param>
public sealed record Step<TState, TEvent>(
    TState Next, TEvent? Event, ImmutableArray<Duty> Duties, ImmutableArray<Notice> Notices, bool IsRepeat = false)
    where TState : class
    where TEvent : class
{
    /// <summary>The duties from earlier steps that are done, or moot, with this one.</summary>
    public ImmutableArray<SettledDuty> Settles { get; init; } = [];

    /// <summary>The answer to a request that was carried out before.</summary>
    internal static Step<TState, TEvent> Repeat(TState state) => new(state, null, [], [], IsRepeat: true);
}
