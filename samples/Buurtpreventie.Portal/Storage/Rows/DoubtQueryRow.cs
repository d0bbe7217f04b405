using Buurtpreventie.Domain.Reports;

namespace Buurtpreventie.Portal.Storage;

/// <summary>A question to a group: ids, codes, votes and instants. Where it was stands sealed in its observation.</summary>
internal sealed class DoubtQueryRow
{
    public DoubtQueryId Id { get; init; }

    public GroupId Group { get; init; }

    public MunicipalityCode Municipality { get; init; }

    public PersonId Asker { get; init; }

    public Instant AskedAt { get; init; }

    public DoubtQueryState State { get; private set; }

    /// <summary>Whether it is not over.</summary>
    public bool IsOpen { get; private set; }

    public int Version { get; private set; }

    public DoubtQuerySnapshot Snapshot { get; private set; } = null!;

    public static DoubtQueryRow Of(DoubtQuery query)
    {
        var snapshot = query.ToSnapshot();
        return new DoubtQueryRow { Id = query.Id, Group = snapshot.Group, Municipality = snapshot.Municipality, Asker = query.Asker, AskedAt = snapshot.AskedAt }.With(query);
    }

    public DoubtQueryRow With(DoubtQuery next)
    {
        (State, IsOpen, Version, Snapshot) = (next.State, next.KeptFrom is null, next.Version, next.ToSnapshot());
        return this;
    }

    public DoubtQuery ToQuery() => DoubtQuery.Restore(Snapshot).OrThrow();
}
