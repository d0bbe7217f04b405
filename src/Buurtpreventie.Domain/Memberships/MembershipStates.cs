using System.Collections.Immutable;

namespace Buurtpreventie.Domain.Memberships;

/// <summary>What states have in common; as sets too, for who asks for many memberships at once, such as a query of the host.</summary>
public static class MembershipStates
{
    /// <summary>In these a membership takes one of the places of its group (O-30), and the coordinator holds the contact card.</summary>
    public static ImmutableArray<MembershipState> TakingPlace { get; } = [MembershipState.Assigned, MembershipState.Active, MembershipState.Suspended];

    /// <summary>In these it is over, until the person applies again; a declaration in it is no duplicate.</summary>
    public static ImmutableArray<MembershipState> Over { get; } =
        [MembershipState.Removed, MembershipState.Refused, MembershipState.Withdrawn, MembershipState.Left];

    /// <summary>Whether the membership takes one of the places of its group, and the coordinator holds the contact card.</summary>
    public static bool TakesPlace(this MembershipState state) => TakingPlace.Contains(state);

    /// <summary>Whether the membership is over, until the person applies again.</summary>
    public static bool IsOver(this MembershipState state) => Over.Contains(state);
}
