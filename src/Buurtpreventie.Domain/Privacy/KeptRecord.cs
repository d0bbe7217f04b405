using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Stewardship;
using NodaTime;

namespace Buurtpreventie.Domain.Privacy;

/// <summary>Something of a person that the host keeps beside the declaration: which, since when, and whether somebody holds it. Ids and days, no content.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Which, as the host names it.</param>
/// <param name="Subject">Whose.</param>
/// <param name="Since">From when its term runs: when it was closed, posted or, where the protocol says so (O-34), received.</param>
/// <param name="Hold">Who needs it kept, why and until when; null where nobody does.</param>
public sealed record KeptRecord(
    RecordKind Kind, Guid Id, PersonId Subject, [property: JsonConverter(typeof(TimeJsonConverter))] Instant Since, Hold? Hold = null);
