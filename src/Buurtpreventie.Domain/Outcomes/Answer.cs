using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>An answer that may not be known. Unknown is not no, and it is the default: a thing holds only when established.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<Answer>))]
public enum Answer
{
    /// <summary>What is known does not settle it.</summary>
    CannotTell = 0,

    /// <summary>Established.</summary>
    Yes = 1,

    /// <summary>Established that not.</summary>
    No = 2,
}
