using System.Collections.Immutable;

namespace Buurtpreventie.Domain;

/// <summary>
/// The municipalities, postal codes and places of Belgium in memory. Read once, when first asked for, and never changed; looking
/// up a code allocates nothing.
/// </summary>
internal sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Loaded = new(GazetteerFile.Read);

    private readonly int[] _codes;
    private readonly int[] _postalNumbers;
    private readonly ImmutableArray<Place>[] _places;
    private readonly ImmutableArray<Municipality>[] _municipalitiesByPostalCode;
    private readonly Dictionary<Municipality, ImmutableArray<Municipality>> _predecessors;
    private readonly Lazy<NameIndex<Municipality>> _municipalityNames;
    private readonly Lazy<NameIndex<Place>> _placeNames;

    /// <param name="municipalities">By code.</param>
    /// <param name="places">By postal code.</param>
    public Gazetteer(ImmutableArray<Municipality> municipalities, ImmutableArray<Place> places)
    {
        Municipalities = municipalities;
        _codes = [.. municipalities.Select(municipality => municipality.Code.Number)];
        _predecessors = municipalities
            .Where(municipality => municipality.Successor is not null)
            .GroupBy(municipality => municipality.Successor!)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray());

        _places = [.. places.GroupBy(place => place.PostalCode).Select(group => group.ToImmutableArray())];
        _municipalitiesByPostalCode = [.. _places.Select(group => group.Select(place => place.Municipality).Distinct().ToImmutableArray())];
        PostalCodes = [.. _places.Select(group => group[0].PostalCode)];
        _postalNumbers = [.. PostalCodes.Select(code => code.Number)];

        _municipalityNames = new(() => new(municipalities, municipality => municipality.NameKeys()));
        _placeNames = new(() => new(places, place => place.NameKeys()));
    }

    public static Gazetteer Belgium => Loaded.Value;

    public ImmutableArray<Municipality> Municipalities { get; }

    public ImmutableArray<PostalCode> PostalCodes { get; }

    public Municipality? Find(MunicipalityCode code) =>
        Array.BinarySearch(_codes, code.Number) is >= 0 and var index ? Municipalities[index] : null;

    public ImmutableArray<Place> PlacesOf(PostalCode code) => Of(code, _places);

    public ImmutableArray<Municipality> MunicipalitiesOf(PostalCode code) => Of(code, _municipalitiesByPostalCode);

    public ImmutableArray<Municipality> PredecessorsOf(Municipality municipality) => _predecessors.GetValueOrDefault(municipality, []);

    public ImmutableArray<Municipality> MunicipalitiesNamed(ReadOnlySpan<char> name) => _municipalityNames.Value.Find(name);

    public ImmutableArray<Place> PlacesNamed(ReadOnlySpan<char> name) => _placeNames.Value.Find(name);

    private ImmutableArray<T> Of<T>(PostalCode code, ImmutableArray<T>[] byPostalCode) =>
        Array.BinarySearch(_postalNumbers, code.Number) is >= 0 and var index ? byPostalCode[index] : [];

    /// <summary>Finds by the key of a name; the index is made when first asked for.</summary>
    private sealed class NameIndex<T>(ImmutableArray<T> all, Func<T, IEnumerable<string>> keys)
    {
        private readonly Dictionary<string, ImmutableArray<T>>.AlternateLookup<ReadOnlySpan<char>> _byKey =
            all.SelectMany(item => keys(item).Select(key => (key, item)))
                .GroupBy(entry => entry.key, entry => entry.item, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal)
                .GetAlternateLookup<ReadOnlySpan<char>>();

        public ImmutableArray<T> Find(ReadOnlySpan<char> name)
        {
            name = name.Trim();
            Span<char> key = stackalloc char[PlaceKey.Room];
            return name.Length <= PlaceKey.LongestName && _byKey.TryGetValue(key[..PlaceKey.Write(name, key)], out var found) ? found : [];
        }
    }
}
