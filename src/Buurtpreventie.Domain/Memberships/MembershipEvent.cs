using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Stewardship;
using NodaTime;

namespace Buurtpreventie.Domain.Memberships;

/// <summary>What every event of a membership tells: which step it was, by whom and when. Ids, codes and instants only.</summary>
/// <param name="Membership">The membership.</param>
/// <param name="Version">The version it led to; the first event leads to 1.</param>
/// <param name="Command">The request.</param>
/// <param name="From">The state before it; null for the first event.</param>
/// <param name="To">The state after it.</param>
/// <param name="By">The role of the actor.</param>
/// <param name="Actor">The person who acted; null for the system.</param>
/// <param name="At">When.</param>
public sealed record MembershipEventHeader(
    MembershipId Membership, int Version, CommandId Command, MembershipState? From, MembershipState To, Role By, PersonId? Actor, [property: JsonConverter(typeof(TimeJsonConverter))] Instant At);

/// <summary>
/// What happened to a membership. A closed family: it records where it came from and where it led, so that replaying never asks
/// the rules, which may have changed since.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(MembershipApplied), "membership.applied")]
[JsonDerivedType(typeof(MembershipImported), "membership.imported")]
[JsonDerivedType(typeof(MembershipApproved), "membership.approved")]
[JsonDerivedType(typeof(MembershipRefused), "membership.refused")]
[JsonDerivedType(typeof(MembershipAssigned), "membership.assigned")]
[JsonDerivedType(typeof(PlacedOnWaitingList), "membership.placed-on-waiting-list")]
[JsonDerivedType(typeof(MemberAdded), "membership.added")]
[JsonDerivedType(typeof(MemberNotFound), "membership.not-found-on-channel")]
[JsonDerivedType(typeof(ApplicationWithdrawn), "membership.withdrawn")]
[JsonDerivedType(typeof(ApplicationLapsed), "membership.lapsed")]
[JsonDerivedType(typeof(MemberLeft), "membership.left")]
[JsonDerivedType(typeof(ConsentWithdrawn), "membership.consent-withdrawn")]
[JsonDerivedType(typeof(ContactCorrected), "membership.contact-corrected")]
[JsonDerivedType(typeof(CardPassed), "membership.card-passed")]
[JsonDerivedType(typeof(MemberMovedAway), "membership.moved-away")]
[JsonDerivedType(typeof(BreachRecorded), "membership.breach-recorded")]
[JsonDerivedType(typeof(MemberWarned), "membership.warned")]
[JsonDerivedType(typeof(MemberSuspended), "membership.suspended")]
[JsonDerivedType(typeof(MemberResumed), "membership.resumed")]
[JsonDerivedType(typeof(MemberRemoved), "membership.removed")]
[JsonDerivedType(typeof(AdmissionRevoked), "membership.admission-revoked")]
[JsonDerivedType(typeof(RulesReaccepted), "membership.rules-accepted")]
[JsonDerivedType(typeof(SignedPersonally), "membership.signed-personally")]
[JsonDerivedType(typeof(AppealLodged), "membership.appeal-lodged")]
[JsonDerivedType(typeof(RemovalUpheld), "membership.removal-upheld")]
[JsonDerivedType(typeof(RemovalOverturned), "membership.removal-overturned")]
[JsonDerivedType(typeof(EndedWithGroup), "membership.ended-with-group")]
[JsonDerivedType(typeof(MembershipReapplied), "membership.reapplied")]
[JsonDerivedType(typeof(ImportCompleted), "membership.import-completed")]
public abstract record MembershipEvent
{
    private protected MembershipEvent(MembershipEventHeader header) => Header = header;

    /// <summary>Which step, by whom and when.</summary>
    public MembershipEventHeader Header { get; }
}

/// <summary>An application was handed in.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Person">The applicant.</param>
/// <param name="Municipality">Where it belongs.</param>
/// <param name="PoliceZone">Where it belongs.</param>
/// <param name="Protocol">The protocol it was made under.</param>
/// <param name="RulesVersion">The version of the rules that was accepted.</param>
/// <param name="Group">The group asked for, where its coordinator does the intake; otherwise null, so that no coordinator sees it.</param>
/// <param name="Coordinator">Who got the card to decide on; null where the coordinator does not do the intake, or is not bound.</param>
public sealed record MembershipApplied(
    MembershipEventHeader Header, PersonId Person, MunicipalityCode Municipality, PoliceZoneCode PoliceZone, ProtocolReference Protocol, int RulesVersion,
    GroupId? Group, PersonId? Coordinator)
    : MembershipEvent(Header);

/// <summary>A member of a group that existed before was taken over, with what is still missing.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Person">The member.</param>
/// <param name="Municipality">Where it belongs.</param>
/// <param name="PoliceZone">Where it belongs.</param>
/// <param name="Group">The group.</param>
/// <param name="Protocol">The protocol it was taken over under.</param>
/// <param name="Missing">What is still missing.</param>
public sealed record MembershipImported(
    MembershipEventHeader Header, PersonId Person, MunicipalityCode Municipality, PoliceZoneCode PoliceZone, GroupId Group, ProtocolReference Protocol,
    ImportGaps Missing)
    : MembershipEvent(Header);

/// <summary>The applicant was admitted.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record MembershipApproved(MembershipEventHeader Header) : MembershipEvent(Header);

/// <summary>The applicant was not admitted. The reason stays with the police.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record MembershipRefused(MembershipEventHeader Header) : MembershipEvent(Header);

