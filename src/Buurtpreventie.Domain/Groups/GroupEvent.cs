using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Groups;

/// <summary>What every event of a group tells: which step it was, by whom and when.</summary>
/// <param name="Group">The group.</param>
/// <param name="Version">The version it led to; the first event leads to 1.</param>
/// <param name="Command">The request.</param>
/// <param name="From">The state before it; null for the first event.</param>
/// <param name="To">The state after it.</param>
/// <param name="By">The role of the actor.</param>
/// <param name="Actor">The person who acted; null for the system.</param>
/// <param name="At">When.</param>
public sealed record GroupEventHeader(
    GroupId Group, int Version, CommandId Command, GroupState? From, GroupState To, Role By, PersonId? Actor, [property: JsonConverter(typeof(TimeJsonConverter))] Instant At);

/// <summary>What happened to a group. A closed family; replaying it asks no rules.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(GroupFounded), "group.founded")]
[JsonDerivedType(typeof(PriorContactRecorded), "group.prior-contact")]
[JsonDerivedType(typeof(BriefingRecorded), "group.briefed")]
[JsonDerivedType(typeof(FoundersEnlisted), "group.founders-enlisted")]
[JsonDerivedType(typeof(CoordinatorAppointed), "group.coordinator-appointed")]
[JsonDerivedType(typeof(AgreementSigned), "group.agreement-signed")]
[JsonDerivedType(typeof(CoordinatorScreened), "group.coordinator-screened")]
[JsonDerivedType(typeof(DeputyAppointed), "group.deputy-appointed")]
[JsonDerivedType(typeof(DeputyScreened), "group.deputy-screened")]
[JsonDerivedType(typeof(DeputyReleased), "group.deputy-released")]
[JsonDerivedType(typeof(HandedToDeputy), "group.handed-to-deputy")]
[JsonDerivedType(typeof(InspectorNamed), "group.inspector-named")]
[JsonDerivedType(typeof(GroupActivated), "group.activated")]
[JsonDerivedType(typeof(CoordinatorLeft), "group.coordinator-left")]
[JsonDerivedType(typeof(DischargeAppealed), "group.discharge-appealed")]
[JsonDerivedType(typeof(DischargeUpheld), "group.discharge-upheld")]
[JsonDerivedType(typeof(DischargeOverturned), "group.discharge-overturned")]
[JsonDerivedType(typeof(GroupWentDormant), "group.went-dormant")]
[JsonDerivedType(typeof(GroupWoke), "group.woke")]
[JsonDerivedType(typeof(GroupSuspended), "group.suspended")]
[JsonDerivedType(typeof(GroupResumed), "group.resumed")]
[JsonDerivedType(typeof(GroupDissolved), "group.dissolved")]
[JsonDerivedType(typeof(GroupRenamed), "group.renamed")]
[JsonDerivedType(typeof(TerritoryChanged), "group.territory-changed")]
public abstract record GroupEvent
{
    private protected GroupEvent(GroupEventHeader header) => Header = header;

    /// <summary>Which step, by whom and when.</summary>
    public GroupEventHeader Header { get; }
}

/// <summary>The group was founded on paper.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Name">Its name.</param>
/// <param name="Municipality">Its municipality.</param>
/// <param name="PoliceZone">Its police zone.</param>
/// <param name="Protocol">The protocol it was founded under.</param>
/// <param name="Territory">Its territory.</param>
/// <param name="Purposes">What it is for.</param>
/// <param name="Grounds">Why it was wanted.</param>
/// <param name="Sponsor">Who stands behind it.</param>
/// <param name="Initiator">The resident who started it.</param>
/// <param name="PlannedUntil">The day until which it is meant to exist.</param>
public sealed record GroupFounded(
    GroupEventHeader Header,
    string Name,
    MunicipalityCode Municipality,
    PoliceZoneCode PoliceZone,
    ProtocolReference Protocol,
    Territory Territory,
    GroupPurposes Purposes,
    FoundingGrounds Grounds,
    Role Sponsor,
    PersonId Initiator,
    [property: JsonConverter(typeof(TimeJsonConverter))] LocalDate? PlannedUntil)
    : GroupEvent(Header);

