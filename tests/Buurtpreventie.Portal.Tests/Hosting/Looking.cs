using System.Text;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Tests.Hosting;

/// <summary>Looks into a database as somebody who has the file but not the keys.</summary>
internal static class Looking
{
    /// <summary>Every value of every row of every table, as text.</summary>
    public static Task<string> WholeDatabase(this PortalUnderTest portal) => portal.With<PortalDb, string>(async db =>
    {
        await db.Database.OpenConnectionAsync();
        var everything = new StringBuilder();
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()!))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    everything.Append(reader.GetValue(i) is byte[] bytes ? Encoding.Latin1.GetString(bytes) : reader.GetValue(i)).Append('\n');
                }
            }
        }

        return everything.ToString();
    });
}
