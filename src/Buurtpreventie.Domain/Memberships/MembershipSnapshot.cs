using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Memberships;

/// <summary>
/// A membership as a flat row for storage: ids, codes, numbers and instants, no personal values. Read back with
/// <see cref="Membership.Restore"/>, which checks it.
/// </summary>
public sealed record MembershipSnapshot
{
    /// <summary>The version of this shape.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>The membership.</summary>
    public required MembershipId Id { get; init; }

    /// <summary>The member.</summary>
    public required PersonId Person { get; init; }

    /// <summary>Where it stands.</summary>
    public required MembershipState State { get; init; }

    /// <summary>How many events led here.</summary>
    public required int Version { get; init; }

    /// <summary>Where it belongs.</summary>
    public required MunicipalityCode Municipality { get; init; }

    /// <summary>Where it belongs.</summary>
    public required PoliceZoneCode PoliceZone { get; init; }

    /// <summary>The group, once assigned; from the application on where its coordinator takes it in.</summary>
    public GroupId? Group { get; init; }

    /// <summary>The full group for which it is on the waiting list.</summary>
    public GroupId? WaitsFor { get; init; }

    /// <summary>Who holds the contact card: after assignment, and from the application on where the coordinator takes it in.</summary>
    public PersonId? Coordinator { get; init; }

    /// <summary>The protocol under which it was made, or whose rules were accepted last.</summary>
    public required ProtocolReference Protocol { get; init; }

    /// <summary>The version of the rules accepted last; 0 where none is established.</summary>
    public required int RulesVersion { get; init; }

    /// <summary>When it was applied for, or imported.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public required Instant AppliedAt { get; init; }

    /// <summary>When it was last admitted; null before, and for who was imported.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public Instant? AdmittedAt { get; init; }

    /// <summary>Since when it is in this state.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public required Instant Since { get; init; }

    /// <summary>The breaches recorded, oldest first.</summary>
    public ImmutableArray<Breach> Breaches { get; init; } = [];

    /// <summary>How many warnings were given.</summary>
    public int Warnings { get; init; }

    /// <summary>How many suspensions on conduct there were.</summary>
    public int Suspensions { get; init; }

    /// <summary>Why it is suspended.</summary>
    public SuspensionCause? SuspendedFor { get; init; }

    /// <summary>The last day of the suspension.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public LocalDate? SuspendedUntil { get; init; }

    /// <summary>How an appeal stands.</summary>
    public AppealState Appeal { get; init; }

    /// <summary>Whether it ended by removal on conduct, against which an appeal may lie.</summary>
    public bool RemovedOnConduct { get; init; }

    /// <summary>Whether the member signed personally after coming of age.</summary>
    public bool SignedPersonally { get; init; }

    /// <summary>What an imported member still lacks.</summary>
    public ImportGaps Missing { get; init; }

    /// <summary>The last requests, oldest first, each as a digest; see <see cref="Lifecycles.RecentCommands"/>.</summary>
    public ImmutableArray<CommandId> RecentCommands { get; init; } = [];
}
