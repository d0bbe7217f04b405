using Buurtpreventie.Domain.Intake;

namespace Buurtpreventie.Portal.Storage;

/// <summary>A vetting file; what the police writes in it is sealed.</summary>
internal sealed class VettingRow
{
    public DeclarationId Declaration { get; init; }

    public MembershipId Membership { get; init; }

    public PoliceZoneCode PoliceZone { get; init; }

    public VettingState State { get; private set; }

    public int Version { get; private set; }

    public Instant OpenedAt { get; private set; }

    public byte[] Sealed { get; private set; } = [];

    public static VettingRow Of(VettingFile file, MembershipId membership, Sealer sealer) =>
        new VettingRow { Declaration = file.Declaration, Membership = membership, PoliceZone = file.Jurisdiction.PoliceZone }.With(file, sealer);

    public VettingRow With(VettingFile file, Sealer sealer)
    {
        var snapshot = file.ToSnapshot();
        (State, Version, OpenedAt) = (snapshot.State, snapshot.Version, snapshot.OpenedAt);
        Sealed = sealer.Seal(Purpose.Vetting, snapshot);
        return this;
    }

    public VettingFile ToFile(Sealer sealer) => VettingFile.Restore(sealer.Open<VettingSnapshot>(Purpose.Vetting, Sealed)).OrThrow();
}
