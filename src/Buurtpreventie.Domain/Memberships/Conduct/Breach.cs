using System.Text.Json.Serialization;
using NodaTime;

namespace Buurtpreventie.Domain.Memberships;

/// <summary>How grave a breach is. A severe one may skip the lighter sanctions (C-25).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<BreachSeverity>))]
public enum BreachSeverity
{
    /// <summary>An ordinary breach.</summary>
    Ordinary = 1,

    /// <summary>Taking the law into one's own hands, breaking the law, patrolling (rule 11, not-for 7), or a leak (rule 13).</summary>
    Severe = 2,
}

/// <summary>
/// A breach of the rules as the coordinator recorded it: which rule, how grave, when. Deliberately without free text: what was said stays
/// where it was said.
/// </summary>
/// <param name="Rule">A rule of conduct or a line of "what the group is not for".</param>
/// <param name="Severity">How grave.</param>
/// <param name="At">When it was recorded.</param>
public readonly record struct Breach(Rule Rule, BreachSeverity Severity, [property: JsonConverter(typeof(TimeJsonConverter))] Instant At)
{
    /// <summary>The severity that a breach of <paramref name="rule"/> has unless the coordinator judges otherwise.</summary>
    public static BreachSeverity UsualSeverity(Rule rule) => (rule.Kind, rule.Number) switch
    {
        (RuleKind.Conduct, 11 or 13) or (RuleKind.NotFor, 7 or 8) => BreachSeverity.Severe,
        _ => BreachSeverity.Ordinary,
    };
}

/// <summary>Why a membership is suspended.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<SuspensionCause>))]
public enum SuspensionCause
{
    /// <summary>A breach of the rules.</summary>
    Conduct = 1,

    /// <summary>A new version of the rules was not accepted in time (O-35).</summary>
    RulesNotAccepted = 2,

    /// <summary>Came of age and did not sign personally in time.</summary>
    NotSignedPersonally = 3,

    /// <summary>What an imported membership lacked was not completed in time.</summary>
    ImportIncomplete = 4,
}

/// <summary>How an appeal stands.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<AppealState>))]
public enum AppealState
{
    /// <summary>None was lodged.</summary>
    None = 0,

    /// <summary>It waits for a decision.</summary>
    Pending = 1,

    /// <summary>The removal stands.</summary>
    Upheld = 2,

    /// <summary>The removal fell.</summary>
    Overturned = 3,
}
