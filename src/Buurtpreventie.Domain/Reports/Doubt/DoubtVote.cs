using System.Text.Json.Serialization;
using NodaTime;

namespace Buurtpreventie.Domain.Reports;

/// <summary>What members can answer: votes, never text (C-15).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<DoubtVoteKind>))]
public enum DoubtVoteKind
{
    /// <summary>It is suspicious.</summary>
    Suspicious = 1,

    /// <summary>It is known, and harmless.</summary>
    Harmless = 2,
}

/// <summary>Why something is harmless: what, never who.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<HarmlessReason>))]
public enum HarmlessReason
{
    /// <summary>Somebody who lives there.</summary>
    Resident = 1,

    /// <summary>A visitor.</summary>
    Visitor = 2,

    /// <summary>A delivery.</summary>
    Delivery = 3,

    /// <summary>Works, or a workman.</summary>
    Works = 4,

    /// <summary>A public service.</summary>
    PublicService = 5,

    /// <summary>An announced activity.</summary>
    Activity = 6,
}

/// <summary>One member's answer; a second one replaces the first.</summary>
/// <param name="By">Who.</param>
/// <param name="Kind">What.</param>
/// <param name="Reason">Why, for harmless.</param>
/// <param name="At">When.</param>
public readonly record struct DoubtVote(
    PersonId By, DoubtVoteKind Kind, HarmlessReason? Reason, [property: JsonConverter(typeof(TimeJsonConverter))] Instant At);
