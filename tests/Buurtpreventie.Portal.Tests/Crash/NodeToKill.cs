using System.Diagnostics;
using System.Globalization;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.Data.Sqlite;

namespace Buurtpreventie.Portal.Tests.Crash;

/// <summary>A <see cref="WritingNode"/> as seen by who kills it.</summary>
internal sealed class NodeToKill : IDisposable
{
    private const int ExitAfterSigKill = 128 + 9;

    private readonly Process _process;
    private readonly Task<string> _complaints;

    private NodeToKill(Process process) => (_process, _complaints) = (process, process.StandardError.ReadToEndAsync());

    /// <summary>Starts one on the database of a portal; it waits until it may go.</summary>
    public static NodeToKill Start(PortalUnderTest portal, Pickup pickup, int from)
    {
        // Whoever starts again after a crash finds the file alone; so no connection of the test stays open.
        SqliteConnection.ClearAllPools();
        return new(Process.Start(new ProcessStartInfo(
            "dotnet",
            [
                typeof(WritingNode).Assembly.Location, WritingNode.Verb, from.ToString(CultureInfo.InvariantCulture), portal.Clock.Now.ToUnixTimeTicks().ToString(CultureInfo.InvariantCulture),
                "--environment=Development", "--hostBuilder:reloadConfigOnChange=false", "--Logging:LogLevel:Default=None", "--Portal:Jobs=false", "--Portal:Demo=false",
                $"--{pickup.Setting.Key}={pickup.Setting.Value}", $"--Portal:Store={(portal.Store == StoreKind.Sqlite ? "sqlite" : "postgresql")}",
                $"--ConnectionStrings:Portal={portal.Connection}",
            ])
        { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!);
    }

    /// <summary>Lets it write, and kills it somewhat after its answer number <paramref name="kill"/>.</summary>
    /// <returns>Every answer that came out, the version with the membership.</returns>
    public async Task<IReadOnlyList<(MembershipId Membership, int Version)>> WriteUntil(int kill, TimeSpan after, CancellationToken cancellation)
    {
        await _process.StandardInput.WriteLineAsync();
        var answers = new List<(MembershipId, int)>();
        while (await _process.StandardOutput.ReadLineAsync(cancellation) is { } line)
        {
            // A line that the kill cut short tells of no answer.
            if (line.Split(' ') is [var id, var text] && MembershipId.TryParse(id, null, out var membership) && int.TryParse(text, CultureInfo.InvariantCulture, out var version))
            {
                answers.Add((membership, version));
                if (answers.Count == kill)
                {
                    await Task.Delay(after, cancellation);
                    _process.Kill();
                }
            }
        }

        await _process.WaitForExitAsync(cancellation);
        Assert.True(
            _process.ExitCode == ExitAfterSigKill && answers.Count >= kill,
            $"The node ended by itself with {_process.ExitCode} after {answers.Count} answers, to be killed after {kill}:\n{await _complaints}");
        return answers;
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }
}
