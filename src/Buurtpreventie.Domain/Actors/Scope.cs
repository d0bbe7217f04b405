using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>
/// The part of the world an actor sees. A matter outside it does not exist for that actor: the answer is one and the same
/// <c>not-found</c>. <c>default</c> covers nothing; a scope of a default value is a bug of the host and throws, for it would cover
/// what nobody filled in.
/// </summary>
[JsonConverter(typeof(ScopeJsonConverter))]
public readonly record struct Scope
{
    private Scope(bool everything, PersonId? self, GroupId? group, MunicipalityCode? municipality, PoliceZoneCode? zone)
    {
        Everything = everything;
        Self = self;
        Group = group;
        Municipality = municipality;
        PoliceZone = zone;
    }

    /// <summary>No limit: the host itself.</summary>
    public static Scope All => new(true, null, null, null, null);

    /// <summary>The one person whose own matters this is about.</summary>
    public PersonId? Self { get; }

    /// <summary>The one group.</summary>
    public GroupId? Group { get; }

    /// <summary>The one municipality.</summary>
    public MunicipalityCode? Municipality { get; }

    /// <summary>The one police zone.</summary>
    public PoliceZoneCode? PoliceZone { get; }

    private bool Everything { get; }

    /// <summary>Only what is about <paramref name="person"/>.</summary>
    public static Scope OfPerson(PersonId person) => new(false, CodeText.Given(person), null, null, null);

    /// <summary>Only what belongs to <paramref name="group"/>.</summary>
    public static Scope OfGroup(GroupId group) => new(false, null, CodeText.Given(group), null, null);

    /// <summary>What belongs to <paramref name="municipality"/>.</summary>
    public static Scope OfMunicipality(MunicipalityCode municipality) => new(false, null, null, CodeText.Given(municipality), null);

    /// <summary>What belongs to <paramref name="zone"/>.</summary>
    public static Scope OfPoliceZone(PoliceZoneCode zone) => new(false, null, null, null, CodeText.Given(zone));

    /// <summary>Whether a matter that belongs to <paramref name="matter"/> and is about <paramref name="subject"/> lies within it.</summary>
    public bool Covers(in Jurisdiction matter, PersonId? subject = null) =>
        Everything
        || (Self is { } self && subject == self)
        || (Group is { } group && matter.Group == group)
        || (Municipality is { } municipality && matter.Municipality == municipality)
        || (PoliceZone is { } zone && matter.PoliceZone == zone);
}
