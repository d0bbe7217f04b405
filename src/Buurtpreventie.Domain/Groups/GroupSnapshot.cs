using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Groups;

/// <summary>A group as a row for storage: ids, codes, days and the territory. Read back with <see cref="PreventionGroup.Restore"/>.</summary>
public sealed record GroupSnapshot
{
    /// <summary>The version of this shape.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>The group.</summary>
    public required GroupId Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Where it stands.</summary>
    public required GroupState State { get; init; }

    /// <summary>How many events led here.</summary>
    public required int Version { get; init; }

    /// <summary>Its municipality.</summary>
    public required MunicipalityCode Municipality { get; init; }

    /// <summary>Its police zone.</summary>
    public required PoliceZoneCode PoliceZone { get; init; }

    /// <summary>The protocol it was founded under.</summary>
    public required ProtocolReference Protocol { get; init; }

    /// <summary>Its territory.</summary>
    public required Territory Territory { get; init; }

    /// <summary>What it is for.</summary>
    public required GroupPurposes Purposes { get; init; }

    /// <summary>Why it was wanted.</summary>
    public FoundingGrounds Grounds { get; init; }

    /// <summary>Who stands behind it.</summary>
    public Role Sponsor { get; init; }

    /// <summary>The resident who started it.</summary>
    public required PersonId Initiator { get; init; }

    /// <summary>When it was founded on paper.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public required Instant FoundedAt { get; init; }

    /// <summary>The day until which it is meant to exist.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public LocalDate? PlannedUntil { get; init; }

    /// <summary>When it came into this state.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public required Instant Since { get; init; }

    /// <summary>The day of the contact with the police beforehand.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public LocalDate? PriorContactOn { get; init; }

    /// <summary>The day of the legal briefing.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public LocalDate? BriefedOn { get; init; }

    /// <summary>How many found it together.</summary>
    public int Founders { get; init; }

    /// <summary>The coordinator.</summary>
    public PersonId? Coordinator { get; init; }

    /// <summary>The day on which the coordinator signed the confidentiality agreement.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public LocalDate? CoordinatorSignedOn { get; init; }

    /// <summary>Whether the police screened the coordinator, favourably.</summary>
    public bool IsCoordinatorScreened { get; init; }

    /// <summary>The deputy.</summary>
    public PersonId? Deputy { get; init; }

    /// <summary>The day on which the deputy signed the confidentiality agreement.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public LocalDate? DeputySignedOn { get; init; }

    /// <summary>Whether the police screened the deputy, favourably.</summary>
    public bool IsDeputyScreened { get; init; }

    /// <summary>The last discharge of a coordinator, unless an appeal against it was decided.</summary>
    public Discharge? Discharge { get; init; }

    /// <summary>The district inspector.</summary>
    public PersonId? Inspector { get; init; }

    /// <summary>Why it is suspended.</summary>
    public GroupSuspensionCause? SuspendedFor { get; init; }

    /// <summary>The last requests, oldest first, each as a digest; see <see cref="Lifecycles.RecentCommands"/>.</summary>
    public ImmutableArray<CommandId> RecentCommands { get; init; } = [];
}
