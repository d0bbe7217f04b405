namespace Buurtpreventie.Domain;

/// <summary>
/// What the name of a place means together with a postal code. Beside the places of the code, people write the municipality, also as
/// it was called before a merger, and in the Brussels region the city. Such a name may stand for any of its places under the code.
/// </summary>
internal readonly struct PlaceMeaning
{
    private static readonly MunicipalityCode CityOfBrussels = MunicipalityCode.Of(21004);

    private readonly PostalCode _code;
    private readonly Municipality? _whole;

    /// <param name="code">The postal code.</param>
    /// <param name="called">What has that name under the code.</param>
    /// <param name="whole">The municipality that has that name, or had it before a merger; null when there is none.</param>
    private PlaceMeaning(PostalCode code, CalledPlace called, Municipality? whole)
    {
        _code = code;
        _whole = whole;
        Called = called;
        Place = whole is null ? called.Place : OnlyPlaceOf(code, whole);
        Municipality =
            Place is not null ? Place.Municipality
            : MayBeAnyOf(code, whole) ? code.Municipalities is [var only] ? only : null
            : whole;
    }

    /// <summary>What has that name; a place before a municipality.</summary>
    public CalledPlace Called { get; }

    /// <summary>The one place that is meant, or null when it may be any of several.</summary>
    public Place? Place { get; }

    /// <summary>The municipality, or null when it may be one of two.</summary>
    public Municipality? Municipality { get; }

    /// <summary>The name whatever the language: of the place or else of the municipality.</summary>
    public string Label => (Place ?? Called.Place)?.Name ?? _whole?.Name ?? "";

    /// <summary>Finds what <paramref name="name"/> means; false when the code has nothing of that name.</summary>
    public static bool TryFind(PostalCode code, ReadOnlySpan<char> name, out PlaceMeaning meaning)
    {
        meaning = default;
        var sought = new SoughtName(name, stackalloc char[PlaceKey.Room]);
        if (sought.IsNone)
        {
            return false;
        }

        var place = code.Find(sought, out var language);
        var whole = MunicipalityCalled(code, sought, out var municipality);
        if (place is null && whole is null)
        {
            return false;
        }

        meaning = new(code, place is null ? municipality : new(place, language), whole);
        return true;
    }

    /// <summary>Whether it lies in <paramref name="place"/>.</summary>
    public Answer LiesIn(Place place) =>
        _code != place.PostalCode ? Answer.No
        : Place is not null ? Answers.Of(Place == place)
        : Municipality is null ? Answer.CannotTell
        : Municipality != place.Municipality ? Answer.No
        : Called.Place == place ? Answer.Yes
        : Answer.CannotTell;

    /// <summary>Whether both can be the same place.</summary>
    public Answer IsSameAs(in PlaceMeaning other) =>
        _code != other._code ? Answer.No
        : Place is not null && other.Place is not null ? Answers.Of(Place == other.Place)
        : Municipality is not null && other.Municipality is not null && Municipality != other.Municipality ? Answer.No
        : Label == other.Label ? Answer.Yes
        : Answer.CannotTell;

    /// <summary>The municipality of this name now or before a merger, and in the Brussels region the city, which lends it its name.</summary>
    private static Municipality? MunicipalityCalled(PostalCode code, in SoughtName name, out CalledPlace called)
    {
        foreach (var municipality in code.Municipalities)
        {
            if (municipality.IsCalledNowOrBefore(name, out called))
            {
                return municipality;
            }
        }

        var city = IsInBrussels(code) ? Municipality.Find(CityOfBrussels)! : null;
        called = default;
        return city is not null && city.IsCalledNowOrBefore(name, out called) ? city : null;
    }

    private static Place? OnlyPlaceOf(PostalCode code, Municipality whole)
    {
        var found = default(Place);
        foreach (var place in code.Places)
        {
            if (place.Municipality == whole || MayBeAnyOf(code, whole))
            {
                if (found is not null)
                {
                    return null;
                }

                found = place;
            }
        }

        return found;
    }

    private static bool MayBeAnyOf(PostalCode code, Municipality? whole) => whole?.Code == CityOfBrussels && IsInBrussels(code);

    private static bool IsInBrussels(PostalCode code) => code.Municipalities is [{ Region: Region.Brussels }, ..];
}
