using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Stewardship;

/// <summary>
/// The kinds of personal data the library knows of. A disclosure, a view and a retention term name what they are about with these,
/// never with the data.
/// </summary>
[Flags]
[JsonConverter(typeof(EnumNameJsonConverter<DataCategories>))]
public enum DataCategories
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>First name and surname.</summary>
    Name = 1 << 0,

    /// <summary>Mobile number.</summary>
    MobileNumber = 1 << 1,

    /// <summary>Address.</summary>
    Address = 1 << 2,

    /// <summary>E-mail address; never for the coordinator.</summary>
    Email = 1 << 3,

    /// <summary>National register number; for the police only.</summary>
    RegisterNumber = 1 << 4,

    /// <summary>Birth date, or what is known of it.</summary>
    BirthDate = 1 << 5,

    /// <summary>Signature: name, place and date.</summary>
    Signature = 1 << 6,

    /// <summary>Names and signatures of those who hold parental authority.</summary>
    Parents = 1 << 7,

    /// <summary>Whether somebody belongs to the police or an emergency service.</summary>
    Profession = 1 << 8,

    /// <summary>Consents and accepted rules, with versions and times.</summary>
    Consents = 1 << 9,

    /// <summary>That the police admitted or refused somebody.</summary>
    VettingOutcome = 1 << 10,

    /// <summary>Why; never leaves the police.</summary>
    VettingReason = 1 << 11,

    /// <summary>Membership of groups, with dates and states.</summary>
    Membership = 1 << 12,

    /// <summary>Breaches, warnings and other measures.</summary>
    Conduct = 1 << 13,

    /// <summary>Messages and reports somebody posted.</summary>
    Messages = 1 << 14,

    /// <summary>Photos and videos somebody posted.</summary>
    Media = 1 << 15,

    /// <summary>What is known of others who appear in reports.</summary>
    DescribedPersons = 1 << 16,

    /// <summary>The three data a coordinator gets, and the only ones .</summary>
    ContactCard = Name | MobileNumber | Address,
}
