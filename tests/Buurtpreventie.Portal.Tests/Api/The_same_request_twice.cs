using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Storage;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Tests.Api;

/// <summary>A request with the same <c>Idempotency-Key</c> has one effect and the same answer; with other words, or from somebody else, it is another request.</summary>
public sealed class The_same_request_twice
{
    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task Has_one_effect_from_declaration_to_the_last_duty(StoreKind store)
    {
        await using var portal = await PortalUnderTest.WithTowns(store, Caller.NoLimits);
        var (an, jef, marleen) = (await Caller.SignedIn(portal, "an"), await Caller.SignedIn(portal, "police-lanaken"), await Caller.SignedIn(portal, "coordinator-lanaken"));
        var stage = new Stage(portal, DemoTown.Lanaken);

        var applied = await Twice(portal, an, $"/api/v1/groups/{DemoTown.Lanaken.Group}/declarations", new { form = stage.Form });
        Assert.Equal(201, applied.Status);
        var path = applied.Location!;
        foreach (var (caller, verb, body, state) in new (Caller, string, object?, string)[]
        {
            (jef, "vetting-file/ask-more", new { questions = "address" }, ""),
            (an, "vetting-file/answer", null, ""),
            (jef, "approve", null, "vetted"),
            (jef, "assign", null, "assigned"),
            (marleen, "report-not-found", null, "assigned"),
            (marleen, "confirm-added", null, "active"),
            (an, "correct-contact", new { mobileNumber = "0470 12 34 99" }, "active"),
            (marleen, "record-breach", new { rule = "conduct-12" }, "active"),
            (an, "withdraw-consent", new { consent = "dataToCoordinator" }, "left"),
        })
        {
            var told = await Twice(portal, caller, $"{path}/{verb}", body);
            Assert.Equal((200, state), (told.Status, state.Length == 0 ? "" : told["state"]));
        }

        var duty = (await marleen.Get("/api/v1/duties")).Json.EnumerateArray().Single(duty => duty.GetProperty("code").GetString() == "duty.delete-contact").GetProperty("id").GetString();
        Assert.Equal(200, (await Twice(portal, marleen, $"/api/v1/duties/{duty}/finish", null)).Status);
        Assert.Equal(200, (await Twice(portal, an, "/api/v1/me/erasure", null)).Status);
    }

    [Fact]
    public async Task Founds_one_group_and_opens_one_file()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite, Caller.NoLimits);
        var greet = await Caller.SignedIn(portal, "municipality-bilzen");
        var stage = new Stage(portal, DemoTown.Bilzen);
        await stage.Apply();

        var founded = await Twice(portal, greet, "/api/v1/groups", new { municipality = "73110", name = "Hoelbeek", territory = new { postalCodes = new[] { "3746" } }, purposes = "burglary" });
        var opened = await Twice(portal, greet, $"/api/v1/memberships/{stage.Membership}/vetting-file", null);
        var anew = await greet.Post($"/api/v1/memberships/{stage.Membership}/vetting-file", key: "anew");

        Assert.Equal((201, "proposed"), (founded.Status, founded["state"]));
        Assert.Equal((201, "open"), (opened.Status, opened["state"]));
        Assert.Equal(404, anew.Status);
    }

    [Fact]
    public async Task Is_another_request_with_other_words_or_from_somebody_else()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite, Caller.NoLimits);
        var stage = new Stage(portal, DemoTown.Lanaken);
        await stage.Join();
        var (an, marleen) = (await Caller.SignedIn(portal, "an"), await Caller.SignedIn(portal, "coordinator-lanaken"));
        var path = $"/api/v1/memberships/{stage.Membership}";

        await an.Post($"{path}/correct-contact", new { mobileNumber = "0470 12 34 98" }, "key");
        await an.Post($"{path}/correct-contact", new { mobileNumber = "0470 12 34 99" }, "key");
        await marleen.Post($"{path}/record-breach", new { rule = "conduct-12" }, "key");
        var stolen = await (await Caller.SignedIn(portal, "police-bilzen")).Post($"{path}/correct-contact", new { mobileNumber = "0470 12 34 99" }, "key");

        Assert.Equal((404, 404), (stolen.Status, (await (await Caller.SignedIn(portal, "noor")).Post($"{path}/leave", key: "key")).Status));
        Assert.Contains("470 12 34 99", (await marleen.Get($"/api/v1/groups/{DemoTown.Lanaken.Group}/contacts")).Body, StringComparison.Ordinal);
        Assert.Equal("7", (await an.Get(path))["version"]);
        Assert.Equal(7, await portal.With<PortalDb, int>(db => db.Events.CountAsync(row => row.Of == stage.Membership.Value && row.Matter == Matter.Membership)));
    }

    private static async Task<Told> Twice(PortalUnderTest portal, Caller caller, string path, object? body)
    {
        portal.Clock.Advance(Duration.FromMinutes(1));
        var (first, events) = (await caller.Post(path, body, "the same"), await Written(portal));
        var second = await caller.Post(path, body, "the same");

        Assert.Equal((path, first.Status, first.Location, first.ETag), (path, second.Status, second.Location, second.ETag));
        Assert.Equal(events, await Written(portal));
        return first;
    }

    private static Task<(int, int, int, int)> Written(PortalUnderTest portal) => portal.With<PortalDb, (int, int, int, int)>(async db =>
        (await db.Events.CountAsync(), await db.Disclosures.CountAsync(), await db.Outbox.CountAsync(), await db.Duties.CountAsync(row => row.DoneAt == null)));
}
