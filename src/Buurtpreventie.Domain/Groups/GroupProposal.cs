using NodaTime;

namespace Buurtpreventie.Domain.Groups;

/// <summary>What residents hand in when they want a group: plain input, checked by <see cref="PreventionGroup.Found"/>.</summary>
public sealed record GroupProposal
{
    /// <summary>The name, at most 60 characters, unique within the municipality.</summary>
    public required string? Name { get; init; }

    /// <summary>The territory .</summary>
    public required Territory Territory { get; init; }

    /// <summary>What it is for .</summary>
    public required GroupPurposes Purposes { get; init; }

    /// <summary>Why it is wanted .</summary>
    public FoundingGrounds Grounds { get; init; }

    /// <summary>The resident who starts it .</summary>
    public required PersonId Initiator { get; init; }

    /// <summary>Where the initiator lives, to see that it is in the territory; used for the check and not kept.</summary>
    public Address? InitiatorAddress { get; init; }

    /// <summary>The public body that stands behind it, or <see cref="Role.None"/>.</summary>
    public Role Sponsor { get; init; }

    /// <summary>The day until which it is meant to exist, or null where it has no end .</summary>
    public LocalDate? PlannedUntil { get; init; }
}
