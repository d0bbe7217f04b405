using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>
/// To whom a text speaks. Most texts are the same for everybody; where they are not, the variant stands in the catalogue under
/// <c>membership.not-vetted@coordinator</c>, and whoever has no variant of their own gets the general text.
/// </summary>
[JsonConverter(typeof(EnumNameJsonConverter<Audience>))]
public enum Audience
{
    /// <summary>Whoever it is: the general text.</summary>
    Anyone = 0,

    /// <summary>The person it is about: resident, applicant or member. Spoken to as "u".</summary>
    Participant = 1,

    /// <summary>The coordinator, who hears nothing of vetting, age or anything else beyond the three data .</summary>
    Coordinator = 2,

    /// <summary>The prevention service, the province and the host itself.</summary>
    Municipality = 3,

    /// <summary>The local police.</summary>
    Police = 4,
}
