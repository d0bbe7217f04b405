using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>What sort of refusal an error is, so that a host can map it without knowing the code.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ErrorKind>))]
public enum ErrorKind
{
    /// <summary>What was given cannot be read or is out of range (HTTP 400).</summary>
    Invalid = 1,

    /// <summary>Well-formed, but a condition of the rules is not met (HTTP 422).</summary>
    Unmet = 2,

    /// <summary>It clashes with what is already there, or with the state it is in (HTTP 409).</summary>
    Conflict = 3,

    /// <summary>This actor may not do this (HTTP 403).</summary>
    NotAllowed = 4,

    /// <summary>There is no such thing within the actor's scope (HTTP 404).</summary>
    Missing = 5,
}
