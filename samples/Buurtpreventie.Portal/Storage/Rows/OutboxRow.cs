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

    public Instant? SentAt { get; set; }
}
