using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Reports;

/// <summary>Which step of which report, by whom and when.</summary>
/// <param name="Report">The report.</param>
/// <param name="Version">The number of this event, from 1.</param>
/// <param name="Command">The request that led to it.</param>
/// <param name="From">The state before; null for the first event.</param>
/// <param name="To">The state after.</param>
/// <param name="By">The role that did it.</param>
/// <param name="Actor">Who did it; null for the system.</param>
/// <param name="At">When.</param>
public sealed record ReportEventHeader(
    ReportId Report, int Version, CommandId Command, ReportState? From, ReportState To, Role By, PersonId? Actor,
    [property: JsonConverter(typeof(TimeJsonConverter))] Instant At);

/// <summary>
/// What happened to a report. A closed family of ids, codes and instants: what was seen stands in the observations, which have numbers here.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(ReportSignalled), "report.signalled")]
[JsonDerivedType(typeof(CallRecorded), "report.call-recorded")]
[JsonDerivedType(typeof(GroupNotified), "report.group-notified")]
[JsonDerivedType(typeof(ReportCorrected), "report.corrected")]
[JsonDerivedType(typeof(InformationAdded), "report.information-added")]
[JsonDerivedType(typeof(SafelyReacted), "report.safely-reacted")]
[JsonDerivedType(typeof(PoliceArrived), "report.police-arrived")]
[JsonDerivedType(typeof(ReportClosed), "report.closed")]
[JsonDerivedType(typeof(FalseAlarmDeclared), "report.false-alarm-declared")]
[JsonDerivedType(typeof(ReportRouted), "report.routed")]
[JsonDerivedType(typeof(ReportDropped), "report.dropped")]
[JsonDerivedType(typeof(CallFoundMissing), "report.call-found-missing")]
[JsonDerivedType(typeof(ConversationRegistered), "report.conversation-registered")]
public abstract record ReportEvent
{
    private protected ReportEvent(ReportEventHeader header) => Header = header;

    /// <summary>Which step, by whom and when.</summary>
    public ReportEventHeader Header { get; }
}

/// <summary>Something was seen or heard.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Group">The group.</param>
/// <param name="Municipality">Where it belongs.</param>
/// <param name="PoliceZone">Where it belongs.</param>
/// <param name="Protocol">The protocol it was made under.</param>
/// <param name="Urgency">How fast it needs the police.</param>
/// <param name="ObservedAt">When it was seen or heard.</param>
/// <param name="Categories">What it is about.</param>
/// <param name="Behaviours">What somebody does.</param>
/// <param name="DoubtQuery">The doubt query it came from, if any.</param>
/// <param name="Call">The emergency call, where it came from a doubt query.</param>
public sealed record ReportSignalled(
    ReportEventHeader Header, GroupId Group, MunicipalityCode Municipality, PoliceZoneCode PoliceZone, ProtocolReference Protocol,
    Urgency Urgency, [property: JsonConverter(typeof(TimeJsonConverter))] Instant ObservedAt, SituationCategories Categories, Behaviours Behaviours,
    DoubtQueryId? DoubtQuery, EmergencyCall? Call)
    : ReportEvent(Header);

/// <summary>The emergency call was recorded.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Call">The call.</param>
/// <param name="IsInTime">Whether it came before the message, or soon enough after it.</param>
public sealed record CallRecorded(ReportEventHeader Header, EmergencyCall Call, bool IsInTime) : ReportEvent(Header);

/// <summary>The message went to the group.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="OtherEvents">The reports that were open then and are about other events.</param>
/// <param name="CallBefore">Until when a call must follow; null where it came before or need not come.</param>
public sealed record GroupNotified(
    ReportEventHeader Header, ImmutableArray<ReportId> OtherEvents, [property: JsonConverter(typeof(TimeJsonConverter))] Instant? CallBefore)
    : ReportEvent(Header);

/// <summary>What was observed was corrected; the original stays.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Original">The number of the observation it replaces.</param>
/// <param name="Observation">Its own number.</param>
/// <param name="Urgency">How fast it needs the police.</param>
/// <param name="ObservedAt">When it was seen or heard.</param>
/// <param name="Categories">What it is about.</param>
/// <param name="Behaviours">What somebody does.</param>
public sealed record ReportCorrected(
    ReportEventHeader Header, int Original, int Observation, Urgency Urgency,
    [property: JsonConverter(typeof(TimeJsonConverter))] Instant ObservedAt, SituationCategories Categories, Behaviours Behaviours)
    : ReportEvent(Header);

/// <summary>New information was added.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Observation">The number of the observation.</param>
/// <param name="Elements">What it tells.</param>
public sealed record InformationAdded(ReportEventHeader Header, int Observation, ReportElements Elements) : ReportEvent(Header);

/// <summary>Somebody reacted in a safe way.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Reaction">How.</param>
public sealed record SafelyReacted(ReportEventHeader Header, SafeReaction Reaction) : ReportEvent(Header);

/// <summary>The police is on the spot.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record PoliceArrived(ReportEventHeader Header) : ReportEvent(Header);

/// <summary>It is over.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record ReportClosed(ReportEventHeader Header) : ReportEvent(Header);

/// <summary>It turned out to be nothing.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record FalseAlarmDeclared(ReportEventHeader Header) : ReportEvent(Header);

/// <summary>It was passed to a contact for what is not urgent.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="To">To whom.</param>
public sealed record ReportRouted(ReportEventHeader Header, NonUrgentContactKind To) : ReportEvent(Header);

/// <summary>It was not sent.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record ReportDropped(ReportEventHeader Header) : ReportEvent(Header);

/// <summary>No call was recorded in time.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record CallFoundMissing(ReportEventHeader Header) : ReportEvent(Header);

/// <summary>The conversation is registered.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record ConversationRegistered(ReportEventHeader Header) : ReportEvent(Header);
