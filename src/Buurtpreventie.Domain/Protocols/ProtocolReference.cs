namespace Buurtpreventie.Domain.Protocols;

/// <summary>Which version of which protocol: its identity, kept by whatever was decided under it.</summary>
/// <param name="Municipality">The municipality.</param>
/// <param name="Name">The name within the municipality.</param>
/// <param name="Version">The version, from 1.</param>
public readonly record struct ProtocolReference(MunicipalityCode Municipality, string Name, int Version);
