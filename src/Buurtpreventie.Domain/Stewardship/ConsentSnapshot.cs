using System.Text.Json.Serialization;
using NodaTime;

namespace Buurtpreventie.Domain.Stewardship;

/// <summary>One agreement as it is stored.</summary>
/// <param name="Kind">To what.</param>
/// <param name="Version">The version of the wording, from 1.</param>
/// <param name="GivenAt">Since when.</param>
/// <param name="WithdrawnAt">Until when; null while it stands.</param>
public sealed record ConsentSnapshot(
    ConsentKind Kind,
    int Version,
    [property: JsonConverter(typeof(TimeJsonConverter))] Instant GivenAt,
    [property: JsonConverter(typeof(TimeJsonConverter))] Instant? WithdrawnAt);
