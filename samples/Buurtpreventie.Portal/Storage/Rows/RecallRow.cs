using Buurtpreventie.Domain.Stewardship;

namespace Buurtpreventie.Portal.Storage;

/// <summary>A contact that a coordinator must delete from the telephone.</summary>
internal sealed class RecallRow
{
    public required MembershipId Membership { get; init; }

    /// <summary>The version of the membership with which it was asked.</summary>
    public required int Version { get; init; }

    public required PersonId Subject { get; init; }

    public required GroupId Group { get; init; }

    public required Instant AskedAt { get; init; }

    public PersonId? ConfirmedBy { get; private set; }

    public Instant? ConfirmedAt { get; private set; }

    public ContactRecall ToRecall() => ContactRecall.Restore(Subject, Group, AskedAt, ConfirmedBy, ConfirmedAt).OrThrow();

    public void With(ContactRecall next) => (ConfirmedBy, ConfirmedAt) = (next.ConfirmedBy, next.ConfirmedAt);
}
