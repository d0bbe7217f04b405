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
/// A node of the portal in a process of its own. Once it is told to go it writes as fast as it can, four at a time, and delivers mail beside it; it tells
/// every answered success on its standard output, after it was answered. It never ends while somebody is there to kill it.
/// </summary>
internal static class WritingNode
{
    public const string Verb = "write";
    public const int Writes = 500;

    /// <summary>What each resident goes through, from declaration to departure.</summary>
    public const int Steps = 5;

    /// <summary>The residents of one node.</summary>
    public const int People = Writes / Steps;

    private const int Writers = 4;

    /// <summary>The process itself, for residents from a number on and at an instant.</summary>
    public static async Task<int> Run(string[] args)
    {
        var from = int.Parse(args[0], CultureInfo.InvariantCulture);
        var now = Instant.FromUnixTimeTicks(long.Parse(args[1], CultureInfo.InvariantCulture));
        var builder = WebApplication.CreateBuilder(args[2..]);
        builder.Services.AddSingleton<IClock>(new RecordedClock(now));
        builder.AddPortal();
        await using var app = builder.Build();
        await app.PreparePortal();
        if (await Console.In.ReadLineAsync() is null)
        {
            return 0;
        }

        using var done = new CancellationTokenSource();
        var mail = Deliver(app.Services, done.Token);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => Write(app.Services, from, writer, now))));
        await Console.In.ReadLineAsync();
        await done.CancelAsync();
        await mail;
        return 0;
    }

    private static async Task Write(IServiceProvider services, int from, int writer, Instant now)
    {
        for (var number = from + writer; number < from + People; number += Writers)
        {
            var (person, form) = (Residents.Person(number), Residents.Form(number, Brussels.DateOf(now)));
            var id = (await With<DeclarationCases, Outcome<MembershipId>>(services, cases => cases.HandIn(
                DemoTown.Lanaken.Group, form, Language.Dutch, Request(Actor.Resident(person), now)))).OrThrow();
            Tell(id, 1);
            // Who joined leaves again, or the group would be full (O-30) before the last round.
            foreach (var (trigger, actor) in Residents.Way.Append((MembershipTrigger.Leave, Actor.Resident(person))))
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
}
