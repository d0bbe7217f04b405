using System.Text.Json.Serialization;
using NodaTime;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>That somebody knows and accepts the rules of conduct: which version, and when .</summary>
/// <param name="Version">The version of the rules.</param>
/// <param name="On">The day in Brussels.</param>
public readonly record struct RulesAcceptance(RulesVersion Version, [property: JsonConverter(typeof(TimeJsonConverter))] LocalDate On);
