using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>O-24: what happens with a text that swears, abuses, accuses or discriminates .</summary>
[JsonConverter(typeof(EnumNameJsonConverter<LanguageCheck>))]
public enum LanguageCheck
{
    /// <summary>Nothing.</summary>
    Off = 1,

    /// <summary>The sender is warned and may confirm.</summary>
    Warn = 2,

    /// <summary>It is refused.</summary>
    Refuse = 3,
}

/// <summary>O-23: short, and one message .</summary>
/// <param name="MaxCharacters">The longest free text, in characters. A proposal of the library.</param>
/// <param name="OneOpeningMessage">Whether an event is opened once only.</param>
public readonly record struct MessageLimits(int MaxCharacters, bool OneOpeningMessage);
