using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>O-28: which public body stands behind a group .</summary>
[JsonConverter(typeof(EnumNameJsonConverter<Sponsor>))]
public enum Sponsor
{
    /// <summary>None is needed.</summary>
    None = 1,

    /// <summary>The municipality.</summary>
    Municipality = 2,

    /// <summary>The municipality or the police zone.</summary>
    MunicipalityOrPoliceZone = 3,
}

/// <summary>O-28: what must be there before a group is founded.</summary>
/// <param name="PriorPoliceContact">Whether the initiator talks to the police first .</param>
/// <param name="MinimumFounders">How many residents start together. A proposal of the library.</param>
/// <param name="Sponsor">Which public body stands behind it .</param>
/// <param name="ObjectiveMotivation">Whether an objective ground is needed, beside a feeling of unsafety (R-037, C-22).</param>
/// <param name="MinimumTerm">For how long a group is meant at least, or null where nothing is asked. A proposal of the library.</param>
public readonly record struct FoundingConditions(
    bool PriorPoliceContact, int MinimumFounders, Sponsor Sponsor, bool ObjectiveMotivation, Term? MinimumTerm = null);
