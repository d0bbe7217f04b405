using System.Diagnostics;
using System.Globalization;
using Buurtpreventie.Portal.Load;

// [--store sqlite|postgresql|both] [--sizes 1000,10000,100000] [--seed N]: reads every page of the portal at each size and writes benchmarks/results/PortalLoad.md.
var options = args.Chunk(2).ToDictionary(pair => pair[0], pair => pair.ElementAtOrDefault(1) ?? "");
var seed = ulong.Parse(options.GetValueOrDefault("--seed", "20260302"), CultureInfo.InvariantCulture);
var sizes = options.GetValueOrDefault("--sizes", "1000,10000,100000").Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture)).Order().ToList();
var stores = options.GetValueOrDefault("--store", "both") switch
{
    "both" => new[] { "sqlite", "postgresql" },
    var one => [one],
};

var start = Stopwatch.GetTimestamp();
var results = new Dictionary<string, IReadOnlyList<AtSize>>();
foreach (var store in stores)
{
    await using var node = await Node.Start(store);
    if (node is not null)
    {
        await foreach (var size in Run.On(node, sizes, seed, line => Console.WriteLine($"{Stopwatch.GetElapsedTime(start):mm\\:ss} {store}: {line}")))
        {
            results[store] = [.. results.GetValueOrDefault(store) ?? [], size];
            await File.WriteAllTextAsync(LoadTable.PathOfTable, LoadTable.Of(results, seed));
        }
    }
}

Console.WriteLine($"{Stopwatch.GetElapsedTime(start):mm\\:ss} {LoadTable.PathOfTable}");
return results.Count == stores.Length && LoadTable.GrowsTooFast(results) is false ? 0 : 1;
