using System.Text.Json.Serialization;
using NodaTime;

namespace Buurtpreventie.Domain.Groups;

/// <summary>Why the authorities discharge a coordinator. Deliberately without free text.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<DischargeReason>))]
public enum DischargeReason
{
    /// <summary>Data of members, or what was said in the group, were passed on .</summary>
    ConfidentialityBroken = 1,

    /// <summary>The rules of conduct were broken, which bind coordinators too .</summary>
    RulesBroken = 2,

    /// <summary>The tasks of a coordinator were not done .</summary>
    TasksNeglected = 3,

    /// <summary>The conditions for a coordinator are no longer met. Which and why stays with who decides; a successor can read this (C-10).</summary>
    ConditionsNotMet = 4,
}

/// <summary>A discharge against which an appeal may lie (O-27), until that is decided.</summary>
/// <param name="Coordinator">Who was discharged.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">By whom.</param>
/// <param name="At">When.</param>
/// <param name="SignedOn">The day on which the coordinator had signed the confidentiality agreement.</param>
/// <param name="WasScreened">Whether the police had screened the coordinator.</param>
/// <param name="IsAppealed">Whether an appeal waits for a decision.</param>
public sealed record Discharge(
    PersonId Coordinator,
    DischargeReason Reason,
    PersonId? By,
    [property: JsonConverter(typeof(TimeJsonConverter))] Instant At,
    [property: JsonConverter(typeof(TimeJsonConverter))] LocalDate? SignedOn,
    bool WasScreened,
    bool IsAppealed = false);
