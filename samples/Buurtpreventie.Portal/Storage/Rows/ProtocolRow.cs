using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Portal.Storage;

/// <summary>A signed protocol.</summary>
internal sealed class ProtocolRow
{
    public MunicipalityCode Municipality { get; init; }

    public required string Name { get; init; }

    public int Version { get; init; }

    public PoliceZoneCode PoliceZone { get; init; }

    public LocalDate ValidFrom { get; init; }

    public LocalDate? ValidUntil { get; private set; }

    public ProtocolSnapshot Snapshot { get; private set; } = null!;

    public static ProtocolRow Of(Protocol protocol) => new ProtocolRow
    {
        Municipality = protocol.Jurisdiction.Municipality,
        Name = protocol.Name,
        Version = protocol.Version,
        PoliceZone = protocol.Jurisdiction.PoliceZone,
        ValidFrom = protocol.ValidFrom,
    }.With(protocol);

    public ProtocolRow With(Protocol next)
    {
        (ValidUntil, Snapshot) = (next.ValidUntil, next.ToSnapshot());
        return this;
    }
}
