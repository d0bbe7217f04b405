using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>Countries whose plates are known by their looks.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<PlateOrigin>))]
public enum PlateOrigin
{
    /// <summary>It cannot be told: a personal plate, another country, or too small a part.</summary>
    Unknown = 0,

    /// <summary>Belgium.</summary>
    Belgium = 1,

    /// <summary>The Netherlands.</summary>
    Netherlands = 2,

    /// <summary>France, the series since 2009.</summary>
    France = 3,
}
