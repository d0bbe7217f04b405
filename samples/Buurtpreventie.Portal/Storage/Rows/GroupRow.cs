using Buurtpreventie.Domain.Groups;

namespace Buurtpreventie.Portal.Storage;

/// <summary>A group: the library's row whole, and beside it the columns by which it is looked up.</summary>
internal sealed class GroupRow
{
    public GroupId Id { get; init; }

    public string Name { get; private set; } = "";

    /// <summary>The name as it counts when another group wants it.</summary>
    public string NameKey { get; private set; } = "";

    public GroupState State { get; private set; }

    public int Version { get; private set; }

    public MunicipalityCode Municipality { get; private set; }

    public PoliceZoneCode PoliceZone { get; private set; }

    /// <summary>The resident, or the official, who started it.</summary>
    public PersonId Initiator { get; private set; }

    public PersonId? Coordinator { get; private set; }

    public PersonId? Deputy { get; private set; }

    public GroupSnapshot Snapshot { get; private set; } = null!;

    /// <summary>The postal codes under which its territory lies, to find it by.</summary>
    public List<GroupPostalCodeRow> PostalCodes { get; private set; } = [];

    public static GroupRow Of(PreventionGroup group) => new GroupRow { Id = group.Id }.With(group);

    public GroupRow With(PreventionGroup next)
    {
        Snapshot = next.ToSnapshot();
        (Name, NameKey, State, Version) = (next.Name, GroupFacts.NameKeyOf(next.Name), next.State, next.Version);
        (Municipality, PoliceZone, Initiator) = (Snapshot.Municipality, Snapshot.PoliceZone, Snapshot.Initiator);
        (Coordinator, Deputy) = (next.Coordinator, next.Deputy);
        var territory = next.Territory;
        var codes = territory.PostalCodes
            .Concat(territory.Places.Select(place => place.PostalCode))
            .Concat(territory.Streets.Select(street => street.PostalCode))
            .ToHashSet();
        PostalCodes.RemoveAll(row => !codes.Remove(row.PostalCode));
        PostalCodes.AddRange(codes.Select(code => new GroupPostalCodeRow { Group = Id, PostalCode = code }));
        return this;
    }

    public PreventionGroup ToGroup() => PreventionGroup.Restore(Snapshot).OrThrow();
}

/// <summary>A postal code under which the territory of a group lies, wholly or partly.</summary>
internal sealed class GroupPostalCodeRow
{
    public GroupId Group { get; init; }

    public PostalCode PostalCode { get; init; }
}
