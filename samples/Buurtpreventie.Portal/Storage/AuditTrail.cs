namespace Buurtpreventie.Portal.Storage;

/// <summary>Writes down who saw what of whom.</summary>
internal sealed class AuditTrail(PortalDb db, WriteTurns turns, IClock clock)
{
    /// <summary>Writes down who saw a report or a question of somebody else.</summary>
    public Task SawReport(Actor actor, PersonId author, Guid of) => actor.Person == author ? Task.CompletedTask : Saw(actor, Seen.Report, author, of);

    public async Task Saw(Actor actor, Seen what, PersonId? subject = null, Guid? of = null)
    {
        var now = clock.GetCurrentInstant();
        db.Audit.Add(new()
        {
            Id = Guid.CreateVersion7(now.ToDateTimeOffset()),
            At = now,
            Role = actor.Role,
            Person = actor.Person,
            What = what,
            Subject = subject,
            Of = of,
        });
        using var turn = await turns.Wait(db.Database);
        await db.SaveChangesAsync();
    }
}
