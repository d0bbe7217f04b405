using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Reports;

/// <summary>
/// A report as a flat row for storage: ids, codes and instants; what was seen stands in its observations. Read back with
/// <see cref="Report.Restore"/>, which checks it.
/// </summary>
public sealed record ReportSnapshot
{
    private readonly Sequence<ReportId> _otherEvents;
    private readonly Sequence<CommandId> _recentCommands;

    /// <summary>The version of this shape.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>The report.</summary>
    public required ReportId Id { get; init; }

    /// <summary>The group.</summary>
    public required GroupId Group { get; init; }

    /// <summary>Where it belongs.</summary>
    public required MunicipalityCode Municipality { get; init; }

    /// <summary>Where it belongs.</summary>
    public required PoliceZoneCode PoliceZone { get; init; }

    /// <summary>The protocol it was made under.</summary>
    public required ProtocolReference Protocol { get; init; }

    /// <summary>Who reports.</summary>
    public required PersonId Reporter { get; init; }

    /// <summary>Where it stands.</summary>
    public required ReportState State { get; init; }

    /// <summary>How many events led here.</summary>
    public required int Version { get; init; }

    /// <summary>How fast it needs the police.</summary>
    public required Urgency Urgency { get; init; }

    /// <summary>When it was seen or heard.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public required Instant ObservedAt { get; init; }

    /// <summary>What it is about.</summary>
    public SituationCategories Categories { get; init; }

    /// <summary>What somebody does.</summary>
    public Behaviours Behaviours { get; init; }

    /// <summary>When it was signalled.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public required Instant SignalledAt { get; init; }

    /// <summary>Since when it is in this state.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public required Instant Since { get; init; }

    /// <summary>The doubt query it came from.</summary>
    public DoubtQueryId? DoubtQuery { get; init; }

    /// <summary>The emergency call.</summary>
    public EmergencyCall? Call { get; init; }

    /// <summary>When the message went to the group.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public Instant? NotifiedAt { get; init; }

    /// <summary>The reports that were open then and are about other events, as the reporter said.</summary>
    public ImmutableArray<ReportId> OtherEvents { get => _otherEvents.Items; init => _otherEvents = value; }

    /// <summary>Until when a call had to follow the message; null where it came before or need not come.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public Instant? CallBefore { get; init; }

    /// <summary>Whether it is marked "emergency call not confirmed".</summary>
    public bool IsUnconfirmed { get; init; }

    /// <summary>How many observations there are, the first, corrections and additions together.</summary>
    public int Observations { get; init; } = 1;

    /// <summary>The number of the observation that counts: the first, or its last correction.</summary>
    public int Current { get; init; } = 1;

    /// <summary>When it was over: closed, or declared a false alarm.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public Instant? EndedAt { get; init; }

    /// <summary>Whether it turned out to be nothing.</summary>
    public bool IsFalseAlarm { get; init; }

    /// <summary>The contact it was passed to.</summary>
    public NonUrgentContactKind? RoutedTo { get; init; }

    /// <summary>The last requests, oldest first, each as a digest; see <see cref="Lifecycles.RecentCommands"/>.</summary>
    public ImmutableArray<CommandId> RecentCommands { get => _recentCommands.Items; init => _recentCommands = value; }

    /// <summary>From when its term of keeping runs.</summary>
    internal Instant? KeptFrom => NotifiedAt is null ? Since : EndedAt;
}
