namespace Buurtpreventie.Domain.Lifecycles;

/// <summary>One line of a lifecycle's table, read as: from this state, on this trigger, to that state, by these roles, only if.</summary>
/// <param name="From">The state it starts in.</param>
/// <param name="On">The trigger.</param>
/// <param name="To">The state it ends in; the same state where only something else changes.</param>
/// <param name="By">The roles that may pull it; any one will do.</param>
/// <param name="Requires">The conditions that must all be established; <c>default</c> for none.</param>
public readonly record struct LifecycleRow<TState, TTrigger, TCondition>(
    TState From, TTrigger On, TState To, Role By, TCondition Requires = default)
    where TState : struct, Enum
    where TTrigger : struct, Enum
    where TCondition : struct, Enum;
