using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>A side of a street, by its house numbers.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<StreetSide>))]
public enum StreetSide
{
    /// <summary>The odd numbers.</summary>
    Odd = 1,

    /// <summary>The even numbers.</summary>
    Even = 2,

    /// <summary>All numbers.</summary>
    Both = 3,
}
