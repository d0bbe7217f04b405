namespace Buurtpreventie.Domain;

/// <summary>A place or a municipality, and the language of the name by which it was called: the name without a text of its own.</summary>
internal readonly struct CalledPlace
{
    private readonly Municipality? _municipality;

    public CalledPlace(Place place, Language language)
    {
        Place = place;
        Language = language;
    }

    public CalledPlace(Municipality municipality, Language language)
    {
        _municipality = municipality;
        Language = language;
    }

    /// <summary>The place; null when a municipality was called.</summary>
    public Place? Place { get; }

    public Language Language { get; }

    /// <summary>The name in its proper spelling.</summary>
    public string Name => In(Language);

    /// <summary>The same for a reader of another language.</summary>
    public string In(Language language) => Place?.NameIn(language) ?? _municipality?.NameIn(language) ?? "";
}
