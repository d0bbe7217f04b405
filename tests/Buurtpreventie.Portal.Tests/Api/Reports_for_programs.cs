using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Storage;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Tests.Api;

/// <summary>A report by a program: offers to follow, the message to post, the version seen, and one effect however often it is sent.</summary>
public sealed class Reports_for_programs
{
    private static readonly string Group = $"/api/v1/groups/{DemoTown.Lanaken.Group}";

    [Fact]
    public async Task Goes_from_signal_to_the_group_by_its_offers()
    {
        await using var portal = await Joined();
        var an = await Caller.SignedIn(portal, "an");

        var signalled = await an.Post($"{Group}/reports", portal.Van(), key: "van");
        var again = await an.Post($"{Group}/reports", portal.Van(), key: "van");
        Assert.Equal((201, 201, signalled["id"], "\"1\"", $"/api/v1/reports/{signalled["id"]}"), (signalled.Status, again.Status, again["id"], signalled.ETag, signalled.Location));
        Assert.Equal("alarm", signalled["step"]);

        var called = await an.Post(OfferOf(signalled, "record-call")!, new { at = portal.Clock.Now }, seen: signalled.ETag);
        Assert.Equal((200, "alarmed", "police101"), (called.Status, called["state"], called.Json.GetProperty("call").GetProperty("number").GetString()));
        var message = await an.Get($"{signalled.Location}/message");
        Assert.StartsWith("101 gebeld om 9:", message["text"], StringComparison.Ordinal);
        Assert.Equal("nl", message["language"]);
        Assert.Equal(409, (await an.Post(OfferOf(called, "notify-group")!, seen: signalled.ETag)).Status);
        var told = await an.Post(OfferOf(called, "notify-group")!, seen: called.ETag);

        Assert.Equal(("open", "3"), (told["state"], told["version"]));
        Assert.DoesNotContain("1ABC234", told.Body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain($"{Stage.An}", told.Body, StringComparison.Ordinal);
        Assert.Equal(1, await portal.With<PortalDb, int>(db => db.Reports.CountAsync()));
    }

    [Fact]
    public async Task Shows_what_was_seen_to_the_group_and_writes_down_who_looked()
    {
        await using var portal = await Joined();
        var report = (await portal.Signal(Stage.An, portal.Van())).OrThrow().Id;
        var marleen = await Caller.SignedIn(portal, "coordinator-lanaken");

        var seen = await marleen.Get($"/api/v1/reports/{report}/observations");

        Assert.Equal("1ABC234", Assert.Single(seen.Json.EnumerateArray().ToList()).GetProperty("vehicles")[0].GetProperty("plate").GetString());
        var look = await portal.With<PortalDb, AuditRow>(db => db.Audit.SingleAsync(row => row.What == Seen.Report));
        Assert.Equal((DemoTown.Lanaken.CoordinatorId, Stage.An, report.Value), (look.Person, look.Subject, look.Of));
    }

    [Fact]
    public async Task Is_refused_with_every_fault_at_once_and_the_rule_of_each()
    {
        await using var portal = await Joined();
        var an = await Caller.SignedIn(portal, "an", "nl");

        var refused = await an.Post($"{Group}/reports", portal.Van() with { Behaviours = Behaviours.CoversFace, FirstHand = false, Vehicles = [new() { Occupants = 900 }] });

        Assert.Equal(["report.hearsay", "report.appearance-only", "report.out-of-range"], refused.Codes);
        Assert.Equal("conduct-10", refused.Json.GetProperty("errors")[1].GetProperty("rule").GetString());
        Assert.Equal("vehicles[0].occupants", refused.Json.GetProperty("errors")[2].GetProperty("target").GetString());
    }

    [Fact]
    public async Task Lists_reports_and_questions_open_ones_first_with_where_they_stand()
    {
        await using var portal = await Joined();
        (await portal.Signal(Stage.An, portal.Van())).OrThrow();
        var query = (await portal.Ask(Stage.An, portal.Gates())).OrThrow().Id;
        var an = await Caller.SignedIn(portal, "an");

        var list = (await an.Get($"{Group}/reports")).Json;

        Assert.Equal(["doubt-query", "report"], list.GetProperty("reports").EnumerateArray().Select(line => line.GetProperty("kind").GetString()));
        var asked = await an.Get(list.GetProperty("reports")[0].GetProperty("href").GetString()!);
        Assert.Equal(($"{query}", "Steenweg 9"), (asked["id"], asked["place"]));
    }

    [Fact]
    public async Task Are_told_to_who_said_them_with_what_was_added_to_those_of_others()
    {
        await using var portal = await Joined();
        var report = (await portal.Signal(Stage.An, portal.Van())).OrThrow().Id;
        var query = (await portal.Ask(Stage.An, portal.Gates())).OrThrow().Id;
        (await portal.Do(report, ReportTrigger.RecordCall, Actor.Resident(Stage.An), new() { Call = new(At: portal.Clock.Now) })).OrThrow();
        (await portal.Do(report, ReportTrigger.NotifyGroup, Actor.Resident(Stage.An))).OrThrow();
        (await portal.Do(report, ReportTrigger.Add, DemoTown.Lanaken.AsCoordinator, new() { Addition = new() { NewInformation = true, Direction = "het kanaal" } })).OrThrow();
        async Task<IEnumerable<(string?, string?)>> Said(string account) =>
            (await (await Caller.SignedIn(portal, account)).Get("/api/v1/me/data")).Json.EnumerateArray().SelectMany(file => file.GetProperty("messages").EnumerateArray())
                .Select(message => (message.GetProperty("kind").GetString(), message.GetProperty("id").GetString())).Order();

        Assert.Equal([("doubtQuery", $"{query}"), ("report", $"{report}")], await Said("an"));
        Assert.Empty(await Said("noor"));
        Assert.True(await portal.With<PortalDb, bool>(db => db.Observations.AnyAsync(row => row.By == DemoTown.Lanaken.CoordinatorId && row.Number == 2)));
    }

    private static async Task<PortalUnderTest> Joined()
    {
        var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite, Caller.NoLimits);
        await new Stage(portal, DemoTown.Lanaken).Join();
        return portal;
    }

    private static string? OfferOf(Told answer, string verb) => answer.Json.GetProperty("offers").EnumerateArray()
        .Single(offer => offer.GetProperty("verb").GetString() == verb).GetProperty("href").GetString();
}
