using System.Diagnostics;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Jobs;
using Buurtpreventie.Portal.Storage;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Load;

/// <summary>One page at one size.</summary>
/// <param name="Reading">The page.</param>
/// <param name="P50">Half of the openings took no longer, in milliseconds.</param>
/// <param name="P95">Nineteen of twenty took no longer.</param>
/// <param name="Bytes">How long the answer was.</param>
/// <param name="Allocated">Bytes allocated for one opening, half of them no more.</param>
/// <param name="Statements">How many statements went to the database.</param>
/// <param name="InStore">The share of the time from sending a statement until its rows were read.</param>
/// <param name="InDomain">The share of the time that the domain's part takes; null where there is none to speak of.</param>
internal sealed record Measured(Reading Reading, double P50, double P95, long Bytes, long Allocated, int Statements, double InStore, double? InDomain);

/// <summary>Everything at one size.</summary>
/// <param name="Memberships">The size.</param>
/// <param name="Pages">The pages.</param>
/// <param name="Rows">How many rows the database has.</param>
/// <param name="Night">How long a night took, and what it did.</param>
internal sealed record AtSize(int Memberships, IReadOnlyList<Measured> Pages, long Rows, (TimeSpan Took, NightReport Did) Night);

/// <summary>Fills one database to each size in turn and reads every page there.</summary>
internal static class Run
{
    private const int Warm = 40;
    private const int Times = 60;
    private const int Listened = 9;

    public static async IAsyncEnumerable<AtSize> On(Node node, IReadOnlyList<int> sizes, ulong seed, Action<string> tell)
    {
        var crowd = await node.With<PortalDb, Crowd>(db => node.With<Sealer, Crowd>(sealer => node.With<RegisterNumberKey, Crowd>(key => Crowd.For(db, seed, sealer, key, Node.Now))));
        var readers = new Dictionary<string, Reader>();
        foreach (var size in sizes)
        {
            var start = Stopwatch.GetTimestamp();
            var rows = await node.With<PortalDb, long>(db => Fill(db, crowd, size));
            tell($"{size} memberships, {rows} rows: filled in {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s");

            start = Stopwatch.GetTimestamp();
            var readings = await node.With<PortalDb, IReadOnlyList<Reading>>(db => Reading.All(db, DemoTown.Lanaken));
            foreach (var account in readings.Select(reading => reading.Account ?? "").Distinct().Except(readers.Keys).ToList())
            {
                readers[account] = await Reader.SignedIn(node.Address, account.Length > 0 ? account : null);
            }

            var pages = await Read(node, readings, readers, isFirst: size == sizes[0]);
            tell($"{size} memberships: {readings.Count} pages read in {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s");

            start = Stopwatch.GetTimestamp();
            var did = await node.With<Night, NightReport>(night => night.Run());
            var took = Stopwatch.GetElapsedTime(start);
            tell($"{size} memberships: a night of {took.TotalSeconds:F0} s, {did}");
            yield return new(size, pages, rows, (took, did));
        }

        foreach (var reader in readers.Values)
        {
            reader.Dispose();
        }
    }

    private static async Task<long> Fill(PortalDb db, Crowd crowd, int size)
    {
        await Bulk.Write(db, crowd.UpTo(size));
        if (db.Database.IsNpgsql())
        {
            await db.Database.ExecuteSqlRawAsync("VACUUM ANALYZE"); // as its own housekeeping does within minutes
        }

        return await db.Memberships.LongCountAsync() + await db.Declarations.LongCountAsync() + await db.VettingFiles.LongCountAsync() + await db.Events.LongCountAsync()
            + await db.Duties.LongCountAsync() + await db.Disclosures.LongCountAsync() + await db.Outbox.LongCountAsync() + await db.Groups.LongCountAsync();
    }

    /// <summary>Round after round through all pages, so that a busy moment of the machine does not fall on one of them.</summary>
    private static async Task<IReadOnlyList<Measured>> Read(Node node, IReadOnlyList<Reading> readings, Dictionary<string, Reader> readers, bool isFirst)
    {
        for (var round = 0; round < (isFirst ? Warm : Listened); round++)
        {
            foreach (var reading in readings)
            {
                await readers[reading.Account ?? ""].Open(reading.Path);
            }
        }

        var opened = readings.Select(_ => new List<Opened>(Times)).ToList();
        for (var round = 0; round < Times; round++)
        {
            for (var i = 0; i < readings.Count; i++)
            {
                opened[i].Add(await readers[readings[i].Account ?? ""].Open(readings[i].Path));
            }
        }

        using var statements = new Statements(node.Connection);
        var measured = new List<Measured>();
        for (var i = 0; i < readings.Count; i++)
        {
            var (heard, shares) = (0, new List<double>());
            for (var round = 0; round < Listened; round++)
            {
                var one = await readers[readings[i].Account ?? ""].Open(readings[i].Path);
                heard = statements.Take().Count;
                shares.Add(statements.TakeTime().TotalMilliseconds / one.Milliseconds);
            }

            measured.Add(new(
                readings[i],
                At(opened[i].Select(one => one.Milliseconds), 50),
                At(opened[i].Select(one => one.Milliseconds), 95),
                opened[i][^1].Bytes,
                (long)At(opened[i].Select(one => (double)one.Allocated), 50),
                heard,
                At(shares, 50),
                await DomainPart.Of(node, readings[i]) / At(opened[i].Select(one => one.Milliseconds), 50)));
        }

        return measured;
    }

    internal static double At(IEnumerable<double> values, int percent)
    {
        var sorted = values.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, sorted.Count * percent / 100)];
    }
}
