namespace Buurtpreventie.Domain;

/// <summary>The names of a place or municipality in the three languages of the country; null where it has no name of its own.</summary>
internal readonly struct PlaceName
{
    private readonly string? _dutch;
    private readonly string? _french;
    private readonly string? _german;

    public PlaceName(string? dutch, string? french, string? german, Language official)
    {
        (_dutch, _french, _german) = (dutch, french, german);
        Official = Own(official) ?? throw new ArgumentException("A place has a name in its own language.", nameof(official));
    }

    public string Official { get; }

    public string In(Language language) => Own(language) ?? Official;

    /// <summary>
    /// The language in which it is called so: the one with that very spelling, or else the first, Dutch before French before German.
    /// </summary>
    public bool IsCalled(in SoughtName sought, out Language language)
    {
        language =
            sought.Is(_dutch) ? Language.Dutch
            : sought.Is(_french) ? Language.French
            : sought.Is(_german) ? Language.German
            : sought.HasKeyOf(_dutch) ? Language.Dutch
            : sought.HasKeyOf(_french) ? Language.French
            : sought.HasKeyOf(_german) ? Language.German
            : default;
        return language != default;
    }

    /// <summary>The keys under which an index finds it.</summary>
    public IEnumerable<string> Keys()
    {
        string?[] names = [_dutch, _french, _german];
        return names.OfType<string>().SelectMany(PlaceKey.All);
    }

    private string? Own(Language language) => language switch
    {
        Language.Dutch => _dutch,
        Language.French => _french,
        Language.German => _german,
        _ => null,
    };
}
