using System.Data;
using System.Net.Mail;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Jobs;

/// <summary>
/// Empties the outbox into the pickup directory. A message is laid down before its row says so: a node that dies in between leaves it to be
/// laid down again, under the same id. Nodes that empty it together each take other rows.
/// </summary>
internal sealed partial class Postbox(PortalDb db, WriteTurns turns, Sealer sealer, MailPickup pickup, PortalOptions options, IClock clock, ILogger<Postbox> logger)
{
    private const int BatchSize = 20;
    private static readonly Duration Pause = Duration.FromMinutes(10);

    /// <summary>Delivers some of what waits.</summary>
    /// <returns>How many rows were dealt with; 0 when nothing waits that nobody else is delivering.</returns>
    public async Task<int> Empty(CancellationToken cancellation = default)
    {
        sealer.Ready();
        db.ChangeTracker.Clear();
        using var turn = await turns.Wait(db.Database, cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(
            db.Database.IsSqlite() ? IsolationLevel.Serializable : IsolationLevel.ReadCommitted, cancellation);
        var now = clock.GetCurrentInstant();
        var batch = await Take(now).ToListAsync(cancellation);
        foreach (var row in batch)
        {
            await Try(row, now, cancellation);
        }

        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return batch.Count;
    }

    private IQueryable<OutboxRow> Take(Instant now) => db.Database.IsNpgsql()
        ? db.Outbox.FromSql(
            $"""
             SELECT * FROM outbox WHERE sent_at IS NULL AND (not_before IS NULL OR not_before <= {now.ToDateTimeUtc()})
             ORDER BY at, id LIMIT {BatchSize} FOR UPDATE SKIP LOCKED
             """)
        : db.Outbox.Where(row => row.SentAt == null && (row.NotBefore == null || row.NotBefore <= now)).OrderBy(row => row.At).ThenBy(row => row.Id).Take(BatchSize);

#pragma warning disable CA1031 // Whatever is wrong with one message, the others go out.
    private async Task Try(OutboxRow row, Instant now, CancellationToken cancellation)
    {
        try
        {
            if (row.Subject is { } person)
            {
                await Deliver(row, person, now, cancellation);
            }
            else
            {
                await Spread(row);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            row.NotBefore = now + Pause;
            LogWaits(row.Id, exception.GetType().Name);
        }
    }
#pragma warning restore CA1031

    private async Task Deliver(OutboxRow row, PersonId person, Instant now, CancellationToken cancellation)
    {
        var declared = await db.Declarations.AsNoTracking().Where(declaration => declaration.Person == person && declaration.Sealed != null)
            .OrderByDescending(declaration => declaration.HandedInAt).FirstOrDefaultAsync(cancellation);
        if (declared?.ToDeclaration(sealer) is { } declaration)
        {
            var name = $"Buurtpreventie {Municipality.Find(row.Municipality)?.NameIn(declared.Language)}".TrimEnd();
            var mail = new Mail(row.Id, new MailAddress(options.MailFrom, name), declaration.Email, name, row.ToNotice().In(declared.Language), row.At);
            await pickup.Lay(mail, cancellation);
        }
        else
        {
            row.Undeliverable = true;
        }

        row.SentAt = now;
    }

    /// <summary>A message for everybody in a group becomes one for each, so that nobody sees whom else it went to.</summary>
    private async Task Spread(OutboxRow row)
    {
        var members = row.Group is { } group
            ? await db.Memberships.Where(membership => membership.Group == group && MembershipStates.TakingPlace.AsEnumerable().Contains(membership.State))
                .Select(membership => membership.Person).ToListAsync()
            : [];
        db.Outbox.AddRange(members.Select(row.For));
        db.Outbox.Remove(row);
    }

    // The kind of fault and an id only: a message may quote what it could not read.
    [LoggerMessage(LogLevel.Error, "Message {Message} waits: {Fault}")]
    private partial void LogWaits(Guid message, string fault);
}
