using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Reports;

/// <summary>
/// A doubt query as a flat row for storage: ids, codes and instants; where it was stands in its observation. Read back with
/// <see cref="DoubtQuery.Restore"/>, which checks it.
/// </summary>
public sealed record DoubtQuerySnapshot
{
    private readonly Sequence<DoubtVote> _votes;
    private readonly Sequence<CommandId> _recentCommands;

    /// <summary>The version of this shape.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>The query.</summary>
    public required DoubtQueryId Id { get; init; }

    /// <summary>The group.</summary>
    public required GroupId Group { get; init; }

    /// <summary>Where it belongs.</summary>
    public required MunicipalityCode Municipality { get; init; }

    /// <summary>Where it belongs.</summary>
    public required PoliceZoneCode PoliceZone { get; init; }

    /// <summary>The protocol it was made under.</summary>
    public required ProtocolReference Protocol { get; init; }

    /// <summary>Who asks.</summary>
    public required PersonId Asker { get; init; }

    /// <summary>Where it stands.</summary>
    public required DoubtQueryState State { get; init; }

    /// <summary>How many events led here.</summary>
    public required int Version { get; init; }

    /// <summary>When it was seen or heard.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public required Instant ObservedAt { get; init; }

    /// <summary>What somebody does.</summary>
    public required Behaviours Behaviours { get; init; }

    /// <summary>When it was asked.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public required Instant AskedAt { get; init; }

    /// <summary>Since when it is in this state.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public required Instant Since { get; init; }

    /// <summary>The votes, one a member, in the order in which members voted first.</summary>
    public ImmutableArray<DoubtVote> Votes { get => _votes.Items; init => _votes = value; }

    /// <summary>Who is appointed to call.</summary>
    public PersonId? Caller { get; init; }

    /// <summary>Since when.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public Instant? CallerSince { get; init; }

    /// <summary>The emergency call.</summary>
    public EmergencyCall? Call { get; init; }

    /// <summary>The report that came of it.</summary>
    public ReportId? Report { get; init; }

    /// <summary>The last requests, oldest first, each as a digest; see <see cref="Lifecycles.RecentCommands"/>.</summary>
    public ImmutableArray<CommandId> RecentCommands { get => _recentCommands.Items; init => _recentCommands = value; }

    /// <summary>From when its term of keeping runs.</summary>
    internal Instant? KeptFrom => State is DoubtQueryState.Promoted or DoubtQueryState.Harmless or DoubtQueryState.Expired ? Since : null;
}