/// <summary>There was contact with the police.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="On">The day.</param>
public sealed record PriorContactRecorded(GroupEventHeader Header, [property: JsonConverter(typeof(TimeJsonConverter))] LocalDate On) : GroupEvent(Header);

/// <summary>The legal briefing was held.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="On">The day.</param>
public sealed record BriefingRecorded(GroupEventHeader Header, [property: JsonConverter(typeof(TimeJsonConverter))] LocalDate On) : GroupEvent(Header);

/// <summary>Founders were counted.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Founders">How many there are now.</param>
public sealed record FoundersEnlisted(GroupEventHeader Header, int Founders) : GroupEvent(Header);

/// <summary>A coordinator was appointed.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Coordinator">Who.</param>
public sealed record CoordinatorAppointed(GroupEventHeader Header, PersonId Coordinator) : GroupEvent(Header);

/// <summary>The coordinator or the deputy signed the confidentiality agreement.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Signer">Who.</param>
/// <param name="On">The day.</param>
public sealed record AgreementSigned(GroupEventHeader Header, PersonId Signer, [property: JsonConverter(typeof(TimeJsonConverter))] LocalDate On) : GroupEvent(Header);

/// <summary>The police screened the coordinator, favourably.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record CoordinatorScreened(GroupEventHeader Header) : GroupEvent(Header);

/// <summary>A deputy was appointed.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Deputy">Who.</param>
public sealed record DeputyAppointed(GroupEventHeader Header, PersonId Deputy) : GroupEvent(Header);

/// <summary>The police screened the deputy, favourably.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record DeputyScreened(GroupEventHeader Header) : GroupEvent(Header);

/// <summary>The deputy was released from the task.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record DeputyReleased(GroupEventHeader Header) : GroupEvent(Header);

/// <summary>The deputy became coordinator, and with that the group's owner.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record HandedToDeputy(GroupEventHeader Header) : GroupEvent(Header);

/// <summary>The district inspector was named.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Inspector">Who.</param>
public sealed record InspectorNamed(GroupEventHeader Header, PersonId Inspector) : GroupEvent(Header);

/// <summary>The group opened.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record GroupActivated(GroupEventHeader Header) : GroupEvent(Header);

/// <summary>The coordinator resigned or was discharged; the group is suspended until there is another.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Discharged">Why the authorities discharged the coordinator; null for a resignation.</param>
public sealed record CoordinatorLeft(GroupEventHeader Header, DischargeReason? Discharged) : GroupEvent(Header);

/// <summary>The discharged coordinator appealed.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record DischargeAppealed(GroupEventHeader Header) : GroupEvent(Header);

/// <summary>The discharge stands.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record DischargeUpheld(GroupEventHeader Header) : GroupEvent(Header);

/// <summary>The discharge fell; where nobody was appointed since, the coordinator is back.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record DischargeOverturned(GroupEventHeader Header) : GroupEvent(Header);

/// <summary>The group went to sleep.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record GroupWentDormant(GroupEventHeader Header) : GroupEvent(Header);

/// <summary>The group woke.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record GroupWoke(GroupEventHeader Header) : GroupEvent(Header);

/// <summary>The authorities suspended the group.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record GroupSuspended(GroupEventHeader Header) : GroupEvent(Header);

/// <summary>The suspension ended.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record GroupResumed(GroupEventHeader Header) : GroupEvent(Header);

/// <summary>The group ended.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record GroupDissolved(GroupEventHeader Header) : GroupEvent(Header);

/// <summary>The group has another name.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Name">Which.</param>
public sealed record GroupRenamed(GroupEventHeader Header, string Name) : GroupEvent(Header);

/// <summary>The group has another territory.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Territory">Which.</param>
public sealed record TerritoryChanged(GroupEventHeader Header, Territory Territory) : GroupEvent(Header);
