using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>O-29: whether a group has a deputy coordinator.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<DeputyNeed>))]
public enum DeputyNeed
{
    /// <summary>Not asked.</summary>
    None = 1,

    /// <summary>Advised.</summary>
    Advised = 2,

    /// <summary>Required.</summary>
    Required = 3,
}

/// <summary>O-29: what a coordinator must have done, and whether somebody stands in.</summary>
/// <param name="ConfidentialityAgreement">The agreement is signed before any data of members are seen (R-157, C-14). Every protocol needs it.</param>
/// <param name="PoliceScreening">The police has checked the coordinator.</param>
/// <param name="Deputy">Whether somebody stands in.</param>
public readonly record struct CoordinatorDuties(bool ConfidentialityAgreement, bool PoliceScreening, DeputyNeed Deputy);
