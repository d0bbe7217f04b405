using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Messages;

/// <summary>What a message tells of an event, as far as words show it.</summary>
[Flags]
[JsonConverter(typeof(EnumNameJsonConverter<MessageElements>))]
public enum MessageElements
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A street, place or landmark.</summary>
    Location = 1,

    /// <summary>Sex, age, number or looks of a suspect.</summary>
    Person = 2,

    /// <summary>The suspect's vehicle, a bicycle or scooter included.</summary>
    Vehicle = 4,

    /// <summary>Where to.</summary>
    Direction = 8,

    /// <summary>An hour, a part of the day, or a word such as "just now".</summary>
    Time = 16,

    /// <summary>That 101 or 112 was called; not that it should be.</summary>
    EmergencyCall = 32,
}
