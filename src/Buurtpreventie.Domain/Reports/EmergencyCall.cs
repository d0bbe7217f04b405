using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Reports;

/// <summary>The proof of an emergency call (F-27): which number, when, and by whom. The message says the first two, never the last.</summary>
/// <param name="Number">The number called.</param>
/// <param name="At">When.</param>
/// <param name="Caller">Who called.</param>
public sealed record EmergencyCall(
    EmergencyNumber Number, [property: JsonConverter(typeof(TimeJsonConverter))] Instant At, PersonId Caller);
