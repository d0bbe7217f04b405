using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Buurtpreventie.Domain.Memberships;

/// <summary>
/// Who waits for a place in a full group (O-30), in the order in which they were admitted. Ids and instants only. Somebody leaves it by being
/// assigned, by withdrawing, or when the admission is revoked.
/// </summary>
public sealed class WaitingList
{
    private WaitingList(GroupId group, ImmutableArray<WaitingPlace> places)
    {
        Group = group;
        Places = places;
    }

    /// <summary>The group.</summary>
    public GroupId Group { get; }

    /// <summary>Who waits, the first first.</summary>
    public ImmutableArray<WaitingPlace> Places { get; }

    /// <summary>Whose turn it is when a place comes free; null where nobody waits.</summary>
    public WaitingPlace? First => Places.IsEmpty ? null : Places[0];

    /// <summary>The waiting list of a group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="memberships">Memberships of the municipality; those that do not wait for this group do not count.</param>
    public static WaitingList Of(GroupId group, IEnumerable<Membership> memberships)
    {
        ArgumentNullException.ThrowIfNull(memberships);
        return new(
            CodeText.Given(group),
            [.. memberships.Where(one => one.WaitsFor == group).Select(one => WaitingPlace.Of(one.ToSnapshot())!.Value).Order()]);
    }

    /// <summary>The place of a membership in the line, from 1; null where it does not wait here.</summary>
    public int? PositionOf(MembershipId membership)
    {
        for (var i = 0; i < Places.Length; i++)
        {
            if (Places[i].Membership == membership)
            {
                return i + 1;
            }
        }

        return null;
    }

    /// <summary>
    /// How many go before a membership: who was admitted earlier. Before who is new, or comes from another group, everybody goes.
    /// </summary>
    internal int Before(MembershipSnapshot? row)
    {
        if (row is null || row.State.TakesPlace() || WaitingPlace.Of(row) is not { } own)
        {
            return Places.Length;
        }

        var before = 0;
        foreach (var place in Places)
        {
            before += place.CompareTo(own) < 0 ? 1 : 0;
        }

        return before;
    }
}

/// <summary>Somebody's place in a line, by the time of admission.</summary>
/// <param name="Membership">The membership.</param>
/// <param name="Person">Whose.</param>
/// <param name="AdmittedAt">When it was admitted.</param>
public readonly record struct WaitingPlace(
    MembershipId Membership, PersonId Person, [property: JsonConverter(typeof(TimeJsonConverter))] Instant AdmittedAt) : IComparable<WaitingPlace>
{
    /// <summary>By admission; of two at the same instant by the id of the membership, so that the order is one.</summary>
    public int CompareTo(WaitingPlace other) => (AdmittedAt, Membership).CompareTo((other.AdmittedAt, other.Membership));

    /// <summary>Order by admission.</summary>
    public static bool operator <(WaitingPlace left, WaitingPlace right) => left.CompareTo(right) < 0;

    /// <summary>Order by admission.</summary>
    public static bool operator >(WaitingPlace left, WaitingPlace right) => left.CompareTo(right) > 0;

    /// <summary>Order by admission.</summary>
    public static bool operator <=(WaitingPlace left, WaitingPlace right) => left.CompareTo(right) <= 0;

    /// <summary>Order by admission.</summary>
    public static bool operator >=(WaitingPlace left, WaitingPlace right) => left.CompareTo(right) >= 0;

    internal static WaitingPlace? Of(MembershipSnapshot row) => row.AdmittedAt is { } at ? new(row.Id, row.Person, at) : null;
}
