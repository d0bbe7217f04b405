using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>
/// Who acts: a role, a person and a scope. The host has authenticated the person and vouches for role and scope; the library
/// decides what they may do. <c>default</c> is nobody and may do nothing; an actor without an id or a place throws.
/// </summary>
[JsonConverter(typeof(ActorJsonConverter))]
public readonly record struct Actor
{
    private Actor(Role role, PersonId? person, Scope scope)
    {
        Role = role;
        Person = person;
        Scope = scope;
    }

    /// <summary>The one capacity in which the actor acts.</summary>
    public Role Role { get; }

    /// <summary>The person behind it; null for <see cref="System"/>.</summary>
    public PersonId? Person { get; }

    /// <summary>What the actor sees.</summary>
    public Scope Scope { get; }

    /// <summary>How texts speak to the actor.</summary>
    public Audience Audience => Role.ToAudience();

    /// <summary>The host itself, for what follows from a date.</summary>
    public static Actor System => new(Role.System, null, Scope.All);

    /// <summary>A resident, in his or her own matters.</summary>
    public static Actor Resident(PersonId person) => new(Role.Resident, person, Scope.OfPerson(person));

    /// <summary>An applicant, in his or her own matters.</summary>
    public static Actor Applicant(PersonId person) => new(Role.Applicant, person, Scope.OfPerson(person));

    /// <summary>A member, in his or her own matters and within <paramref name="group"/>.</summary>
    public static Actor Participant(PersonId person, GroupId group) => new(Role.Participant, CodeText.Given(person), Scope.OfGroup(group));

    /// <summary>The coordinator, or deputy, of <paramref name="group"/>.</summary>
    public static Actor Coordinator(PersonId person, GroupId group) => new(Role.Coordinator, CodeText.Given(person), Scope.OfGroup(group));

    /// <summary>An officer of <paramref name="zone"/>.</summary>
    public static Actor Police(PersonId officer, PoliceZoneCode zone) => new(Role.Police, CodeText.Given(officer), Scope.OfPoliceZone(zone));

    /// <summary>An official of the prevention service of <paramref name="municipality"/>.</summary>
    public static Actor Municipality(PersonId official, MunicipalityCode municipality) =>
        new(Role.Municipality, CodeText.Given(official), Scope.OfMunicipality(municipality));

    /// <summary>An official of the province.</summary>
    public static Actor Province(PersonId official) => new(Role.Province, CodeText.Given(official), Scope.All);

    /// <summary>Whether the actor sees a matter that belongs to <paramref name="matter"/> and is about <paramref name="subject"/>.</summary>
    public bool Sees(in Jurisdiction matter, PersonId? subject = null) => Scope.Covers(matter, subject);

    /// <summary>Whether the matter is the actor's own: nobody vets, assigns or sanctions himself.</summary>
    public bool Is(PersonId subject) => Person == subject;
}
