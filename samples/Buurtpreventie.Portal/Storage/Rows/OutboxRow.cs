namespace Buurtpreventie.Portal.Storage;

/// <summary>
/// A message on its way, as a code and ids. Its text is made and its address looked up when it is delivered, so that nothing personal waits
/// here; the id goes along as the id of the message, so that one delivered twice is recognised.
/// </summary>
internal sealed class OutboxRow
{
    public required Guid Id { get; init; }

    public required string Code { get; init; }

    public required Role To { get; init; }

    /// <summary>Whom it is for; null for everybody in the group.</summary>
    public PersonId? Subject { get; init; }

    /// <summary>The rule that was broken, where the message tells of a breach.</summary>
    public required Rule Rule { get; init; }

    public required MunicipalityCode Municipality { get; init; }

    public GroupId? Group { get; init; }

    public required Instant At { get; init; }

    /// <summary>When it was laid for the mail server, or found to have nobody to go to.</summary>
    public Instant? SentAt { get; set; }

    /// <summary>When it is tried again, where that failed.</summary>
    public Instant? NotBefore { get; set; }

    /// <summary>Whether no address was kept any more when it was to go.</summary>
    public bool Undeliverable { get; set; }

    public static OutboxRow From(Notice notice, Jurisdiction place, Instant at) => new()
    {
        Id = Guid.CreateVersion7(at.ToDateTimeOffset()),
        Code = notice.Code,
        To = notice.To,
        Subject = notice.Subject,
        Rule = notice.Rule,
        Municipality = place.Municipality,
        Group = place.Group,
        At = at,
    };

    public Notice ToNotice() => new(Code, To, Subject, Rule);

    /// <summary>The same message for one person out of everybody.</summary>
    public OutboxRow For(PersonId person) => new()
    {
        Id = Guid.CreateVersion7(At.ToDateTimeOffset()),
        Code = Code,
        To = To,
        Subject = person,
        Rule = Rule,
        Municipality = Municipality,
        Group = Group,
        At = At,
    };
}
