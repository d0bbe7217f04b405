[assembly: AssemblyFixture(typeof(Buurtpreventie.Portal.Tests.Hosting.PostgresServer))]

namespace Buurtpreventie.Portal.Tests.Hosting;

/// <summary>
/// The PostgreSQL of the tests, started when the first one asks for it and gone with the last. Without Debian's package the tests are skipped with the
/// reason, unless nothing may be skipped.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private static readonly Lazy<(ThrowAwayPostgres? Server, string? Why)> Started = new(() => (ThrowAwayPostgres.TryStart(out var why), why));

    /// <summary>The connection string of a new, empty database; skips the test where there is no server.</summary>
    public static string NewDatabase()
    {
        Prerequisite.IsThere(Started.Value.Why);
        return Started.Value.Server!.NewDatabase();
    }

    /// <summary>Takes a database away under whoever uses it.</summary>
    public static void Drop(string connection) => Started.Value.Server!.Drop(connection);

    public ValueTask DisposeAsync()
    {
        if (Started.IsValueCreated)
        {
            Started.Value.Server?.Dispose();
        }

        return ValueTask.CompletedTask;
    }
}
