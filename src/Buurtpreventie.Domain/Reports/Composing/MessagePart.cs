using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Reports;

/// <summary>
/// What may be left out of a message that is too long (O-23), numbered in the order in which it goes: the first is left out first. Never left out:
/// that the emergency number was called and when, where it is, and the first thing that somebody does.
/// </summary>
[JsonConverter(typeof(EnumNameJsonConverter<MessagePart>))]
public enum MessagePart
{
    /// <summary>What else was said.</summary>
    Note = 1,

    /// <summary>What one suspects.</summary>
    Category = 2,

    /// <summary>Face, hairstyle and tattoo.</summary>
    FinerFeatures = 3,

    /// <summary>How many sit in the vehicle.</summary>
    Occupants = 4,

    /// <summary>What else somebody does.</summary>
    FurtherBehaviour = 5,

    /// <summary>Persons and vehicles after the first.</summary>
    FurtherDescriptions = 6,

    /// <summary>When it was seen.</summary>
    ObservedAt = 7,

    /// <summary>What the person carries, and with how many.</summary>
    ObjectsAndCompanions = 8,

    /// <summary>Where to.</summary>
    Direction = 9,

    /// <summary>The person.</summary>
    Person = 10,

    /// <summary>The vehicle.</summary>
    Vehicle = 11,
}
