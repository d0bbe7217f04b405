using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>Which register issued a number.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<RegisterNumberKind>))]
public enum RegisterNumberKind
{
    /// <summary>The National Register.</summary>
    Rn = 1,

    /// <summary>The BIS register of the Crossroads Bank for Social Security, for who is not in the National Register.</summary>
    Bis = 2,
}

/// <summary>
/// The sex as registered when a number was issued. After a change of registered sex a person gets a new number; see
/// <see cref="RegisterNumberReplacement"/>.
/// </summary>
[JsonConverter(typeof(EnumNameJsonConverter<RegisteredSex>))]
public enum RegisteredSex
{
    /// <summary>The number does not tell: a BIS number issued while the sex was not known.</summary>
    Unknown = 0,

    /// <summary>An odd serial number.</summary>
    Male = 1,

    /// <summary>An even serial number.</summary>
    Female = 2,
}
