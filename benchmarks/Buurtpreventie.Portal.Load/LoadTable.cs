using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Buurtpreventie.Portal.Load;

/// <summary>The table for <c>benchmarks/results/</c>, and what it says about growth.</summary>
internal static class LoadTable
{
    private const double Noise = 0.5;

    /// <summary>Where it is kept.</summary>
    public static string PathOfTable => Path.Combine(Root(), "benchmarks", "results", "PortalLoad.md");

    /// <summary>Whether any page grows faster than the logarithm of the data, on any store.</summary>
    public static bool GrowsTooFast(IReadOnlyDictionary<string, IReadOnlyList<AtSize>> results) =>
        results.Values.Any(sizes => sizes[0].Pages.Zip(sizes[^1].Pages).Any(pair => !IsWithin(sizes[0].Memberships, sizes[^1].Memberships, pair.First, pair.Second)));

    public static string Of(IReadOnlyDictionary<string, IReadOnlyList<AtSize>> results, ulong seed)
    {
        var text = new StringBuilder(
            $"""
            # The portal under load

            Every page and every reading endpoint of the portal, opened while the database grows. Made with

            ```
            dotnet run -c Release --project benchmarks/Buurtpreventie.Portal.Load
            ```

            | | |
            |---|---|
            | machine | {Processor()}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1 << 30)} GB; {RuntimeInformation.OSDescription} |
            | runtime | {RuntimeInformation.FrameworkDescription} |
            | seed | {seed} |
            | host | Kestrel in the process of the measurement, HttpClient over 127.0.0.1, one request after the other, sixty of each page in turns |
            | stores | SQLite in a file (WAL, every write on the disk); PostgreSQL from Debian's package with its defaults and 512 MB of buffers |

            The people come from `Buurtpreventie.Domain.Testing`, sixty to a group, and take every step by the verbs of the library; the rows are the portal's own. Three towns share
            them, so that the town whose pages are opened grows with the database, and its groups in number but not in size.

            - **p50, p95**: milliseconds from the request to the last byte, with signing in and the entry in the audit trail where there is one.
            - **growth**: how many times as long the half of the requests takes at the largest size as at the smallest, for each tenfold of memberships. Where an answer shows more at the
              larger size, because there are more groups to show, what it shows is taken off: the times are divided by how much longer the answer is.
            - **within**: the largest size takes at most {Num(LogOf(results))} times as long as the smallest, as a logarithm would, and half a millisecond for noise. What reads everything would take
              {Num(Times(results))} times as long.
            - **statements**: how many went to the database.
            - **store**: the share of the request from sending a statement until its rows were read, stored JSON read into snapshots included.
            - **domain**: the share of the request that the library needs: what it does with the rows of the page, done alone and as often as the page asks it: restoring, facts,
              what may be done and why not, words. A dash: nothing but single words. What is left is ASP.NET Core, opening sealed columns and making HTML.
            - **allocated**: KB for one request, those of the client in the same process included.

            """);
        foreach (var (store, sizes) in results)
        {
            Add(text, store, sizes);
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static void Add(StringBuilder text, string store, IReadOnlyList<AtSize> sizes)
    {
        var (first, last) = (sizes[0], sizes[^1]);
        text.Append(CultureInfo.InvariantCulture, $"\n## {(store == "sqlite" ? "SQLite" : "PostgreSQL")}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"| page | who |{string.Concat(sizes.Select(size => $" {Count(size.Memberships)}: p50 | p95 |"))} growth | within | statements | store | domain | KB shown | allocated |\n");
        text.Append(CultureInfo.InvariantCulture, $"|---|---|{string.Concat(sizes.Select(_ => "---:|---:|"))}---:|---|---:|---:|---:|---:|---:|\n");
        for (var i = 0; i < last.Pages.Count; i++)
        {
            var (small, large) = (first.Pages[i], last.Pages[i]);
            var (reading, times) = (large.Reading, sizes.Select(size => size.Pages[i]));
            text.Append(CultureInfo.InvariantCulture, $"| `/{Short(reading.Route)}`{(reading.Note.Length > 0 ? $" {reading.Note}" : "")} | {Who(reading.Account)} |")
                .Append(string.Concat(times.Select(one => $" {Num(one.P50)} | {Num(one.P95)} |")))
                .Append(CultureInfo.InvariantCulture, $" {Num(Growth(first.Memberships, last.Memberships, small, large), 2)} | {(IsWithin(first.Memberships, last.Memberships, small, large) ? "yes" : "**no**")} |")
                .Append(CultureInfo.InvariantCulture, $" {large.Statements} | {Percent(large.InStore)} | {(large.InDomain is { } domain ? Percent(domain) : "–")} |")
                .Append(CultureInfo.InvariantCulture, $" {Num(large.Bytes / 1024d)} | {large.Allocated / 1024} |\n");
        }

        var shares = last.Pages.Where(page => page.InDomain is not null).Select(page => page.InDomain!.Value).Order().ToList();
        text.Append(CultureInfo.InvariantCulture, $"\nOf the {last.Pages.Count} pages {last.Pages.Zip(first.Pages).Count(pair => IsWithin(first.Memberships, last.Memberships, pair.Second, pair.First))} stay within. ")
            .Append(CultureInfo.InvariantCulture, $"The slowest p95 with {Count(last.Memberships)} memberships is {Num(last.Pages.Max(page => page.P95))} ms; the domain's share is {Percent(shares[shares.Count / 2])} for half of the pages that ask it, and {Percent(shares[^1])} at most.\n")
            .Append("\n| memberships | rows | the night, s | for each membership, ms | steps | failed |\n|---:|---:|---:|---:|---:|---:|\n");
        foreach (var size in sizes)
        {
            var (took, did) = size.Night;
            text.Append(CultureInfo.InvariantCulture, $"| {Count(size.Memberships)} | {Count(size.Rows)} | {Num(took.TotalSeconds)} | {Num(took.TotalMilliseconds / size.Memberships, 2)} | {did.Steps} | {did.Failed} |\n");
        }
    }

    /// <summary>What an answer shows more is no growth: the time is held against what there is to show.</summary>
    private static double More(Measured small, Measured large) => Math.Max(1, (double)large.Bytes / small.Bytes);

    private static double Growth(int few, int many, Measured small, Measured large) => few == many ? 1 : Math.Pow(large.P50 / More(small, large) / small.P50, 1 / Math.Log10((double)many / few));

    private static bool IsWithin(int few, int many, Measured small, Measured large) =>
        large.P50 / More(small, large) <= (small.P50 * Math.Log(many) / Math.Log(few)) + Noise;

    private static double LogOf(IReadOnlyDictionary<string, IReadOnlyList<AtSize>> results) => results.Values.FirstOrDefault() is { } sizes ? Math.Log(sizes[^1].Memberships) / Math.Log(sizes[0].Memberships) : 1;

    private static double Times(IReadOnlyDictionary<string, IReadOnlyList<AtSize>> results) => results.Values.FirstOrDefault() is { } sizes ? (double)sizes[^1].Memberships / sizes[0].Memberships : 1;

    private static string Who(string? account) => account is null ? "anybody" : account == "an" ? "resident" : account.Split('-')[0];

    private static string Short(string route) => route
        .Replace(":guid", "", StringComparison.Ordinal).Replace(":id", "", StringComparison.Ordinal).Replace(":int", "", StringComparison.Ordinal)
        .Replace(":regex(^[0-9]{{5}}$)", "", StringComparison.Ordinal).Replace(":min(1)", "", StringComparison.Ordinal);

    private static string Num(double value, int digits = 1) => value.ToString($"F{digits}", CultureInfo.InvariantCulture);

    private static string Percent(double share) => share.ToString(share < 0.01 ? "0.00 %" : "0 %", CultureInfo.InvariantCulture);

    private static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture).Replace(',', ' ');

    private static string Processor() => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[^1].Trim() ?? $"{RuntimeInformation.ProcessArchitecture}"
        : $"{RuntimeInformation.ProcessArchitecture}";

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Buurtpreventie.Domain.sln")))
        {
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar)) ?? throw new InvalidOperationException("Not in the working copy.");
        }

        return folder;
    }
}
