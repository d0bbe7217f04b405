using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Jobs;
using Buurtpreventie.Portal.Storage;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Tests.Jobs;

/// <summary>Every message goes out once, to the one it is for, and comes back under the same id when a node died halfway.</summary>
public sealed class Outbox_to_the_pickup_directory
{
    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task A_message_lies_there_whole_under_the_id_of_its_row(StoreKind store)
    {
        using var pickup = new Pickup();
        await using var portal = await PortalUnderTest.WithTowns(store, pickup.Setting);
        await Empty(portal);
        var before = pickup.Ids;
        await portal.Join(1, steps: 1);

        await Empty(portal);

        var rows = await portal.With<PortalDb, List<OutboxRow>>(db => db.Outbox.Where(row => row.Subject == Residents.Person(1)).OrderBy(row => row.Id).ToListAsync());
        Assert.Equal(["notice.admitted", "notice.application-received"], rows.Select(row => row.Code).Order());
        Assert.All(rows, row => Assert.Equal((portal.Clock.Now, false), (row.SentAt!.Value, row.Undeliverable)));
        Assert.Equal(rows.Select(row => row.Id).Order(), pickup.Ids.Except(before).Order());
        var admitted = rows.Single(row => row.Code == "notice.admitted");
        var text = pickup.Texts.Single(mail => mail.Contains($"Message-ID: <{admitted.Id:N}@gemeente.example>", StringComparison.Ordinal));
        Assert.StartsWith("From: Buurtpreventie Lanaken <buurtpreventie@gemeente.example>\r\nTo: <bewoner1@buurt.example>\r\nSubject: Buurtpreventie Lanaken\r\nDate: Mon, 02 Mar 2026 08:00:00 +0000\r\n", text, StringComparison.Ordinal);
        Assert.EndsWith($"\r\n\r\n{admitted.ToNotice().In(Language.Dutch)}\r\n", text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task What_was_laid_down_by_a_node_that_died_is_laid_down_again_as_the_same(StoreKind store)
    {
        using var pickup = new Pickup();
        await using var portal = await PortalUnderTest.WithTowns(store, pickup.Setting);
        await portal.Join(1);
        await Empty(portal);
        var first = pickup.Texts;

        await portal.With<PortalDb>(db => db.Outbox.ExecuteUpdateAsync(row => row.SetProperty(message => message.SentAt, (Instant?)null)));
        await Empty(portal);

        Assert.Equal(first, pickup.Texts);
        Assert.Equal(pickup.Ids.Count, pickup.Files.Count);
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task Two_nodes_that_empty_it_together_lay_down_each_message_once(StoreKind store)
    {
        using var pickup = new Pickup();
        using var pickupOfOther = new Pickup();
        await using var portal = await PortalUnderTest.WithTowns(store, pickup.Setting);
        await using var other = portal.AnotherNode(pickupOfOther.Setting);
        for (var number = 1; number <= 40; number++)
        {
            await portal.Join(number);
        }

        await Task.WhenAll(new[] { portal, other, portal, other }.Select(node => Task.Run(() => Empty(node))));

        Assert.Empty(pickup.Ids.Intersect(pickupOfOther.Ids));
        var rows = await portal.With<PortalDb, List<Guid>>(db => db.Outbox.Where(row => row.SentAt != null && !row.Undeliverable).Select(row => row.Id).ToListAsync());
        Assert.Equal(rows.Order(), pickup.Ids.Concat(pickupOfOther.Ids).Order());
        Assert.False(await portal.With<PortalDb, bool>(db => db.Outbox.AnyAsync(row => row.SentAt == null)));
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task What_is_for_everybody_goes_to_each_alone(StoreKind store)
    {
        using var pickup = new Pickup();
        await using var portal = await PortalUnderTest.WithTowns(store, pickup.Setting);
        await portal.Join(1, steps: 3);
        await portal.Join(2, steps: 2);
        await portal.Join(3, steps: 1);
        await Empty(portal);
        var before = pickup.Texts;
        await portal.With<PortalDb>(db =>
        {
            db.Outbox.Add(new()
            {
                Id = Guid.CreateVersion7(),
                Code = "notice.group-suspended",
                To = Role.Participant,
                Rule = default,
                Municipality = DemoTown.Lanaken.Municipality,
                Group = DemoTown.Lanaken.Group,
                At = portal.Clock.Now,
            });
            return db.SaveChangesAsync();
        });

        await Empty(portal);

        Assert.Equal(
            ["To: <bewoner1@buurt.example>", "To: <bewoner2@buurt.example>", "To: <marleen.claesen@buurt.example>"],
            pickup.Texts.Except(before).Select(text => Assert.Single(text.Split("\r\n"), line => line.StartsWith("To: ", StringComparison.Ordinal))).Order());
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task A_message_that_cannot_be_made_waits_and_the_others_go_out(StoreKind store)
    {
        using var pickup = new Pickup();
        await using var portal = await PortalUnderTest.WithTowns(store, pickup.Setting);
        await Empty(portal);
        await portal.Join(1);
        await portal.Join(2);
        byte[] broken = [1, 2, 3];
        await portal.With<PortalDb>(db => db.Declarations.Where(row => row.Person == Residents.Person(1)).ExecuteUpdateAsync(row => row.SetProperty(declaration => declaration.Sealed, broken)));

        await Empty(portal);

        await portal.With<PortalDb>(async db =>
        {
            var waits = await db.Outbox.SingleAsync(row => row.SentAt == null);
            Assert.Equal((Residents.Person(1), portal.Clock.Now + Duration.FromMinutes(10)), (waits.Subject!.Value, waits.NotBefore!.Value));
            Assert.NotNull((await db.Outbox.SingleAsync(row => row.Subject == Residents.Person(2))).SentAt);
        });
    }

    internal static async Task Empty(PortalUnderTest portal)
    {
        while (await portal.With<Postbox, int>(postbox => postbox.Empty()) > 0)
        {
        }
    }
}
