using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Storage;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Tests.Api;

/// <summary>Fifty who ask at once over two nodes on one database: one wins, the others hear that the matter moved, and nothing happened twice.</summary>
public sealed class Many_at_once
{
    private const int Askers = 50;

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task One_decision_on_an_application_wins(StoreKind store)
    {
        await using var portal = await PortalUnderTest.WithTowns(store, Caller.NoLimits);
        await using var other = portal.AnotherNode(Caller.NoLimits);
        var stage = new Stage(portal, DemoTown.Lanaken);
        await stage.Apply();

        // Some say what they saw, and some decide on whatever is there.
        var won = await OneWins(portal, other, stage, late: "lifecycle.not-in-this-state", ask: asker =>
        {
            var seen = asker / 2 % 2 == 0 ? "\"1\"" : null;
            return asker % 3 == 0 ? ("refuse", new { reason = "Elders bekend" }, seen) : ("approve", null, seen);
        });

        Assert.Equal<string>(
            won["state"] == "vetted"
                ? ["duty.assign-member", "duty.decide-vetting", "duty.vet-applicant", "notice.admitted", "notice.application-received"]
                : ["duty.decide-vetting", "duty.erase-application", "duty.vet-applicant", "notice.application-received", "notice.not-admitted"],
            await GivenAndTold(portal));
        Assert.Equal([1, 2], await VersionsOf(portal, Matter.Vetting, stage));
        Assert.Empty(await DisclosuresOf(portal, stage));
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task One_assignment_passes_the_card_and_she_is_told_of_one(StoreKind store)
    {
        await using var portal = await PortalUnderTest.WithTowns(store, Caller.NoLimits);
        await using var other = portal.AnotherNode(Caller.NoLimits);
        var stage = new Stage(portal, DemoTown.Lanaken);
        await stage.Apply();
        await stage.Do(MembershipTrigger.Approve, DemoTown.Lanaken.AsOfficer);

        // Every second says what was seen, and the others assign whatever is there.
        var won = await OneWins(portal, other, stage, asker => ("assign", null, asker / 2 % 2 == 0 ? "\"2\"" : null), late: "membership.card-in-place");

        Assert.Equal("assigned", won["state"]);
        Assert.Equal(
            ["duty.add-to-channel", "duty.assign-member", "duty.decide-vetting", "duty.vet-applicant", "notice.admitted", "notice.application-received", "notice.assigned"],
            await GivenAndTold(portal));
        Assert.Equal((3, Stage.An), Assert.Single(await DisclosuresOf(portal, stage)));
        var report = Assert.Single((await (await Caller.SignedIn(other, "an")).Get("/api/v1/me/data")).Json.EnumerateArray());
        Assert.Equal("coordinator", $"{Assert.Single(report.GetProperty("disclosures").EnumerateArray()).GetProperty("to")}");
    }

    /// <summary>Fifty requests at once, of which one wins.</summary>
    /// <param name="ask">What each asks, and the version it says it saw.</param>
    /// <param name="late">What those hear who come late and did not say what they saw.</param>
    /// <returns>What the winner was told.</returns>
    private static async Task<Told> OneWins(
        PortalUnderTest portal, PortalUnderTest other, Stage stage, Func<int, (string Verb, object? Body, string? Seen)> ask, string late)
    {
        var officers = await Task.WhenAll(new[] { portal, other }.Select(node => Caller.SignedIn(node, "police-lanaken")));

        var answers = await Task.WhenAll(Enumerable.Range(0, Askers).Select(async asker =>
        {
            var (verb, body, seen) = ask(asker);
            var told = await officers[asker % 2].Post($"/api/v1/memberships/{stage.Membership}/{verb}", body, $"asker-{asker}", seen);
            return (Told: told, Late: seen is null ? late : "lifecycle.stale");
        }));

        var (winner, others) = (Assert.Single(answers, answer => answer.Told.Status == 200).Told, answers.Where(answer => answer.Told.Status != 200).ToList());
        Assert.Equal(Askers - 1, others.Count);
        Assert.All(others, answer => Assert.Equal((409, "application/problem+json", answer.Late), (answer.Told.Status, answer.Told.MediaType, Assert.Single(answer.Told.Codes))));
        var versions = await VersionsOf(portal, Matter.Membership, stage);
        Assert.Equal(Enumerable.Range(1, int.Parse(winner["version"], null)), versions);
        Assert.Equal(versions[^1], await portal.With<PortalDb, int>(db => db.Memberships.Where(row => row.Id == stage.Membership).Select(row => row.Version).SingleAsync()));
        return winner;
    }

    private static Task<List<int>> VersionsOf(PortalUnderTest portal, Matter matter, Stage stage) => portal.With<PortalDb, List<int>>(db =>
        db.Events.Where(row => row.Matter == matter && row.Of == stage.Membership.Value).Select(row => row.Version).Order().ToListAsync());

    private static Task<List<(int Version, PersonId Subject)>> DisclosuresOf(PortalUnderTest portal, Stage stage) => portal.With<PortalDb, List<(int, PersonId)>>(async db =>
        [.. (await db.Disclosures.Where(row => row.Membership == stage.Membership).ToListAsync()).Select(row => (row.Version, row.Subject))]);

    /// <summary>Every duty about her, done ones too, and every message to her.</summary>
    private static Task<IEnumerable<string>> GivenAndTold(PortalUnderTest portal) => portal.With<PortalDb, IEnumerable<string>>(async db =>
        (await db.Duties.Where(row => row.Subject == Stage.An).Select(row => row.Code).ToListAsync())
            .Concat(await db.Outbox.Where(row => row.Subject == Stage.An).Select(row => row.Code).ToListAsync()).Order());
}
