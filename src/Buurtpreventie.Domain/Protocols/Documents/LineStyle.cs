using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>How the lines of a section stand.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<LineStyle>))]
public enum LineStyle
{
    /// <summary>A paragraph each.</summary>
    Paragraphs = 1,

    /// <summary>A list with bullets.</summary>
    Bullets = 2,

    /// <summary>A list with numbers from 1.</summary>
    Numbers = 3,
}
