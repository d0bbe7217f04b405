using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Jobs;
using Buurtpreventie.Portal.Storage;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Buurtpreventie.Portal.Tests.Jobs;

/// <summary>When a term of keeping is over, the night erases: number, digest, everything sealed, and the reason of the police.</summary>
public sealed class Retention_of_the_portal
{
    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task Who_was_refused_is_forgotten_after_the_term_and_who_is_member_is_not(StoreKind store)
    {
        await using var portal = await The_night.Settled(store);
        var (refused, member) = (await portal.Join(1), await portal.Join(2, steps: 3));
        (await portal.Pull(refused, MembershipTrigger.Refuse, DemoTown.Lanaken.AsOfficer, new() { Reason = "Elders bekend" })).OrThrow();
        var term = DemoTown.Lanaken.Profile.Options.Retention.RefusedApplication.LastDay(portal.Clock.Now);

        portal.Clock.SetToNoon(term);
        Assert.Equal(0, (await The_night.Run(portal)).Erased);
        Assert.NotNull((await DeclarationOf(portal, refused)).Sealed);

        portal.Clock.SetToNoon(term.PlusDays(1));
        Assert.Equal(new NightReport(0, 1, 0), await The_night.Run(portal) with { Steps = 0 });

        var row = await DeclarationOf(portal, refused);
        Assert.Equal((null, null, null, null), (row.Sealed, row.SealedNumber, row.NumberDigest, row.ContactDigest));
        Assert.Equal((row.Id, portal.Clock.Now), (row.Erased!.Id, row.Erased.ErasedAt));
        var sealer = portal.Services.GetRequiredService<Sealer>();
        Assert.Null(await portal.With<PortalDb, string?>(async db => (await db.VettingFiles.SingleAsync(file => file.Membership == refused)).ToFile(sealer).Reason?.ToString()));
        Assert.Empty(await The_night.OpenDuties(portal, refused));
        Assert.NotNull((await DeclarationOf(portal, member)).Sealed);
        Assert.Equal(0, (await The_night.Run(portal)).Erased);
    }

    [Fact]
    public async Task Nothing_sealed_of_who_was_erased_is_left_in_the_file_or_its_log()
    {
        await using var portal = await The_night.Settled(StoreKind.Sqlite);
        var (refused, waiting) = (await portal.Join(1), await portal.Join(2));
        var (sealedNow, number, digest) = await portal.With<PortalDb, (byte[], byte[], string)>(async db =>
        {
            var row = await db.Declarations.SingleAsync(declaration => declaration.Membership == refused);
            return (row.Sealed!, row.SealedNumber!, row.NumberDigest!.Value.ToString("F"));
        });
        Assert.Equal([true, true, true], Found(portal, sealedNow, number, System.Text.Encoding.ASCII.GetBytes(digest)));

        (await portal.Pull(refused, MembershipTrigger.Refuse, DemoTown.Lanaken.AsOfficer, new() { Reason = "Elders bekend" })).OrThrow();
        var sealedLater = (await DeclarationOf(portal, refused)).Sealed!;
        portal.Clock.SetToNoon(DemoTown.Lanaken.Profile.Options.Retention.RefusedApplication.LastDay(portal.Clock.Now).PlusDays(1));
        Assert.Equal(1, (await The_night.Run(portal)).Erased);

        Assert.Equal([false, false, false, false], Found(portal, sealedNow, number, System.Text.Encoding.ASCII.GetBytes(digest), sealedLater));
        var kept = (await DeclarationOf(portal, waiting)).Sealed!;
        Assert.Equal([true], Found(portal, kept));
    }

    private static Task<DeclarationRow> DeclarationOf(PortalUnderTest portal, MembershipId id) =>
        portal.With<PortalDb, DeclarationRow>(db => db.Declarations.SingleAsync(row => row.Membership == id));

    /// <summary>Whether these bytes stand in the file or its log; a part of a long value is enough, which may lie over several pages.</summary>
    private static bool[] Found(PortalUnderTest portal, params byte[][] sought)
    {
        var file = new SqliteConnectionStringBuilder(portal.Connection).DataSource;
        var everything = new[] { file, file + "-wal" }.Where(File.Exists).Select(ReadShared).ToList();
        return [.. sought.Select(value => everything.Exists(bytes => bytes.AsSpan().IndexOf(value.AsSpan(0, Math.Min(value.Length, 100))) >= 0))];
    }

    private static byte[] ReadShared(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
