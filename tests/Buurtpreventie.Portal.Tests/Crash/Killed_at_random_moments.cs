using System.Globalization;
using System.Text.Json;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Serialization;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Storage;
using Buurtpreventie.Portal.Tests.Hosting;
using Buurtpreventie.Portal.Tests.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Buurtpreventie.Portal.Tests.Crash;

/// <summary>
/// A node is killed (SIGKILL) somewhere within 500 writes, and another starts on what it left: round after round on the same database.
/// <c>BUURT_CRASH_ROUNDS</c> says how many rounds.
/// </summary>
public sealed class Killed_at_random_moments
{
    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable("BUURT_CRASH_ROUNDS") ?? "2", CultureInfo.InvariantCulture);

    // Told to the coordinator too, when the group began.
    private const string ToTheWholeGroup = "notice.group-active";

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task Every_answered_write_is_there_no_step_by_half_and_no_message_lost(StoreKind store)
    {
        using var pickup = new Pickup();
        await using var portal = await PortalUnderTest.WithTowns(store, pickup.Setting);
        await Outbox_to_the_pickup_directory.Empty(portal);
        var answered = new Dictionary<MembershipId, int>();
        var writes = 0;
        for (var round = 0; round <= Rounds; round++)
        {
            // The next node starts on what the last one left, and that is what is looked at; only then it writes.
            using var node = NodeToKill.Start(portal, pickup, from: 1 + (round * WritingNode.People));
            await EveryAnswerIsThere(portal, answered);
            await NoStepIsHalf(portal);
            await NoMessageIsLost(portal, pickup);
            if (round < Rounds)
            {
                var answers = await node.WriteUntil(
                    Random.Shared.Next(1, WritingNode.Writes), after: TimeSpan.FromMilliseconds(Random.Shared.Next(15)), TestContext.Current.CancellationToken);
                writes += answers.Count;
                foreach (var (membership, version) in answers)
                {
                    answered[membership] = Math.Max(version, answered.GetValueOrDefault(membership));
                }
            }
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{store}: {Rounds} nodes killed within {WritingNode.Writes} writes each, {writes} writes answered, {pickup.Ids.Count} messages laid down.");
    }

    private static async Task EveryAnswerIsThere(PortalUnderTest portal, Dictionary<MembershipId, int> answered)
    {
        var stored = await portal.With<PortalDb, Dictionary<MembershipId, int>>(db => db.Memberships.ToDictionaryAsync(row => row.Id, row => row.Version));
        Assert.All(answered, answer => Assert.InRange(stored[answer.Key], answer.Value, WritingNode.Steps));
    }

    /// <summary>A membership, its events, file, duties, disclosures and messages tell the same story.</summary>
    private static async Task NoStepIsHalf(PortalUnderTest portal)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var events = (await db.Events.AsNoTracking().ToListAsync()).ToLookup(row => (row.Matter, row.Of));
        var duties = (await db.Duties.AsNoTracking().Where(row => row.DoneAt == null).ToListAsync()).ToLookup(row => (row.Matter, row.Of), row => row.Code);
        var disclosures = (await db.Disclosures.AsNoTracking().ToListAsync()).ToLookup(row => row.Membership);
        var recalls = (await db.Recalls.AsNoTracking().ToListAsync()).ToLookup(row => row.Membership);
        var files = await db.VettingFiles.AsNoTracking().ToDictionaryAsync(row => row.Membership);
        var messages = (await db.Outbox.AsNoTracking().Where(row => row.Code != ToTheWholeGroup).ToListAsync()).ToLookup(row => row.Subject, row => row.Code);
        foreach (var row in await db.Memberships.AsNoTracking().Where(row => row.Municipality == DemoTown.Lanaken.Municipality).ToListAsync())
        {
            var trail = events[(Matter.Membership, row.Id.Value)].OrderBy(one => one.Version).ToList();
            Assert.Equal(Enumerable.Range(1, row.Version), trail.Select(one => one.Version));
            var replayed = Membership.Replay(trail.Select(one => JsonSerializer.Deserialize<MembershipEvent>(one.Body, BuurtpreventieJson.Storage)!));
            Assert.Equal(Stored(row.Snapshot), Stored(replayed.ToSnapshot()));

            var (due, told) = Expected[row.State];
            Assert.Equal(due.Where(code => code == "duty.decide-vetting"), duties[(Matter.Vetting, row.Declaration!.Value.Value)]);
            Assert.Equal(due.Where(code => code != "duty.decide-vetting"), duties[(Matter.Membership, row.Id.Value)].Order());
            Assert.Equal(told.Order(), messages[row.Person].Order());
            Assert.Equal(row.State is MembershipState.Assigned or MembershipState.Active or MembershipState.Left ? 1 : 0, disclosures[row.Id].Count());
            Assert.Equal(row.State is MembershipState.Left ? 1 : 0, recalls[row.Id].Count());

            var file = files[row.Id];
            Assert.Equal(row.State == MembershipState.Applied ? VettingState.Open : VettingState.Approved, file.State);
            Assert.Equal(file.Version, events[(Matter.Vetting, row.Declaration!.Value.Value)].Count());
        }

        Assert.Equal(await db.Memberships.CountAsync(), await db.Declarations.CountAsync());
    }

    private static string Stored(MembershipSnapshot snapshot) => JsonSerializer.Serialize(snapshot, BuurtpreventieJson.Storage);

    private static async Task NoMessageIsLost(PortalUnderTest portal, Pickup pickup)
    {
        await Outbox_to_the_pickup_directory.Empty(portal);

        var rows = (await portal.With<PortalDb, List<OutboxRow>>(db => db.Outbox.AsNoTracking().ToListAsync())).ToDictionary(row => row.Id);
        Assert.All(rows.Values, row => Assert.Equal((true, false), (row.SentAt is not null, row.Undeliverable)));
        Assert.Equal(rows.Keys.Order(), pickup.Ids.Order());
        Assert.Equal(rows.Count, pickup.Files.Count);
        Assert.All(pickup.Ids.Zip(pickup.Texts), mail =>
        {
            Assert.Contains($"\r\nMessage-ID: <{mail.First:N}@", mail.Second, StringComparison.Ordinal);
            Assert.EndsWith($"\r\n\r\n{rows[mail.First].ToNotice().In(Language.Dutch)}\r\n", mail.Second, StringComparison.Ordinal);
        });
    }

    /// <summary>What is open, and what was told, of who is on the way that the node goes.</summary>
    private static readonly Dictionary<MembershipState, (string[] Due, string[] Told)> Expected = new()
    {
        [MembershipState.Applied] = (["duty.decide-vetting"], ["notice.application-received"]),
        [MembershipState.Vetted] = (["duty.assign-member"], ["notice.application-received", "notice.admitted"]),
        [MembershipState.Assigned] = (["duty.add-to-channel"], ["notice.application-received", "notice.admitted", "notice.assigned"]),
        [MembershipState.Active] = ([], ["notice.application-received", "notice.admitted", "notice.assigned", "notice.added"]),
        [MembershipState.Left] = (
            ["duty.delete-contact", "duty.erase-member", "duty.remove-from-channel"],
            ["notice.application-received", "notice.admitted", "notice.assigned", "notice.added", "notice.left"]),
    };
}
