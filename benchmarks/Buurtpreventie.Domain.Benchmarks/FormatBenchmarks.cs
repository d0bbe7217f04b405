using BenchmarkDotNet.Attributes;

namespace Buurtpreventie.Domain.Benchmarks;

/// <summary>Writing a register number into a buffer and as a string.</summary>
[MemoryDiagnoser]
public class FormatBenchmarks
{
    private readonly NationalRegisterNumber _number = NationalRegisterNumber.Parse(Inputs.Printed[0]);
    private readonly char[] _buffer = new char[32];

    [Benchmark]
    public bool BareIntoBuffer() => _number.TryFormat(_buffer, out _, "N");

    [Benchmark]
    public bool PrintedIntoBuffer() => _number.TryFormat(_buffer, out _, "F");

    [Benchmark]
    public string MaskedAsString() => _number.ToString();

    [Benchmark]
    public string PrintedAsString() => _number.ToString("F");
}
