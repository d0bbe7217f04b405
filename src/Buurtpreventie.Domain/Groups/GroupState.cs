using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Groups;

/// <summary>Where a group stands: proposed → active → dormant or suspended → dissolved.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<GroupState>))]
public enum GroupState
{
    /// <summary>Founded on paper; conditions are still open.</summary>
    Proposed = 1,

    /// <summary>Ready for use: members can be added .</summary>
    Active = 2,

    /// <summary>Sleeping by agreement; members stay, nobody is added.</summary>
    Dormant = 3,

    /// <summary>Without a coordinator, or stopped by the authorities for a time .</summary>
    Suspended = 4,

    /// <summary>Ended.</summary>
    Dissolved = 5,
}

/// <summary>What can happen to a group.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<GroupTrigger>))]
public enum GroupTrigger
{
    /// <summary>Record the contact with the police before founding .</summary>
    RecordPriorContact = 0,

    /// <summary>Record that the legal briefing was held .</summary>
    RecordBriefing = 1,

    /// <summary>Record how many residents found it together .</summary>
    EnlistFounders = 2,

    /// <summary>Appoint the coordinator .</summary>
    AppointCoordinator = 3,

    /// <summary>The coordinator signs the confidentiality agreement .</summary>
    SignAgreement = 4,

    /// <summary>Record that the police screened the coordinator, favourably (O-29).</summary>
    RecordScreening = 5,

    /// <summary>Appoint a deputy, who signs the same agreement.</summary>
    AppointDeputy = 6,

    /// <summary>Name the district inspector .</summary>
    NameInspector = 7,

    /// <summary>Open the group for use.</summary>
    Activate = 8,

    /// <summary>The coordinator resigns.</summary>
    Resign = 9,

    /// <summary>Discharge the coordinator.</summary>
    Discharge = 10,

    /// <summary>Let the group sleep.</summary>
    GoDormant = 11,

    /// <summary>Wake it.</summary>
    Wake = 12,

    /// <summary>Suspend the group.</summary>
    Suspend = 13,

    /// <summary>Resume after a suspension.</summary>
    Resume = 14,

    /// <summary>Dissolve the group.</summary>
    Dissolve = 15,

    /// <summary>Rename it .</summary>
    Rename = 16,

    /// <summary>Change its territory .</summary>
    ChangeTerritory = 17,

    /// <summary>Hand the group to the deputy, who becomes coordinator .</summary>
    HandToDeputy = 18,

    /// <summary>Release the deputy from the task, at the deputy's own wish or another's.</summary>
    ReleaseDeputy = 19,

    /// <summary>Record that the police screened the deputy, favourably (O-29).</summary>
    RecordDeputyScreening = 20,

    /// <summary>Appeal against the discharge as coordinator (O-27).</summary>
    AppealDischarge = 21,

    /// <summary>Decide that the discharge stands.</summary>
    UpholdDischarge = 22,

    /// <summary>Decide that the discharge falls.</summary>
    OverturnDischarge = 23,
}

/// <summary>What must be established before a step of a group.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<GroupCondition>))]
[Flags]
public enum GroupCondition : uint
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A signed protocol is in force on the day.</summary>
    ProtocolInForce = 1 << 0,

    /// <summary>There was contact with the police beforehand.</summary>
    PriorContact = 1 << 1,

    /// <summary>As many founders as the protocol asks.</summary>
    EnoughFounders = 1 << 2,

    /// <summary>A public body sponsors it.</summary>
    Sponsored = 1 << 3,

    /// <summary>There is at least one objective ground; a feeling of insecurity alone is none.</summary>
    ObjectiveGrounds = 1 << 4,

    /// <summary>It is meant for as long as the protocol asks.</summary>
    LongEnough = 1 << 5,

    /// <summary>There is a coordinator.</summary>
    HasCoordinator = 1 << 6,

    /// <summary>The coordinator signed the confidentiality agreement.</summary>
    AgreementSigned = 1 << 7,

    /// <summary>The police screened the coordinator.</summary>
    Screened = 1 << 8,

    /// <summary>There is a deputy.</summary>
    HasDeputy = 1 << 9,

    /// <summary>The candidate signed a declaration of intention and accepted the rules.</summary>
    CandidateDeclared = 1 << 10,

    /// <summary>No other group of the municipality has the name.</summary>
    NameUnique = 1 << 11,

    /// <summary>The deputy signed the confidentiality agreement.</summary>
    DeputySigned = 1 << 12,

    /// <summary>The police screened the deputy.</summary>
    DeputyScreened = 1 << 13,

    /// <summary>The candidate is another person than the coordinator.</summary>
    AnotherPerson = 1 << 14,

    /// <summary>The candidate is not the official who appoints; police and municipality support .</summary>
    NotTheOfficial = 1 << 15,

    /// <summary>It is the coordinator who acts, not the deputy.</summary>
    InPerson = 1 << 16,

    /// <summary>The actor was discharged, the protocol knows an appeal, it is still in time, and none was lodged before.</summary>
    AppealOpen = 1 << 17,

    /// <summary>An appeal against a discharge waits for a decision.</summary>
    AppealPending = 1 << 18,

    /// <summary>No appeal against an earlier discharge waits for a decision.</summary>
    AppealSettled = 1 << 19,

    /// <summary>Somebody else decides than who discharged.</summary>
    DecidedByAnother = 1 << 20,
}

/// <summary>What a group is for. Several may hold.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<GroupPurposes>))]
[Flags]
public enum GroupPurposes
{
    /// <summary>Nothing stated.</summary>
    None = 0,

    /// <summary>Preventing burglary.</summary>
    Burglary = 1,

    /// <summary>Preventing theft.</summary>
    Theft = 2,

    /// <summary>Preventing vandalism.</summary>
    Vandalism = 4,

    /// <summary>Spreading prevention advice.</summary>
    Awareness = 8,

    /// <summary>Cohesion in the neighbourhood; beside another purpose.</summary>
    Cohesion = 16,
}

/// <summary>Why residents want a group (R-037, C-22).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<FoundingGrounds>))]
[Flags]
public enum FoundingGrounds
{
    /// <summary>None stated.</summary>
    None = 0,

    /// <summary>Burglaries or thefts that happened in the area.</summary>
    Incidents = 1,

    /// <summary>Advice of the police or the prevention service.</summary>
    OfficialAdvice = 2,

    /// <summary>Vandalism or nuisance that was reported.</summary>
    ReportedNuisance = 4,

    /// <summary>A wider neighbourhood project it belongs to .</summary>
    NeighbourhoodProject = 8,

    /// <summary>A feeling of insecurity; no ground on its own.</summary>
    FeelingOfInsecurity = 16,

    /// <summary>The grounds that count as objective.</summary>
    Objective = Incidents | OfficialAdvice | ReportedNuisance | NeighbourhoodProject,
}

/// <summary>Why a group is suspended.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<GroupSuspensionCause>))]
public enum GroupSuspensionCause
{
    /// <summary>It has no coordinator.</summary>
    NoCoordinator = 1,

    /// <summary>The authorities stopped it for a time.</summary>
    Authorities = 2,
}
