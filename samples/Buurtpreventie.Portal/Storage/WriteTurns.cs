using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Buurtpreventie.Portal.Storage;

/// <summary>
/// A SQLite file takes one writer at a time and keeps no queue: who finds it taken looks again now and then, and may not find it free for as
/// long as others write. So the writers of a node stand in line here, and each gets a turn. On PostgreSQL nobody waits.
/// </summary>
internal sealed class WriteTurns : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Waits for a turn to write; who is in a transaction has it already.</summary>
    /// <returns>What ends the turn, after the transaction; null where there is none to end.</returns>
    public async Task<IDisposable?> Wait(DatabaseFacade database, CancellationToken cancellation = default)
    {
        if (!database.IsSqlite() || database.CurrentTransaction is not null)
        {
            return null;
        }

        await _turn.WaitAsync(cancellation);
        return new Turn(_turn);
    }

    public void Dispose() => _turn.Dispose();

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
