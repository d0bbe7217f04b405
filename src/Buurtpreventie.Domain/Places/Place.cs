using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>
/// A place as an address names it, under one postal code: Rekem under 3621. Mostly a sub-municipality, sometimes the municipality
/// itself. There is one object per postal code and place, so they compare by reference.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(PlaceJsonConverter))]
public sealed class Place
{
    private readonly PlaceName _name;

    internal Place(PostalCode postalCode, in PlaceName name, Municipality municipality)
    {
        _name = name;
        PostalCode = postalCode;
        Municipality = municipality;
    }

    /// <summary>The postal code.</summary>
    public PostalCode PostalCode { get; }

    /// <summary>The present municipality in which it lies.</summary>
    public Municipality Municipality { get; }

    /// <summary>The name in its own language: Dutch in Flanders and Brussels, German in the east, French elsewhere.</summary>
    public string Name => _name.Official;

    /// <summary>The name in <paramref name="language"/>; its own where no other is known, and in English.</summary>
    public string NameIn(Language language) => _name.In(language);

    /// <summary>
    /// The places called <paramref name="name"/>, in any of the three languages, by postal code. Case, accents, hyphens and "St." for
    /// "Sint" do not matter. Names are not unique: there is an Oostkerke in Damme and one in Diksmuide.
    /// </summary>
    public static ImmutableArray<Place> Named(ReadOnlySpan<char> name) => Gazetteer.Belgium.PlacesNamed(name);

    /// <summary>The postal code and the name: <c>3621 Rekem</c>.</summary>
    public override string ToString() => $"{PostalCode} {Name}";

    internal IEnumerable<string> NameKeys() => _name.Keys();

    internal bool IsCalled(in SoughtName name, out Language language) => _name.IsCalled(name, out language);
}
