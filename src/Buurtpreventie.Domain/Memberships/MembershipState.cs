using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Memberships;

/// <summary>Where a membership stands: applied → vetted → assigned → active → removed, and the ways out of it.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<MembershipState>))]
public enum MembershipState
{
    /// <summary>A declaration was handed in and waits for the decision.</summary>
    Applied = 1,

    /// <summary>Admitted, waiting for a group.</summary>
    Vetted = 2,

    /// <summary>Assigned to a group; the coordinator has the contact card but has not confirmed the adding.</summary>
    Assigned = 3,

    /// <summary>In the group: may read and report .</summary>
    Active = 4,

    /// <summary>Out of the group for a time: can neither read nor post.</summary>
    Suspended = 5,

    /// <summary>Removed on a breach of the rules, or because the admission was revoked.</summary>
    Removed = 6,

    /// <summary>Not admitted.</summary>
    Refused = 7,

    /// <summary>Withdrawn before it became active, by the applicant or because a term lapsed.</summary>
    Withdrawn = 8,

    /// <summary>Left by own choice, by moving away or because the group was dissolved.</summary>
    Left = 9,

    /// <summary>Admitted, on the waiting list of a full group (O-30).</summary>
    Waiting = 10,
}

/// <summary>What can happen to a membership.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<MembershipTrigger>))]
public enum MembershipTrigger
{
    /// <summary>Admit the applicant.</summary>
    Approve = 0,

    /// <summary>Do not admit the applicant.</summary>
    Refuse = 1,

    /// <summary>Assign to a group; the coordinator gets the contact card.</summary>
    Assign = 2,

    /// <summary>The coordinator confirms that the member was added to the channel.</summary>
    ConfirmAdded = 3,

    /// <summary>The coordinator did not find the number on the channel .</summary>
    ReportNotFound = 4,

    /// <summary>Withdraw the application.</summary>
    Withdraw = 5,

    /// <summary>Let an application lapse whose term is over.</summary>
    Lapse = 6,

    /// <summary>Leave the group; no reason is needed.</summary>
    Leave = 7,

    /// <summary>Withdraw the consent to pass the three data to the coordinator; membership ends with it.</summary>
    WithdrawConsent = 8,

    /// <summary>Correct name, mobile number or address within the territory; the coordinator gets the new card.</summary>
    CorrectContact = 9,

    /// <summary>Move out of the territory.</summary>
    MoveAway = 10,

    /// <summary>Record a breach of the rules.</summary>
    RecordBreach = 11,

    /// <summary>Warn after a breach.</summary>
    Warn = 12,

    /// <summary>Suspend after a breach.</summary>
    Suspend = 13,

    /// <summary>Suspend because a term to sign or to accept the rules passed.</summary>
    SuspendOverdue = 14,

    /// <summary>Resume after a suspension.</summary>
    Resume = 15,

    /// <summary>Remove from the group .</summary>
    Remove = 16,

    /// <summary>Revoke the admission after a later check.</summary>
    RevokeAdmission = 17,

    /// <summary>Accept a new version of the rules of conduct.</summary>
    AcceptRules = 18,

    /// <summary>Sign personally after coming of age.</summary>
    SignPersonally = 19,

    /// <summary>Appeal against the removal.</summary>
    Appeal = 20,

    /// <summary>Decide that the removal stands.</summary>
    UpholdRemoval = 21,

    /// <summary>Decide that the removal falls; the coordinator adds the member again.</summary>
    OverturnRemoval = 22,

    /// <summary>End the membership because the group is dissolved.</summary>
    DissolveGroup = 23,

    /// <summary>Apply again with a new declaration.</summary>
    Reapply = 24,

    /// <summary>Complete what an imported membership lacked.</summary>
    CompleteImport = 25,

    /// <summary>Put on the waiting list of a full group, in the order of admission.</summary>
    PutOnWaitingList = 26,

    /// <summary>Pass the contact card to the coordinator who came after .</summary>
    PassCard = 27,
}

/// <summary>What must be established before a step. Unknown is not established.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<MembershipCondition>))]
[Flags]
public enum MembershipCondition : uint
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A signed protocol is in force on the day.</summary>
    ProtocolInForce = 1 << 0,

    /// <summary>The police decided favourably, where the protocol asks for it.</summary>
    VettingFavourable = 1 << 1,

    /// <summary>Of age, or a minor whom the protocol admits with the parents' signature.</summary>
    AgeSettled = 1 << 2,

    /// <summary>The group is active.</summary>
    GroupActive = 1 << 3,

    /// <summary>The group has a coordinator who signed the confidentiality agreement.</summary>
    CoordinatorBound = 1 << 4,

    /// <summary>The address lies in the group's territory.</summary>
    InTerritory = 1 << 5,

    /// <summary>The group has room for one more.</summary>
    RoomInGroup = 1 << 6,

    /// <summary>The consent to pass name, mobile number and address to the coordinator stands.</summary>
    ConsentToCoordinator = 1 << 7,

    /// <summary>The rules in force were accepted.</summary>
    RulesAccepted = 1 << 8,

    /// <summary>A breach was recorded.</summary>
    BreachRecorded = 1 << 9,

    /// <summary>The warnings that the protocol puts before a suspension were given, or a breach is severe.</summary>
    SuspensionDue = 1 << 10,

    /// <summary>The term is over.</summary>
    TermOver = 1 << 11,

    /// <summary>What led to the suspension is mended or over.</summary>
    GroundsGone = 1 << 12,

    /// <summary>The protocol knows an appeal, it is still in time, and none was lodged before.</summary>
    AppealOpen = 1 << 13,

    /// <summary>An appeal was lodged and waits for a decision.</summary>
    AppealPending = 1 << 14,

    /// <summary>The time to wait before applying again is over.</summary>
    CoolingOffOver = 1 << 15,

    /// <summary>The suspension that the protocol puts before a removal took place, a breach is severe, or the protocol knows removal only.</summary>
    RemovalDue = 1 << 16,

    /// <summary>Not suspended, or only because the rules were not accepted in time.</summary>
    RulesMend = 1 << 17,

    /// <summary>Not suspended, or only because a personal signature was not given in time.</summary>
    SignatureMends = 1 << 18,

    /// <summary>Not suspended, or only because an import was not completed in time.</summary>
    CompletionMends = 1 << 19,

    /// <summary>Imported, with something still missing.</summary>
    ImportIncomplete = 1 << 20,

    /// <summary>Nobody who waits for a place in the group and was admitted earlier needs the places that are free.</summary>
    FirstInLine = 1 << 21,

    /// <summary>The group is full, or the free places are for others who wait for one.</summary>
    PlaceAwaited = 1 << 22,

    /// <summary>The group has another coordinator than who holds the contact card.</summary>
    CardElsewhere = 1 << 23,

    /// <summary>The rules of the protocol in force are not accepted yet.</summary>
    RulesOutstanding = 1 << 24,

    /// <summary>Not the prevention service acts, or the application is the coordinator's own, in which it stands in.</summary>
    CoordinatorConcerned = 1 << 25,

    /// <summary>The group is another than that of the membership, or has another coordinator than who holds the contact card.</summary>
    CardOutstanding = 1 << 26,
}
