using System.Collections.Concurrent;
using System.Diagnostics;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Jobs;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Trace;

namespace Buurtpreventie.Portal.Tests.Jobs;

/// <summary>
/// Two residents whose data are like nobody else's apply; one becomes a member, the other is refused and in time erased. Everything that leaves
/// the portal on the way is searched for them: logs, spans, addresses of pages, pages of the coordinator, mail, and the database.
/// </summary>
public sealed class What_leaks_out
{
    private static readonly DemoTown Lanaken = DemoTown.Lanaken;

    /// <summary>Of both: register number as it is typed and stored, e-mail address, mobile number, street number and box.</summary>
    private static readonly string[] Numbers = ["610704", "61.07.04", "620815", "62.08.15"];
    private static readonly string[] OfMember = ["Quastenhoed", "koekoeksbloem@buurt.example", "71717171", "71 71 71"];
    private static readonly string[] OfRefused = ["Zwaluwstaart", "kruimelspoor@buurt.example", "72727272", "72 72 72", "Wegens-4711"];

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task No_personal_value_where_it_does_not_belong(StoreKind store)
    {
        using var pickup = new Pickup();
        using var spans = new Spans();
        await using var portal = await The_night.Settled(store, pickup.Setting, ("Logging:LogLevel:Default", "Debug"), ("Logging:LogLevel:Microsoft.AspNetCore", "Debug"), ("Logging:LogLevel:Microsoft.EntityFrameworkCore", "Debug"));
        using var log = new Heard();
        portal.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        using var tracing = Telemetry.Traced(Sdk.CreateTracerProviderBuilder()).AddProcessor(new SimpleActivityExportProcessor(spans)).Build();

        var member = await HandIn(portal, "Wilhelmina", "Quastenhoed", new(1961, 7, 4), "0471 71 71 71", "koekoeksbloem@buurt.example", 1);
        var refused = await HandIn(portal, "Alidor", "Zwaluwstaart", new(1962, 8, 15), "0472 72 72 72", "kruimelspoor@buurt.example", 2);
        foreach (var (trigger, actor) in Residents.Way)
        {
            (await portal.Pull(member, trigger, actor)).OrThrow();
        }

        (await portal.Pull(refused, MembershipTrigger.Refuse, Lanaken.AsOfficer, new() { Reason = "Wegens-4711" })).OrThrow();
        await Outbox_to_the_pickup_directory.Empty(portal);
        var (seenByCoordinator, addresses) = await Walk(portal, member, refused);

        portal.Clock.SetToNoon(Lanaken.Profile.Options.Retention.RefusedApplication.LastDay(portal.Clock.Now).PlusDays(1));
        Assert.Equal(1, (await The_night.Run(portal)).Erased);

        Assert.Contains("Quastenhoed", seenByCoordinator, StringComparison.Ordinal);
        Nowhere(seenByCoordinator, [.. Numbers, "koekoeksbloem", .. OfRefused, refused.ToString()]);
        Nowhere(addresses, [.. Numbers, .. OfMember, .. OfRefused]);
        Assert.NotEmpty(log.Lines);
        Nowhere(string.Join('\n', log.Lines), [.. Numbers, .. OfMember, .. OfRefused]);
        Assert.NotEmpty(spans.Lines);
        Nowhere(string.Join('\n', spans.Lines), [.. Numbers, .. OfMember, .. OfRefused, member.ToString()]);
        Nowhere(await portal.WholeDatabase(), [.. Numbers, .. OfMember, .. OfRefused]);
        Assert.Contains(pickup.Texts, mail => mail.Contains("To: <kruimelspoor@buurt.example>", StringComparison.Ordinal));
        Nowhere(string.Join('\n', pickup.Texts), [.. Numbers, "Quastenhoed", "Wilhelmina", "Zwaluwstaart", "Alidor", "Wegens-4711", "71 71 71", "72 72 72"]);
    }

    private static async Task<MembershipId> HandIn(PortalUnderTest portal, string first, string last, LocalDate birth, string mobile, string email, int number)
    {
        var form = DemoForm.Of(Lanaken, first, last, birth, "12", mobile, Brussels.DateOf(portal.Clock.Now)) with { Email = email };
        Assert.NotNull(form.NationalRegisterNumber);
        return (await portal.With<DeclarationCases, Outcome<MembershipId>>(cases => cases.HandIn(
            Lanaken.Group, form, Language.Dutch, Residents.Request(Actor.Resident(Residents.Person(number)), portal.Clock.Now)))).OrThrow();
    }

    /// <summary>What the coordinator is served, also on asking for what is not the coordinator's, and every address a page leads to.</summary>
    private static async Task<(string Pages, string Addresses)> Walk(PortalUnderTest portal, MembershipId member, MembershipId refused)
    {
        var (pages, addresses) = (new List<string>(), new List<string>());
        foreach (var account in new[] { "coordinator-lanaken", "police-lanaken", "municipality-lanaken" })
        {
            var visitor = await portal.SignedIn(account);
            foreach (var path in new[] { "/", "/group", $"/group/{member}", $"/group/{refused}", "/police", "/police?state=Active", $"/police/{member}", $"/police/{refused}", "/municipality", $"/municipality/{refused}", $"/manage/groups/{Lanaken.Group}" })
            {
                await visitor.Open(path);
                addresses.Add(visitor.Path);
                addresses.AddRange(visitor.Html.Split("href=\"").Skip(1).Select(rest => rest.Split('"')[0]));
                addresses.AddRange(visitor.Html.Split("action=\"").Skip(1).Select(rest => rest.Split('"')[0]));
                if (account == "coordinator-lanaken" && visitor.Path == path)
                {
                    pages.Add(visitor.Html.Replace(path, "", StringComparison.Ordinal));
                }
            }
        }

        return (string.Join('\n', pages), string.Join('\n', addresses));
    }

    private static void Nowhere(string text, IEnumerable<string> personal) =>
        Assert.All(personal, value => Assert.DoesNotContain(value, text, StringComparison.OrdinalIgnoreCase));

    private sealed class Spans : BaseExporter<Activity>
    {
        public ConcurrentBag<string> Lines { get; } = [];

        public override ExportResult Export(in Batch<Activity> batch)
        {
            foreach (var span in batch)
            {
                Lines.Add($"{span.DisplayName} {span.StatusDescription} {string.Join(' ', span.TagObjects)} {string.Join(' ', span.Baggage)} {string.Join(' ', span.Events.SelectMany(one => one.Tags))}");
            }

            return ExportResult.Success;
        }
    }

    private sealed class Heard : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Lines.Enqueue($"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
