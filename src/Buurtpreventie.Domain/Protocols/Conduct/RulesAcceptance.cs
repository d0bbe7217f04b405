using System.Text.Json.Serialization;
using NodaTime;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>
/// That somebody knows and accepts the rules of conduct: under which protocol, which version, and when. The words
/// of a version follow what the protocol decides, so that one says nothing without the other.
/// </summary>
/// <param name="Protocol">The protocol under which the rules were read.</param>
/// <param name="Version">The version of the rules.</param>
/// <param name="On">The day in Brussels.</param>
public readonly record struct RulesAcceptance(
    ProtocolReference Protocol, RulesVersion Version, [property: JsonConverter(typeof(TimeJsonConverter))] LocalDate On);
