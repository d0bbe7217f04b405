using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>The names of the profiles.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ProfileName>))]
public enum ProfileName
{
    /// <summary>The police slide deck with the nineteen rules.</summary>
    Deck = 1,

    /// <summary>Bilzen: the city co-ordinates, the coordinator registers and hands over.</summary>
    Bilzen = 2,

    /// <summary>Ghent: the police is friendly, but outside the group.</summary>
    Ghent = 3,

    /// <summary>The conditions of the province of Limburg.</summary>
    LimburgBase = 4,
}

/// <summary>A named set of options that follows one of the source texts: where a municipality starts .</summary>
public sealed class ProtocolProfile
{
    internal ProtocolProfile(ProfileName name, ProtocolOptions options)
    {
        Name = name;
        Options = options;
    }

    /// <summary>Which profile.</summary>
    public ProfileName Name { get; }

    /// <summary>Its options.</summary>
    public ProtocolOptions Options { get; }

    /// <summary>
    /// A complete, consistent draft with the standard clauses: sign it as it stands, or change it first. Give it a name of your own, and replace the clauses
    /// on responsibility and on the register number by what your data protection officer decides.
    /// </summary>
    public ProtocolDraft For(MunicipalityCode municipality, PoliceZoneCode policeZone) => new()
    {
        Municipality = municipality,
        PoliceZone = policeZone,
        Name = "Buurtpreventie",
        BasedOn = Name,
        Options = Options,
        Clauses = ProtocolClauses.StandardFor(Options),
        Parties = ProtocolRules.PartiesNeeded(Options),
    };

    /// <summary>The name.</summary>
    public override string ToString() => Name.ToString();
}
