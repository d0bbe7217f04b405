using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Intake;

/// <summary>Somebody who is bound by professional secrecy beside the duties of every member .</summary>
[JsonConverter(typeof(EnumNameJsonConverter<Responder>))]
public enum Responder
{
    /// <summary>A member of the police.</summary>
    Police = 1,

    /// <summary>A member of another emergency service.</summary>
    EmergencyService = 2,
}
