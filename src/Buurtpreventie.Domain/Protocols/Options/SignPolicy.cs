using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>O-31: who agrees to signs and stickers.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<SignApprover>))]
public enum SignApprover
{
    /// <summary>Nobody needs to.</summary>
    None = 1,

    /// <summary>The municipality.</summary>
    Municipality = 2,

    /// <summary>The local police.</summary>
    Police = 3,
}

/// <summary>O-31: signs and stickers; only active groups ever have them .</summary>
/// <param name="MinimumMembers">From how many active members. A proposal of the library.</param>
/// <param name="Approver">Who agrees.</param>
public readonly record struct SignPolicy(int MinimumMembers, SignApprover Approver);
