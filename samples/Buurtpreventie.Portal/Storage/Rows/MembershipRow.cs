using Buurtpreventie.Domain.Memberships;

namespace Buurtpreventie.Portal.Storage;

/// <summary>A membership: the library's row whole, and beside it the columns by which it is looked up.</summary>
internal sealed class MembershipRow
{
    public MembershipId Id { get; init; }

    public PersonId Person { get; init; }

    public MembershipState State { get; private set; }

    /// <summary>The version that guards against two people who decide at once.</summary>
    public int Version { get; private set; }

    public MunicipalityCode Municipality { get; private set; }

    public PoliceZoneCode PoliceZone { get; private set; }

    public GroupId? Group { get; private set; }

    /// <summary>The full group for which a place is awaited.</summary>
    public GroupId? WaitsFor { get; private set; }

    public Instant Since { get; private set; }

    public MembershipSnapshot Snapshot { get; private set; } = null!;

    /// <summary>The group that was asked for; the library keeps it off the membership, so that no coordinator sees it there.</summary>
    public GroupId? AskedGroup { get; set; }

    /// <summary>The declaration in force; null for who was imported without one.</summary>
    public DeclarationId? Declaration { get; set; }

    public static MembershipRow Of(Membership membership) => new MembershipRow { Id = membership.Id, Person = membership.Person }.With(membership);

    public MembershipRow With(Membership next)
    {
        Snapshot = next.ToSnapshot();
        (State, Version, Since, Group, WaitsFor) = (next.State, next.Version, next.Since, next.Group, next.WaitsFor);
        (Municipality, PoliceZone) = (Snapshot.Municipality, Snapshot.PoliceZone);
        return this;
    }

    public Membership ToMembership() => Membership.Restore(Snapshot).OrThrow();
}
