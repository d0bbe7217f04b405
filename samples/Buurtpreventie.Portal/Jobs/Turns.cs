using System.Data;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Jobs;

/// <summary>
/// Lets one node at a time do a job, once a day. On PostgreSQL the row of the job stays locked while it runs, so that another node skips it
/// and a node that dies leaves it to the next; a SQLite file belongs to one node.
/// </summary>
internal sealed class Turns(PortalDb db)
{
    /// <summary>Does <paramref name="work"/>, unless it is done for <paramref name="day"/> or another node is at it.</summary>
    /// <returns>Whether it was done here.</returns>
    public async Task<bool> Once(string job, LocalDate day, Func<Task> work, CancellationToken cancellation)
    {
        await db.Database.ExecuteSqlAsync($"INSERT INTO jobs (name) VALUES ({job}) ON CONFLICT (name) DO NOTHING", cancellation);
        var (rows, locks) = (db.Jobs.Where(row => row.Name == job), db.Database.IsNpgsql());
        await using var transaction = locks ? await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation) : null;
        var mine = await (locks ? db.Jobs.FromSql($"SELECT * FROM jobs WHERE name = {job} FOR UPDATE SKIP LOCKED") : rows).FirstOrDefaultAsync(cancellation);
        if (mine is null || mine.DoneFor >= day)
        {
            return false;
        }

        await work();
        mine.DoneFor = day;
        await db.SaveChangesAsync(cancellation);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellation);
        }

        return true;
    }
}
