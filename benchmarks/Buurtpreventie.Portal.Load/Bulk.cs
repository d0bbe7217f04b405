using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Buurtpreventie.Portal.Load;

/// <summary>Writes rows of any table at once, each value as the model of the portal stores it.</summary>
internal static class Bulk
{
    private const int Batch = 60_000;

    public static async Task Write(DbContext db, IEnumerable<object> rows)
    {
        await db.Database.OpenConnectionAsync();
        foreach (var batch in rows.Chunk(Batch))
        {
            foreach (var table in batch.GroupBy(row => row.GetType()))
            {
                var columns = Columns(db.Model.FindEntityType(table.Key)!);
                await (db.Database.IsSqlite() ? WriteSqlite(db, table.Key, columns, table) : Copy(db, table.Key, columns, table));
            }
        }

        await db.Database.CloseConnectionAsync();
    }

    private static async Task WriteSqlite(DbContext db, Type type, IReadOnlyList<Column> columns, IEnumerable<object> rows)
    {
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await using var transaction = connection.BeginTransaction();
        await using var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO \"{TableOf(db, type)}\" ({Names(columns)}) VALUES ({string.Join(", ", columns.Select((_, number) => $"@{number}"))})";
        var parameters = columns.Select((_, number) => command.Parameters.Add(new SqliteParameter { ParameterName = $"@{number}" })).ToList();
        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Count; i++)
            {
                parameters[i].Value = columns[i].Of(row) ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }

        await transaction.CommitAsync();
    }

    private static async Task Copy(DbContext db, Type type, IReadOnlyList<Column> columns, IEnumerable<object> rows)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var writer = await connection.BeginBinaryImportAsync($"COPY \"{TableOf(db, type)}\" ({Names(columns)}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            await writer.StartRowAsync();
            foreach (var column in columns)
            {
                await (column.Of(row) is { } value ? writer.WriteAsync(value, column.Type) : writer.WriteNullAsync());
            }
        }

        await writer.CompleteAsync();
    }

    private static string TableOf(DbContext db, Type type) => db.Model.FindEntityType(type)!.GetTableName()!;

    private static string Names(IEnumerable<Column> columns) => string.Join(", ", columns.Select(column => $"\"{column.Name}\""));

    private static List<Column> Columns(IEntityType type) => [.. type.GetProperties().Select(property => new Column(property.GetColumnName(), property, property.GetRelationalTypeMapping()))];

    private sealed record Column(string Name, IProperty Property, RelationalTypeMapping Mapping)
    {
        public string Type => Mapping.StoreType;

        public object? Of(object row) => Property.GetGetter().GetClrValue(row) is { } value ? Mapping.Converter?.ConvertToProvider(value) ?? value : null;
    }
}
