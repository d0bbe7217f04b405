using System.Text.Json.Serialization;
using NodaTime;

namespace Buurtpreventie.Domain;

/// <summary>What every verb takes beside its input: which request, by whom, when, and which version the person had before them.</summary>
/// <param name="Command">The request; the same command twice has one effect.</param>
/// <param name="Actor">Who acts.</param>
/// <param name="At">When, as the host's clock has it.</param>
/// <param name="Seen">
/// The version the person saw when deciding, or null where nobody saw one. An older version than the present one is refused as stale.
/// </param>
public readonly record struct Act(
    CommandId Command, Actor Actor, [property: JsonConverter(typeof(TimeJsonConverter))] Instant At, int? Seen = null);
