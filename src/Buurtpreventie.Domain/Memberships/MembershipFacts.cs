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
