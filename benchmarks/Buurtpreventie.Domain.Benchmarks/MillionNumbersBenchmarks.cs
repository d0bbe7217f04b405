using BenchmarkDotNet.Attributes;
using Buurtpreventie.Domain.Benchmarks.Baselines;

namespace Buurtpreventie.Domain.Benchmarks;

/// <summary>A million numbers in one UTF-8 buffer, a line each, one in twenty damaged.</summary>
[MemoryDiagnoser]
public class MillionNumbersBenchmarks
{
    private const int Count = 1_000_000;
    private readonly byte[] _lines = Inputs.Lines(Count);

    [Benchmark(Baseline = true)]
    public int ByHand() => ByHand(_lines);

    [Benchmark]
    public int Library() => Library(_lines);

    [Benchmark]
    public int Plain()
    {
        var valid = 0;
        for (var start = 0; start < _lines.Length; start += 12)
        {
            valid += PlainRegisterNumber.IsValid(System.Text.Encoding.UTF8.GetString(_lines, start, 11)) ? 1 : 0;
        }

        return valid;
    }

    internal static int ByHand(ReadOnlySpan<byte> rest)
    {
        var valid = 0;
        while (rest.IndexOf((byte)'\n') is >= 0 and var end)
        {
            valid += HandTunedRegisterNumber.TryRead(rest[..end], out _) ? 1 : 0;
            rest = rest[(end + 1)..];
        }

        return valid;
    }

    internal static int Library(ReadOnlySpan<byte> rest)
    {
        var valid = 0;
        while (rest.IndexOf((byte)'\n') is >= 0 and var end)
        {
            valid += NationalRegisterNumber.TryParse(rest[..end], out _) ? 1 : 0;
            rest = rest[(end + 1)..];
        }

        return valid;
    }
}
