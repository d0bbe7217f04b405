using System.Diagnostics;
using System.Globalization;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Testing;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Jobs;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Buurtpreventie.Portal.Tests.Crash;

/// <summary>
/// A node of the portal in a process of its own, which writes as fast as it can, four at a time, and delivers mail beside it. It tells every
/// answered success on its standard output, after it was answered.
/// </summary>
internal static class WritingNode
{
    public const string Verb = "write";
    public const int Writes = 500;
    private const int Writers = 4;

    /// <summary>Starts one on the database of a portal, with residents from a number on.</summary>
    public static Process Start(PortalUnderTest portal, Pickup pickup, int from)
    {
        SqliteSettled();
        return Process.Start(new ProcessStartInfo(
            "dotnet",
            [
                typeof(WritingNode).Assembly.Location, Verb, from.ToString(CultureInfo.InvariantCulture), portal.Clock.Now.ToUnixTimeTicks().ToString(CultureInfo.InvariantCulture),
                "--environment=Development", "--Logging:LogLevel:Default=None", "--Portal:Jobs=false", "--Portal:Demo=false",
                $"--{pickup.Setting.Key}={pickup.Setting.Value}", $"--Portal:Store={(portal.Store == StoreKind.Sqlite ? "sqlite" : "postgresql")}",
                $"--ConnectionStrings:Portal={portal.Connection}",
            ])
        { RedirectStandardOutput = true })!;
    }

    /// <summary>The process itself.</summary>
    public static async Task<int> Run(string[] args)
    {
        var from = int.Parse(args[0], CultureInfo.InvariantCulture);
        var now = Instant.FromUnixTimeTicks(long.Parse(args[1], CultureInfo.InvariantCulture));
        var builder = WebApplication.CreateBuilder(args[2..]);
        builder.Services.AddSingleton<IClock>(new RecordedClock(now));
        builder.AddPortal();
        await using var app = builder.Build();
        await app.PreparePortal();

        using var done = new CancellationTokenSource();
        var mail = Deliver(app.Services, done.Token);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => Write(app.Services, from, writer, now))));
        await done.CancelAsync();
        await mail;
        return 0;
    }

    private static async Task Write(IServiceProvider services, int from, int writer, Instant now)
    {
        var each = 1 + Residents.Way.Count;
        for (var number = writer; number < Writes / each; number += Writers)
        {
            var person = from + number;
            var id = (await With<DeclarationCases, Outcome<MembershipId>>(services, cases => cases.HandIn(
                DemoTown.Lanaken.Group, Residents.Form(person, Brussels.DateOf(now)), Language.Dutch, Request(Actor.Resident(Residents.Person(person)), now)))).OrThrow();
            Tell(id, 1);
            foreach (var (trigger, actor) in Residents.Way)
            {
                Tell(id, (await With<MembershipCases, Outcome<Membership>>(services, cases => cases.Do(id, trigger, MembershipInput.None, Request(actor, now)))).OrThrow().Version);
            }
        }
    }

    private static async Task Deliver(IServiceProvider services, CancellationToken done)
    {
        while (!done.IsCancellationRequested)
        {
            await With<Postbox, int>(services, postbox => postbox.Empty(CancellationToken.None));
            await Task.Delay(5, CancellationToken.None);
        }
    }

    private static void Tell(MembershipId id, int version)
    {
        lock (Console.Out)
        {
            Console.Out.Write($"{id} {version}\n");
            Console.Out.Flush();
        }
    }

    private static Act Request(Actor actor, Instant now) => new(CommandId.From(Guid.CreateVersion7()), actor, now);

    private static async Task<TAnswer> With<TService, TAnswer>(IServiceProvider services, Func<TService, Task<TAnswer>> act)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    // Whoever starts again after a crash finds the file alone; so no connection of the test stays open.
    private static void SqliteSettled() => Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
}
