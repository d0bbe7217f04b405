using System.Text.Json.Serialization;
using NodaTime;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>Who agrees on a protocol .</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ProtocolParty>))]
public enum ProtocolParty
{
    /// <summary>The neighbourhood; always.</summary>
    Neighbourhood = 1,

    /// <summary>The local police zone; always.</summary>
    PoliceZone = 2,

    /// <summary>The municipality; where the options give it a task.</summary>
    Municipality = 3,
}

/// <summary>That a party signed. The names stand on the paper; a protocol is public and holds no personal data.</summary>
/// <param name="Party">The party.</param>
/// <param name="On">The day of signing.</param>
public readonly record struct ProtocolSignature(ProtocolParty Party, [property: JsonConverter(typeof(TimeJsonConverter))] LocalDate On);
