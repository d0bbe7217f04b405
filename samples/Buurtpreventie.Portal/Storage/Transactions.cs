using System.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Buurtpreventie.Portal.Storage;

/// <summary>
/// One request, one transaction: the facts are read and the step is stored in it, as if requests came one after the other. Where PostgreSQL
/// finds that two did not, the later one runs again and sees what the earlier one left; SQLite lets one write at a time.
/// </summary>
internal sealed class Transactions(PortalDb db, WriteTurns turns, Sealer sealer)
{
    private const int MostAttempts = 40;

    /// <summary>Runs <paramref name="work"/>, which may run more than once and keeps nothing between.</summary>
    public async Task<T> Run<T>(Func<Task<T>> work, CancellationToken cancellation = default)
    {
        sealer.Ready();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                db.ChangeTracker.Clear();
                using var turn = await turns.Wait(db.Database, cancellation);
                await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
                var answer = await work();
                await transaction.CommitAsync(cancellation);
                return answer;
            }
            catch (Exception exception) when (attempt < MostAttempts && IsCrossed(exception))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(5, 20 * Math.Min(attempt, 10))), cancellation);
            }
        }
    }

    // Serialisation failure, deadlock, or a key that another request took first.
    private static bool IsCrossed(Exception exception) =>
        exception is DbUpdateConcurrencyException
        || (exception as PostgresException ?? exception.InnerException as PostgresException ?? exception.InnerException?.InnerException as PostgresException)
            is { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.UniqueViolation };
}
