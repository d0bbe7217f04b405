using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>O-02: an emergency number; its value is the number to dial (R-018, C-20).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<EmergencyNumber>))]
public enum EmergencyNumber
{
    /// <summary>101, the police in an emergency.</summary>
    Police101 = 101,

    /// <summary>112, every emergency service.</summary>
    Emergency112 = 112,
}
