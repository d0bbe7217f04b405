using Buurtpreventie.Domain.Stewardship;

namespace Buurtpreventie.Portal.Storage;

/// <summary>The entry that accounts for one passing of personal data; the step it came with names it, so that none stands twice.</summary>
internal sealed class DisclosureRow
{
    public required MembershipId Membership { get; init; }

    public required int Version { get; init; }

    public required int Number { get; init; }

    public required PersonId Subject { get; init; }

    public required Instant At { get; init; }

    public required Disclosure Entry { get; init; }
}
