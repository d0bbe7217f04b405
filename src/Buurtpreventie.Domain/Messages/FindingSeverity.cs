using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Messages;

/// <summary>How sure and how grave a finding is. Whatever it is, a person decides what follows.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<FindingSeverity>))]
public enum FindingSeverity
{
    /// <summary>Worth a look: a program cannot judge it.</summary>
    Notice = 1,

    /// <summary>A matter of degree or of meaning: the coordinator judges.</summary>
    Warning = 2,

    /// <summary>Plainly against a rule.</summary>
    Error = 3,
}
