using System.Collections.Immutable;

namespace Buurtpreventie.Domain;

/// <summary>
/// The municipalities, postal codes and places of Belgium in memory. Read once, when first asked for, and never changed; looking up
/// a code or a place allocates nothing.
/// </summary>
internal sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Loaded = new(GazetteerFile.Read);

    private readonly int[] _codes;
    private readonly int[] _postalNumbers;
    private readonly ImmutableArray<Place>[] _places;
    private readonly ImmutableArray<Municipality>[] _municipalities;
    private readonly Dictionary<Municipality, ImmutableArray<Municipality>> _predecessors = [];
    private readonly Lazy<NameIndex<Municipality>> _municipalityNames;
    private readonly Lazy<NameIndex<Place>> _placeNames;

    /// <param name="municipalities">By code.</param>
    /// <param name="places">By postal code.</param>
    public Gazetteer(ImmutableArray<Municipality> municipalities, ImmutableArray<Place> places)
    {
        Municipalities = municipalities;
        _codes = [.. municipalities.Select(municipality => municipality.Code.Number)];
        foreach (var municipality in municipalities)
        {
            if (municipality.Successor is { } successor)
            {
                _predecessors[successor] = PredecessorsOf(successor).Add(municipality);
            }
        }

        PostalCodes = [.. places.Select(place => place.PostalCode).Distinct()];
        _postalNumbers = [.. PostalCodes.Select(code => code.Number)];
        _places = new ImmutableArray<Place>[PostalCodes.Length];
        _municipalities = new ImmutableArray<Municipality>[PostalCodes.Length];
        var start = 0;
        for (var i = 0; i < _places.Length; i++)
        {
            var length = 0;
            var under = ImmutableArray<Municipality>.Empty;
            for (; start + length < places.Length && places[start + length].PostalCode == PostalCodes[i]; length++)
            {
                var municipality = places[start + length].Municipality;
                under = under.Contains(municipality) ? under : under.Add(municipality);
            }

            _places[i] = ImmutableArray.Create(places, start, length);
            _municipalities[i] = under;
            start += length;
        }

        _municipalityNames = new(() => new(municipalities, municipality => municipality.NameKeys()));
        _placeNames = new(() => new(places, place => place.NameKeys()));
    }

    public static Gazetteer Belgium => Loaded.Value;

    public ImmutableArray<Municipality> Municipalities { get; }

    public ImmutableArray<PostalCode> PostalCodes { get; }

    public Municipality? Find(MunicipalityCode code) =>
        Array.BinarySearch(_codes, code.Number) is >= 0 and var index ? Municipalities[index] : null;

    public ImmutableArray<Place> PlacesOf(PostalCode code) => Of(code, _places);

    public ImmutableArray<Municipality> MunicipalitiesOf(PostalCode code) => Of(code, _municipalities);

    public ImmutableArray<Municipality> PredecessorsOf(Municipality municipality) => _predecessors.GetValueOrDefault(municipality, []);

    public ImmutableArray<Municipality> MunicipalitiesNamed(ReadOnlySpan<char> name) => _municipalityNames.Value.Find(name);

    public ImmutableArray<Place> PlacesNamed(ReadOnlySpan<char> name) => _placeNames.Value.Find(name);

    private ImmutableArray<T> Of<T>(PostalCode code, ImmutableArray<T>[] byPostalCode) =>
        Array.BinarySearch(_postalNumbers, code.Number) is >= 0 and var index ? byPostalCode[index] : [];
}
