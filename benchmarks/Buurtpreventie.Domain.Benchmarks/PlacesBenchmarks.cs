using BenchmarkDotNet.Attributes;

namespace Buurtpreventie.Domain.Benchmarks;

/// <summary>The embedded municipalities and postal codes: reading them once, and asking them.</summary>
[MemoryDiagnoser]
public class PlacesBenchmarks
{
    private readonly PostalCode _rekem = PostalCode.Of(3621);
    private readonly MunicipalityCode _lanaken = MunicipalityCode.Of(73042);

    /// <summary>What the first question costs in a process: 620 municipalities and 2 783 places are read and linked.</summary>
    [Benchmark]
    public object Load() => GazetteerFile.Read();

    [Benchmark]
    public int PlacesOfPostalCode() => _rekem.Places.Length;

    [Benchmark]
    public Municipality? MunicipalityByCode() => Municipality.Find(_lanaken);

    [Benchmark]
    public int MunicipalitiesByName() => Municipality.Named("Bilzen-Hoeselt").Length;
}
