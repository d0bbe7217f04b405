using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>O-32: where people go with what is not urgent .</summary>
[JsonConverter(typeof(EnumNameJsonConverter<NonUrgentContactKind>))]
public enum NonUrgentContactKind
{
    /// <summary>The general number of the police zone.</summary>
    PoliceZoneNumber = 1,

    /// <summary>The prevention service .</summary>
    PreventionService = 2,

    /// <summary>The district police station.</summary>
    DistrictStation = 3,

    /// <summary>The reporting desk.</summary>
    ReportingDesk = 4,
}

/// <summary>O-32: a contact for what is not urgent.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Details">How to reach it, as printed for everybody: a desk's number or page, never a person's. Null where people know.</param>
public readonly record struct NonUrgentContact(NonUrgentContactKind Kind, string? Details = null);
