using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Storage;

/// <summary>
/// Brings a database to the present schema with the numbered scripts of its kind, each in one transaction with the note that it ran. Nodes
/// that start at once wait for each other; a node that is killed leaves either the whole of a script or nothing of it.
/// </summary>
internal static class Schema
{
    private const long Lock = 0x42757572_74; // "Buurt", the name of the lock on PostgreSQL

    public static async Task BringUpToDate(PortalDb db, CancellationToken cancellation = default)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            var (connection, isSqlite) = (db.Database.GetDbConnection(), db.Database.IsSqlite());
            if (isSqlite)
            {
                await Execute(connection, null, "PRAGMA journal_mode = WAL", cancellation);
            }

            foreach (var (number, script) in Scripts(isSqlite ? "sqlite" : "postgresql"))
            {
                await using var transaction = await connection.BeginTransactionAsync(cancellation);
                if (!isSqlite)
                {
                    await Execute(connection, transaction, $"SELECT pg_advisory_xact_lock({Lock})", cancellation);
                }

                await Execute(connection, transaction, "CREATE TABLE IF NOT EXISTS schema_scripts (number integer NOT NULL PRIMARY KEY)", cancellation);
                if (await Execute(connection, transaction, $"SELECT 1 FROM schema_scripts WHERE number = {number}", cancellation) is null)
                {
                    await Execute(connection, transaction, script, cancellation);
                    await Execute(connection, transaction, $"INSERT INTO schema_scripts (number) VALUES ({number})", cancellation);
                }

                await transaction.CommitAsync(cancellation);
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>The scripts for a kind of database, in order: <c>0001.sqlite.sql</c>.</summary>
    internal static IEnumerable<(int Number, string Script)> Scripts(string kind)
    {
        var assembly = typeof(Schema).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith($".{kind}.sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (int.Parse(name.AsSpan("schema/".Length, 4), NumberStyles.None, CultureInfo.InvariantCulture), reader.ReadToEnd());
        }
    }

    private static async Task<object?> Execute(DbConnection connection, DbTransaction? transaction, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        return await command.ExecuteScalarAsync(cancellation);
    }
}
