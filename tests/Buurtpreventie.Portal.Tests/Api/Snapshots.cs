using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.Data.Sqlite;

namespace Buurtpreventie.Portal.Tests.Api;

/// <summary>How a SQLite database was at some moments, to go back to.</summary>
internal sealed class Snapshots(PortalUnderTest portal) : IDisposable
{
    private readonly Dictionary<string, SqliteConnection> _taken = [];

    public void Take(string name)
    {
        var copy = new SqliteConnection("Data Source=:memory:");
        copy.Open();
        using var file = Open();
        file.BackupDatabase(copy);
        _taken[name] = copy;
    }

    public void Restore(string name)
    {
        using var file = Open();
        using var hurry = new SqliteCommand("PRAGMA synchronous = OFF", file);
        hurry.ExecuteNonQuery();
        _taken[name].BackupDatabase(file);
    }

    public void Dispose()
    {
        foreach (var copy in _taken.Values)
        {
            copy.Dispose();
        }
    }

    private SqliteConnection Open()
    {
        var file = new SqliteConnection(portal.Connection);
        file.Open();
        return file;
    }
}
