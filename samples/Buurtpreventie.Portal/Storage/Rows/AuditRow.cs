namespace Buurtpreventie.Portal.Storage;

/// <summary>What somebody looked at.</summary>
internal enum Seen
{
    Declaration = 1,
    RegisterNumber = 2,
    VettingFile = 3,
    ContactCards = 4,
    OwnData = 5,
    Queue = 6,
    Candidates = 7,
    Report = 8,
    ListedMember = 9,
}

/// <summary>Who saw what of whom, and when. Ids only.</summary>
internal sealed class AuditRow
{
    public required Guid Id { get; init; }

    public required Instant At { get; init; }

    public required Role Role { get; init; }

    public PersonId? Person { get; init; }

    public required Seen What { get; init; }

    /// <summary>The person it was about; null where it was a list.</summary>
    public PersonId? Subject { get; init; }

    /// <summary>The membership, group, report or query that was looked at.</summary>
    public Guid? Of { get; init; }
}
