using Buurtpreventie.Domain.Memberships;
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

    /// <summary>A row for each entry that came with a step.</summary>
    public static IEnumerable<DisclosureRow> From(MembershipStep step) => step.Disclosures.Select((entry, number) => new DisclosureRow
    {
        Membership = step.Next.Id,
        Version = step.Next.Version,
        Number = number,
        Subject = entry.Subject,
        At = entry.At,
        Entry = entry,
    });
}