/// <summary>Assigned to a group; the contact card went to its coordinator.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Group">The group.</param>
/// <param name="Coordinator">Who got the card.</param>
public sealed record MembershipAssigned(MembershipEventHeader Header, GroupId Group, PersonId Coordinator) : MembershipEvent(Header);

/// <summary>Put on the waiting list of a full group. Its coordinator is told nothing.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Group">The group.</param>
public sealed record PlacedOnWaitingList(MembershipEventHeader Header, GroupId Group) : MembershipEvent(Header);

/// <summary>Added to the channel.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record MemberAdded(MembershipEventHeader Header) : MembershipEvent(Header);

/// <summary>The number was not found on the channel.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record MemberNotFound(MembershipEventHeader Header) : MembershipEvent(Header);

/// <summary>The applicant withdrew.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record ApplicationWithdrawn(MembershipEventHeader Header) : MembershipEvent(Header);

/// <summary>The application lapsed.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record ApplicationLapsed(MembershipEventHeader Header) : MembershipEvent(Header);

/// <summary>The member left.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record MemberLeft(MembershipEventHeader Header) : MembershipEvent(Header);

/// <summary>The consent to pass the three data was withdrawn, and the membership ended with it.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record ConsentWithdrawn(MembershipEventHeader Header) : MembershipEvent(Header);

/// <summary>Contact data were corrected, and the coordinator got a new card.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Corrected">Which data.</param>
public sealed record ContactCorrected(MembershipEventHeader Header, DataCategories Corrected) : MembershipEvent(Header);

/// <summary>The contact card went to the coordinator who came after.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Coordinator">Who got the card.</param>
public sealed record CardPassed(MembershipEventHeader Header, PersonId Coordinator) : MembershipEvent(Header);

/// <summary>The member moved out of the territory.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record MemberMovedAway(MembershipEventHeader Header) : MembershipEvent(Header);

/// <summary>A breach was recorded.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Breach">The breach.</param>
public sealed record BreachRecorded(MembershipEventHeader Header, Breach Breach) : MembershipEvent(Header);

/// <summary>The member was warned.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Rule">The rule that was broken.</param>
public sealed record MemberWarned(MembershipEventHeader Header, Rule Rule) : MembershipEvent(Header);

/// <summary>The member was suspended.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Cause">Why.</param>
/// <param name="Until">The last day of it, or null where it lasts until the cause is mended.</param>
public sealed record MemberSuspended(MembershipEventHeader Header, SuspensionCause Cause, [property: JsonConverter(typeof(TimeJsonConverter))] LocalDate? Until) : MembershipEvent(Header);

/// <summary>The suspension ended.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record MemberResumed(MembershipEventHeader Header) : MembershipEvent(Header);

/// <summary>The member was removed.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Rule">The rule that was broken.</param>
/// <param name="IsRepeated">Whether it was broken before.</param>
public sealed record MemberRemoved(MembershipEventHeader Header, Rule Rule, bool IsRepeated) : MembershipEvent(Header);

/// <summary>The admission was revoked. The reason stays with the police.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record AdmissionRevoked(MembershipEventHeader Header) : MembershipEvent(Header);

/// <summary>The rules were accepted anew.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Protocol">Of which protocol.</param>
/// <param name="RulesVersion">Which version.</param>
public sealed record RulesReaccepted(MembershipEventHeader Header, ProtocolReference Protocol, int RulesVersion) : MembershipEvent(Header);

/// <summary>Signed personally after coming of age.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record SignedPersonally(MembershipEventHeader Header) : MembershipEvent(Header);

/// <summary>An appeal against the removal was lodged.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record AppealLodged(MembershipEventHeader Header) : MembershipEvent(Header);

/// <summary>The removal stands.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record RemovalUpheld(MembershipEventHeader Header) : MembershipEvent(Header);

/// <summary>The removal fell; the member is to be added again.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record RemovalOverturned(MembershipEventHeader Header) : MembershipEvent(Header);

/// <summary>The group was dissolved.</summary>
/// <param name="Header">Which step, by whom and when.</param>
public sealed record EndedWithGroup(MembershipEventHeader Header) : MembershipEvent(Header);

/// <summary>A new application after an end or a refusal.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Protocol">The protocol it was made under.</param>
/// <param name="RulesVersion">The version of the rules that was accepted.</param>
/// <param name="Group">The group asked for, where its coordinator does the intake.</param>
/// <param name="Coordinator">Who got the card to decide on; null where the coordinator does not do the intake, or is not bound.</param>
public sealed record MembershipReapplied(MembershipEventHeader Header, ProtocolReference Protocol, int RulesVersion, GroupId? Group, PersonId? Coordinator)
    : MembershipEvent(Header);

/// <summary>What an imported membership lacked is complete.</summary>
/// <param name="Header">Which step, by whom and when.</param>
/// <param name="Protocol">The protocol whose rules were accepted.</param>
/// <param name="RulesVersion">The version of the rules that was accepted.</param>
public sealed record ImportCompleted(MembershipEventHeader Header, ProtocolReference Protocol, int RulesVersion) : MembershipEvent(Header);

/// <summary>What an imported member still lacks.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ImportGaps>))]
[Flags]
public enum ImportGaps
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A signed declaration.</summary>
    Declaration = 1,

    /// <summary>The decision of the police, where the protocol asks for it.</summary>
    Vetting = 2,

    /// <summary>The acceptance of the rules in force.</summary>
    RulesAcceptance = 4,
}
