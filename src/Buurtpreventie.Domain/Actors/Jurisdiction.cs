namespace Buurtpreventie.Domain;

/// <summary>Where a matter belongs: its municipality, its police zone and, once it has one, its group.</summary>
/// <param name="Municipality">The municipality.</param>
/// <param name="PoliceZone">The local police zone; it may hold several municipalities.</param>
/// <param name="Group">The group, or null before assignment.</param>
public readonly record struct Jurisdiction(MunicipalityCode Municipality, PoliceZoneCode PoliceZone, GroupId? Group = null);
