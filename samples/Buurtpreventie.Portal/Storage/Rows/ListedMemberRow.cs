using Buurtpreventie.Domain.Intake;

namespace Buurtpreventie.Portal.Storage;

/// <summary>
/// What the list of a group that existed before says of a member who was taken over: sealed, until the declaration of intention takes its place or the
/// membership is erased.
/// </summary>
internal sealed class ListedMemberRow
{
    public required MembershipId Membership { get; init; }

    public required PersonId Person { get; init; }

    /// <summary>The request that took over the list; the same request does so once.</summary>
    public required Guid Request { get; init; }

    public required byte[] Sealed { get; init; }

    /// <summary>What recognises the same member in another list or in a declaration.</summary>
    public required string ContactDigest { get; init; }

    /// <summary>What recognises a declaration of the same person.</summary>
    public DeclarationFingerprint Fingerprint => new(DeclarationId.From(Membership.Value), Person, null, ContactDigest);

    /// <summary>The line of the list, as a form that is not signed yet.</summary>
    public DeclarationForm ToForm(Sealer sealer) => sealer.Open<DeclarationForm>(Purpose.ListedMember, Sealed);
}
