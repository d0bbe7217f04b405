using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Intake;

/// <summary>How an applicant belongs to the neighbourhood; which ties count is for the protocol to say (O-18).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<TieToTerritory>))]
public enum TieToTerritory
{
    /// <summary>Lives there.</summary>
    Resident = 1,

    /// <summary>Runs a business there.</summary>
    SelfEmployed = 2,

    /// <summary>Works there.</summary>
    Worker = 3,
}

/// <summary>What is established about the address that ties an applicant to the territory.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<TieCheck>))]
public enum TieCheck
{
    /// <summary>The territory holds the address.</summary>
    InTerritory = 1,

    /// <summary>The territory cannot tell; somebody has to look before assigning.</summary>
    ToVerify = 2,

    /// <summary>Somebody looked: it lies in the territory.</summary>
    Verified = 3,
}
