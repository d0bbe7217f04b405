using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>O-14: whether the form asks for the national register number; only the police may ever see it (C-18).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<NationalNumberUse>))]
public enum NationalNumberUse
{
    /// <summary>It must be given.</summary>
    Required = 1,

    /// <summary>It may be given.</summary>
    Optional = 2,

    /// <summary>It is neither asked nor kept.</summary>
    Forbidden = 3,
}

/// <summary>O-15: what shows somebody's age.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<AgeEvidence>))]
public enum AgeEvidence
{
    /// <summary>The register number.</summary>
    NationalNumber = 1,

    /// <summary>The birth date on the form.</summary>
    BirthDate = 2,

    /// <summary>The applicant's word.</summary>
    Statement = 3,
}
