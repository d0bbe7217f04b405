using System.Collections.Immutable;
using System.Diagnostics;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Stewardship;
using NodaTime;

namespace Buurtpreventie.Domain.Privacy;

/// <summary>
/// What a coordinator sees of somebody in the own group, or of who applies where the coordinator takes applications in: the card that was passed, and where the
/// membership stands. Why somebody is
/// suspended is not in it; it might tell an age.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MemberContact
{
    private MemberContact(Membership membership, ContactCard card)
    {
        Id = membership.Id;
        State = membership.State;
        Since = membership.Since;
        Card = card;
    }

    /// <summary>The membership.</summary>
    public MembershipId Id { get; }

    /// <summary>Where it stands: assigned, active or suspended; where the coordinator takes applications in also applied, admitted or waiting.</summary>
    public MembershipState State { get; }

    /// <summary>Since when.</summary>
    public Instant Since { get; }

    /// <summary>Name, mobile number and address, with the latest corrections.</summary>
    public ContactCard Card { get; }

    /// <summary>
    /// The contact list of a coordinator: who was assigned to the own group and is not gone, and who applies where the coordinator was given the card to decide
    /// on, while the consent stands, by name. Empty for anybody else, and whatever else is passed in stays out.
    /// </summary>
    /// <param name="coordinator">The coordinator, or the deputy.</param>
    /// <param name="members">Memberships, each with its declaration.</param>
    public static ImmutableArray<MemberContact> ListFor(Actor coordinator, IEnumerable<(Membership Membership, DeclarationOfIntention Declaration)> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        return
        [
            .. members.Where(member => IsFor(coordinator, member.Membership, member.Declaration))
                .OrderBy(member => member.Declaration.Name)
                .Select(member => new MemberContact(member.Membership, member.Membership.CardOf(member.Declaration))),
        ];
    }

    /// <summary>The initials and the state.</summary>
    public override string ToString() => $"{Card} {State}";

    private static bool IsFor(in Actor coordinator, Membership membership, DeclarationOfIntention declaration) =>
        coordinator.Role == Role.Coordinator
        && membership.Group is { } group && group == coordinator.Scope.Group
        && (membership.State.TakesPlace() || (!membership.State.IsOver() && membership.ToSnapshot().Coordinator is not null))
        && declaration.Person == membership.Person
        && declaration.Consents.Stands(ConsentKind.DataToCoordinator);
}
