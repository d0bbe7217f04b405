using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Buurtpreventie.Portal.Tests.Hosting;

/// <summary>A PostgreSQL from Debian's package on a port of this machine, that keeps nothing once it is stopped.</summary>
internal sealed class ThrowAwayPostgres : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("portal-postgres-").FullName;
    private readonly string _programs;
    private readonly string _connection;
    private int _databases;

    private ThrowAwayPostgres(string programs, string settings)
    {
        _programs = programs;
        if (Environment.UserName == "root")
        {
            Run("/bin", "chown", "nobody", _folder);
        }

        var (data, port) = (Path.Combine(_folder, "data"), FreePort());
        Run(_programs, "initdb", "-D", data, "-U", "portal", "-A", "trust", "-E", "UTF8", "--no-sync", "--no-instructions");
        Run(_programs, "pg_ctl", "-D", data, "-w", "-s", "-l", Path.Combine(_folder, "log"), "-o", $"-p {port} -k {_folder} -c listen_addresses=127.0.0.1 -c max_connections=200 {settings}", "start");
        _connection = $"Host=127.0.0.1;Port={port};Username=portal;Database=postgres";
    }

    /// <summary>Starts a server; without the package says why there is none.</summary>
    /// <param name="why">What is missing, or null.</param>
    /// <param name="settings">More settings, as <c>-c name=value</c>.</param>
    public static ThrowAwayPostgres? TryStart(out string? why, string settings = "-c fsync=off")
    {
        var programs = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Order().LastOrDefault()
            : null;
        why = programs is null ? "PostgreSQL is not installed: no initdb in /usr/lib/postgresql (Debian's package 'postgresql')." : null;
        return programs is null ? null : new(programs, settings);
    }

    /// <summary>The connection string of a new, empty database.</summary>
    public string NewDatabase()
    {
        var name = $"portal_{Interlocked.Increment(ref _databases)}";
        Execute($"CREATE DATABASE {name}");
        return new NpgsqlConnectionStringBuilder(_connection) { Database = name, MaxPoolSize = 60 }.ConnectionString;
    }

    /// <summary>Takes a database away under whoever uses it.</summary>
    public void Drop(string connection) => Execute($"DROP DATABASE {new NpgsqlConnectionStringBuilder(connection).Database} WITH (FORCE)");

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        Run(_programs, "pg_ctl", "-D", Path.Combine(_folder, "data"), "-m", "immediate", "-s", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    private void Execute(string sql)
    {
        using var server = new NpgsqlConnection(_connection);
        server.Open();
        using var command = new NpgsqlCommand(sql, server);
        command.ExecuteNonQuery();
    }

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
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
