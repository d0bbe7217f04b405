using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Domain.Memberships;

/// <summary>
/// Everything a condition of a membership may look at, gathered by the host from its store. Verbs and offers read the same facts, so
/// that a button and the step behind it never disagree. Absent means unknown, and unknown is not established.
/// </summary>
public sealed class MembershipFacts
{
    private MembershipFacts(
        Protocol protocol,
        PreventionGroup? group,
        DeclarationOfIntention? declaration,
        VettingDecision? vetting,
        int membersInGroup,
        WaitingList? waitingList)
    {
        Protocol = protocol;
        Group = group;
        Declaration = declaration;
        Vetting = vetting;
        MembersInGroup = membersInGroup;
        WaitingList = waitingList;
        Lifecycle = MembershipLifecycle.Of(protocol.Options);
        InTerritory = group is null || declaration is null ? Answer.CannotTell
            : group.Territory.Contains(declaration.TiedAddress) is not Answer.CannotTell and var answer ? answer
            : declaration.TieCheck == TieCheck.Verified ? Answer.Yes
            : Answer.CannotTell;
    }

    /// <summary>The signed protocol.</summary>
    public Protocol Protocol { get; }

    /// <summary>The group: the one asked for or proposed, or the one the member is in.</summary>
    public PreventionGroup? Group { get; }

    /// <summary>The declaration, with its latest corrections.</summary>
    public DeclarationOfIntention? Declaration { get; }

    /// <summary>What the police decided, without the reason.</summary>
    public VettingDecision? Vetting { get; }

    /// <summary>How many members the group has, those assigned included.</summary>
    public int MembersInGroup { get; }

    /// <summary>Who waits for a place in the group; null where nobody does.</summary>
    public WaitingList? WaitingList { get; }

    /// <summary>Whether the address that ties the member lies in the group's territory; where it cannot tell, what somebody verified counts.</summary>
    public Answer InTerritory { get; }

    /// <summary>The table that the protocol gives.</summary>
    public Lifecycle<MembershipState, MembershipTrigger, MembershipCondition> Lifecycle { get; }

    /// <summary>The facts.</summary>
    /// <param name="protocol">The signed protocol in force.</param>
    /// <param name="group">The group asked for, proposed or joined; null where there is none yet.</param>
    /// <param name="declaration">The declaration; null for an imported member who has not signed one.</param>
    /// <param name="vetting">The decision of the police; null where there is none.</param>
    /// <param name="membersInGroup">How many members the group has, those assigned included.</param>
    /// <param name="waitingList">Who waits for a place in the group; null where nobody does.</param>
    public static MembershipFacts Of(
        Protocol protocol,
        PreventionGroup? group,
        DeclarationOfIntention? declaration,
        VettingDecision? vetting = null,
        int membersInGroup = 0,
        WaitingList? waitingList = null)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentOutOfRangeException.ThrowIfNegative(membersInGroup);
        return new(protocol, group, declaration, vetting, membersInGroup, waitingList);
    }

    /// <summary>
    /// Whether the actor reads the declaration: whose it is; the prevention service where it takes declarations in, or stands in for a coordinator's own; the
    /// police where it takes in, or checks who applies. A coordinator never does, whatever the protocol: name, mobile number and address come on a card (C-10).
    /// The register number is for the police alone.
    /// </summary>
    public bool ShowsDeclarationTo(in Actor actor) =>
        Declaration is { } declared
        && (actor.Role is Role.Resident or Role.Applicant or Role.Participant
            ? actor.Is(declared.Person)
            : (ReadersOf(declared) & actor.Role) != Role.None && actor.Sees(Protocol.Jurisdiction));

    /// <summary>Whether this is about the coordinator of the group, who does not decide on himself; the prevention service stands in.</summary>
    internal bool IsOfCoordinator(PersonId person) => Group?.Coordinator == person;

    /// <summary>Who does what the protocol has this body do: where that is the coordinator, and the group has none or it is his own matter, the prevention service too.</summary>
    internal Role InPlaceOf(Role body, PersonId person) =>
        body == Role.Coordinator && (Group is { Coordinator: null } || IsOfCoordinator(person)) ? body | Role.Municipality : body;

    private Role ReadersOf(DeclarationOfIntention declared) =>
        DeclarationOfIntention.ReadersUnder(Protocol.Options)
        | (Protocol.Options.Intake == IntakeBody.Coordinator && IsOfCoordinator(declared.Person) ? Role.Municipality : Role.None);

    internal MembershipFacts With(VettingDecision? vetting) =>
        vetting is null ? this : new(Protocol, Group, Declaration, vetting, MembersInGroup, WaitingList);

    internal MembershipFacts With(DeclarationOfIntention declaration) => new(Protocol, Group, declaration, Vetting, MembersInGroup, WaitingList);

    /// <summary>Whether they are about the membership of this row.</summary>
    internal bool AreAbout(MembershipSnapshot row) =>
        Protocol.Jurisdiction.Municipality == row.Municipality
        && (Declaration is null || Declaration.Person == row.Person)
        && (Vetting is null || Vetting.Person == row.Person)
        && (Group is null || Group.Jurisdiction.Municipality == row.Municipality)
        && (WaitingList is null || WaitingList.Group == Group?.Id);
}
