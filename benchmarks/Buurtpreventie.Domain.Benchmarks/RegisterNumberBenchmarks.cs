using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Buurtpreventie.Domain.Benchmarks.Baselines;

namespace Buurtpreventie.Domain.Benchmarks;

/// <summary>Reading one register number; each operation is one number out of 256.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class RegisterNumberBenchmarks
{
    private readonly byte[][] _bareUtf8 = [.. Inputs.Bare.Select(Encoding.UTF8.GetBytes)];
    private readonly byte[][] _printedUtf8 = [.. Inputs.Printed.Select(Encoding.UTF8.GetBytes)];

    [Benchmark(Baseline = true, OperationsPerInvoke = Inputs.Count), BenchmarkCategory("bare, string")]
    public int BareByHand() => ByHand(Inputs.Bare);

    [Benchmark(OperationsPerInvoke = Inputs.Count), BenchmarkCategory("bare, string")]
    public int Bare() => Library(Inputs.Bare);

    [Benchmark(OperationsPerInvoke = Inputs.Count), BenchmarkCategory("bare, string")]
    public int BarePlain() => Plain(Inputs.Bare);

    [Benchmark(Baseline = true, OperationsPerInvoke = Inputs.Count), BenchmarkCategory("printed, string")]
    public int PrintedByHand() => ByHand(Inputs.Printed);

    [Benchmark(OperationsPerInvoke = Inputs.Count), BenchmarkCategory("printed, string")]
    public int Printed() => Library(Inputs.Printed);

    [Benchmark(OperationsPerInvoke = Inputs.Count), BenchmarkCategory("printed, string")]
    public int PrintedPlain() => Plain(Inputs.Printed);

    [Benchmark(Baseline = true, OperationsPerInvoke = Inputs.Count), BenchmarkCategory("wrong check digits, string")]
    public int DamagedByHand() => ByHand(Inputs.Damaged);

    [Benchmark(OperationsPerInvoke = Inputs.Count), BenchmarkCategory("wrong check digits, string")]
    public int Damaged() => Library(Inputs.Damaged);

    [Benchmark(OperationsPerInvoke = Inputs.Count), BenchmarkCategory("wrong check digits, string")]
    public int DamagedPlain() => Plain(Inputs.Damaged);

    /// <summary>With the part, the place and the likely cause.</summary>
    [Benchmark(OperationsPerInvoke = Inputs.Count), BenchmarkCategory("wrong check digits, string")]
    public int DamagedExplained()
    {
        var places = 0;
        foreach (var text in Inputs.Damaged)
        {
            places += NationalRegisterNumber.TryParse(text, out _, out var fault) ? 0 : fault.Start;
        }

        return places;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Inputs.Count), BenchmarkCategory("bare, UTF-8")]
    public int BareUtf8ByHand() => ByHand(_bareUtf8);

    [Benchmark(OperationsPerInvoke = Inputs.Count), BenchmarkCategory("bare, UTF-8")]
    public int BareUtf8() => Library(_bareUtf8);

    [Benchmark(Baseline = true, OperationsPerInvoke = Inputs.Count), BenchmarkCategory("printed, UTF-8")]
    public int PrintedUtf8ByHand() => ByHand(_printedUtf8);

    [Benchmark(OperationsPerInvoke = Inputs.Count), BenchmarkCategory("printed, UTF-8")]
    public int PrintedUtf8() => Library(_printedUtf8);

    internal static int Library(string[] texts)
    {
        var valid = 0;
        foreach (var text in texts)
        {
            valid += NationalRegisterNumber.TryParse(text, out _) ? 1 : 0;
        }

        return valid;
    }

    internal static int Library(byte[][] texts)
    {
        var valid = 0;
        foreach (var text in texts)
        {
            valid += NationalRegisterNumber.TryParse(text, out _) ? 1 : 0;
        }

        return valid;
    }

    internal static int ByHand(string[] texts)
    {
        var valid = 0;
        foreach (var text in texts)
        {
            valid += HandTunedRegisterNumber.TryRead(text, out _) ? 1 : 0;
        }

        return valid;
    }

    internal static int ByHand(byte[][] texts)
    {
        var valid = 0;
        foreach (var text in texts)
        {
            valid += HandTunedRegisterNumber.TryRead(text, out _) ? 1 : 0;
        }

        return valid;
    }

    internal static int Plain(string[] texts)
    {
        var valid = 0;
        foreach (var text in texts)
        {
            valid += PlainRegisterNumber.IsValid(text) ? 1 : 0;
        }

        return valid;
    }
}
