using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Reports;

/// <summary>Which step of which query, by whom and when.</summary>
/// <param name="DoubtQuery">The query.</param>
/// <param name="Version">The number of this event, from 1.</param>
/// <param name="Command">The request that led to it.</param>
/// <param name="From">The state before; null for the first event.</param>
/// <param name="To">The state after.</param>
/// <param name="By">The role that did it.</param>
/// <param name="Actor">Who did it; null for the system.</param>
/// <param name="At">When.</param>
public sealed record DoubtQueryEventHeader(
    DoubtQueryId DoubtQuery, int Version, CommandId Command, DoubtQueryState? From, DoubtQueryState To, Role By, PersonId? Actor,
    [property: JsonConverter(typeof(TimeJsonConverter))] Instant At);

/// <summary>What happened to a doubt query. A closed family of ids, codes and instants.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(GroupAsked), "doubt-query.group-asked")]
[JsonDerivedType(typeof(DoubtVoted), "doubt-query.voted")]
[JsonDerivedType(typeof(CallerOffered), "doubt-query.caller-offered")]
[JsonDerivedType(typeof(CallerReleased), "doubt-query.caller-released")]
[JsonDerivedType(typeof(DoubtCallRecorded), "doubt-query.call-recorded")]
[JsonDerivedType(typeof(FoundHarmless), "doubt-query.found-harmless")]
[JsonDerivedType(typeof(DoubtPromoted), "doubt-query.promoted")]
[JsonDerivedType(typeof(DoubtExpired), "doubt-query.expired")]
public abstract record DoubtQueryEvent
{
    private protected DoubtQueryEvent(DoubtQueryEventHeader header) => Header = header;

    /// <summary>Which step, by whom and when.</summary>
    public DoubtQueryEventHeader Header { get; }
}

/// <summary>The group was asked.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Group">The group.</param>
/// <param name="Municipality">Where it belongs.</param>
/// <param name="PoliceZone">Where it belongs.</param>
/// <param name="Protocol">The protocol it was made under.</param>
/// <param name="ObservedAt">When it was seen or heard.</param>
/// <param name="Behaviours">What somebody does.</param>
public sealed record GroupAsked(
    DoubtQueryEventHeader Header, GroupId Group, MunicipalityCode Municipality, PoliceZoneCode PoliceZone, ProtocolReference Protocol,
    [property: JsonConverter(typeof(TimeJsonConverter))] Instant ObservedAt, Behaviours Behaviours)
    : DoubtQueryEvent(Header);

/// <summary>A member voted.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Vote">The vote.</param>
public sealed record DoubtVoted(DoubtQueryEventHeader Header, DoubtVote Vote) : DoubtQueryEvent(Header);

/// <summary>A member is going to call.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Caller">Who.</param>
public sealed record CallerOffered(DoubtQueryEventHeader Header, PersonId Caller) : DoubtQueryEvent(Header);

/// <summary>The caller gave it back, or let the time pass.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record CallerReleased(DoubtQueryEventHeader Header) : DoubtQueryEvent(Header);

/// <summary>The emergency call was recorded.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Call">The call.</param>
public sealed record DoubtCallRecorded(DoubtQueryEventHeader Header, EmergencyCall Call) : DoubtQueryEvent(Header);

/// <summary>It was settled as known and harmless.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record FoundHarmless(DoubtQueryEventHeader Header) : DoubtQueryEvent(Header);

/// <summary>A report came of it.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Report">The report.</param>
public sealed record DoubtPromoted(DoubtQueryEventHeader Header, ReportId Report) : DoubtQueryEvent(Header);

/// <summary>Nobody settled it in time.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record DoubtExpired(DoubtQueryEventHeader Header) : DoubtQueryEvent(Header);
