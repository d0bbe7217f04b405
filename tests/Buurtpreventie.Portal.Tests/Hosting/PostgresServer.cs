using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

[assembly: AssemblyFixture(typeof(Buurtpreventie.Portal.Tests.Hosting.PostgresServer))]

namespace Buurtpreventie.Portal.Tests.Hosting;

/// <summary>
/// A throw-away PostgreSQL from Debian's package, started when the first test asks for it and gone with the last. Without the package the tests are
/// skipped with the reason, unless nothing may be skipped.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private static readonly Lazy<(string? Connection, string? Folder, string? Why)> Started = new(Start);

    private static int _databases;

    /// <summary>The connection string of a new, empty database; skips the test where there is no server.</summary>
    public static string NewDatabase()
    {
        var (connection, _, why) = Started.Value;
        Prerequisite.IsThere(why);
        var name = $"portal_{Interlocked.Increment(ref _databases)}";
        using var server = new NpgsqlConnection(connection);
        server.Open();
        using var command = new NpgsqlCommand($"CREATE DATABASE {name}", server);
        command.ExecuteNonQuery();
        return new NpgsqlConnectionStringBuilder(connection) { Database = name, MaxPoolSize = 60 }.ConnectionString;
    }

    /// <summary>Takes a database away under whoever uses it.</summary>
    public static void Drop(string connection)
    {
        var there = new NpgsqlConnectionStringBuilder(connection);
        var name = there.Database;
        there.Database = "postgres";
        using var server = new NpgsqlConnection(there.ConnectionString);
        server.Open();
        using var command = new NpgsqlCommand($"DROP DATABASE {name} WITH (FORCE)", server);
        command.ExecuteNonQuery();
    }

    public ValueTask DisposeAsync()
    {
        if (Started is { IsValueCreated: true, Value.Folder: { } folder })
        {
            NpgsqlConnection.ClearAllPools();
            Run(Programs()!, "pg_ctl", "-D", Path.Combine(folder, "data"), "-m", "immediate", "-s", "stop");
            Directory.Delete(folder, recursive: true);
        }

        return ValueTask.CompletedTask;
    }

    private static (string? Connection, string? Folder, string? Why) Start()
    {
        if (Programs() is not { } programs)
        {
            return (null, null, "PostgreSQL is not installed: no initdb in /usr/lib/postgresql (Debian's package 'postgresql').");
        }

        var folder = Directory.CreateTempSubdirectory("portal-postgres-").FullName;
        if (Environment.UserName == "root")
        {
            Run("/bin", "chown", "nobody", folder);
        }

        var (data, port) = (Path.Combine(folder, "data"), FreePort());
        Run(programs, "initdb", "-D", data, "-U", "portal", "-A", "trust", "-E", "UTF8", "--no-sync", "--no-instructions");
        Run(programs, "pg_ctl", "-D", data, "-w", "-s", "-l", Path.Combine(folder, "log"), "-o", $"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200", "start");
        return ($"Host=127.0.0.1;Port={port};Username=portal;Database=postgres", folder, null);
    }

    private static string? Programs() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Order().LastOrDefault()
        : null;

    // PostgreSQL refuses to run as root. Its pipes are left alone: the server inherits them, and who reads them waits for its end.
    private static void Run(string folder, string program, params string[] arguments)
    {
        var path = Path.Combine(folder, program);
        var start = Environment.UserName == "root" && program != "chown"
            ? new ProcessStartInfo("runuser", ["-u", "nobody", "--", path, .. arguments])
            : new ProcessStartInfo(path, arguments);
        start.WorkingDirectory = Path.GetTempPath();
        using var process = Process.Start(start)!;
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
