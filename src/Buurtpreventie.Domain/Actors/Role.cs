using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>In which capacity somebody acts. A row of a lifecycle names the roles that may pull it, hence flags; an actor has one.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<Role>))]
[Flags]
public enum Role
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>A resident who belongs to no group .</summary>
    Resident = 1,

    /// <summary>Somebody whose declaration is being handled.</summary>
    Applicant = 2,

    /// <summary>A member of a group.</summary>
    Participant = 4,

    /// <summary>The volunteer who leads a group, or the deputy .</summary>
    Coordinator = 8,

    /// <summary>An officer of the local police, in that capacity .</summary>
    Police = 16,

    /// <summary>An official of the municipality: the prevention service .</summary>
    Municipality = 32,

    /// <summary>The province: reads along and supports, decides nothing .</summary>
    Province = 64,

    /// <summary>The host itself, for what follows from a date.</summary>
    System = 128,
}

/// <summary>Which roles make up an audience.</summary>
internal static class Roles
{
    private static readonly Audience[] Audiences = [Audience.Participant, Audience.Coordinator, Audience.Municipality, Audience.Police];

    /// <summary>The audience all of these roles belong to; where they do not belong to one, the general one.</summary>
    public static Audience ToAudience(this Role roles) => Array.FindAll(Audiences, audience => roles.Include(audience)) is [var only] ? only : Audience.Anyone;

    /// <summary>Whether one of these roles belongs to the audience.</summary>
    public static bool Include(this Role roles, Audience audience) => (roles & Of(audience)) != Role.None;

    private static Role Of(Audience audience) => audience switch
    {
        Audience.Participant => Role.Resident | Role.Applicant | Role.Participant,
        Audience.Coordinator => Role.Coordinator,
        Audience.Municipality => Role.Municipality | Role.Province | Role.System,
        Audience.Police => Role.Police,
        _ => Role.None,
    };
}
