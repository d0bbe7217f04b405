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

    /// <summary>
    /// The answer in words: the step when it may be done, with what it still waits for when conditions are not established, and
    /// otherwise why it cannot be done.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <param name="audience">Who reads it: <see cref="Actor.Audience"/> of the actor who asked.</param>
    /// <param name="texts">The host's own catalogue; without it the standard one.</param>
    public string Explain(Language language, Audience audience = Audience.Anyone, Texts? texts = null)
    {
        texts ??= Texts.Standard;
        return Kind switch
        {
            VerdictKind.Allowed => texts.Of(On, language, audience),
            VerdictKind.ConditionsUnmet =>
                $"{texts.Of("lifecycle.waits", language, audience, ErrorArgument.Of("trigger", On))} {Join(texts, language, audience)}",
            _ => texts.Of(LifecycleErrors.Of(Kind, From, On), language, audience),
        };
    }

    private string Join(Texts texts, Language language, Audience audience) =>
        string.Join(' ', Lifecycle<TState, TTrigger, TCondition>.Each(Unmet).Select(condition => texts.Of(condition, language, audience)));
}
