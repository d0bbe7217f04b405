using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Lifecycles;

namespace Buurtpreventie.Domain.Memberships;

/// <summary>What is odd about a trail of events.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<TrailFault>))]
public enum TrailFault
{
    /// <summary>The event does not follow the one before: a hole, a fork, another membership, or a wrong state.</summary>
    DoesNotFollow = 1,

    /// <summary>It is dated before the event before it. Clocks differ; the version is the order.</summary>
    TimeRunsBack = 2,

    /// <summary>The same request of the same actor stands there twice.</summary>
    CommandTwice = 3,

    /// <summary>The table of today does not know this step. Rules change; for information.</summary>
    UnknownToday = 4,
}

/// <summary>A remark on one event of a trail.</summary>
/// <param name="Index">Which event, from 0.</param>
/// <param name="Fault">What is odd.</param>
public readonly record struct TrailRemark(int Index, TrailFault Fault);

/// <summary>The trail of a membership's events, looked at as a whole.</summary>
public static class MembershipTrail
{
    /// <summary>Everything odd about <paramref name="trail"/>, held against <paramref name="today"/>'s table.</summary>
    public static ImmutableArray<TrailRemark> Audit(
        IReadOnlyList<MembershipEvent> trail, Lifecycle<MembershipState, MembershipTrigger, MembershipCondition> today)
    {
        ArgumentNullException.ThrowIfNull(trail);
        ArgumentNullException.ThrowIfNull(today);
        var remarks = ImmutableArray.CreateBuilder<TrailRemark>();
        HashSet<(CommandId Command, Role By, PersonId? Actor)> requests = [];
        for (var i = 0; i < trail.Count; i++)
        {
            var header = trail[i].Header;
            var before = i == 0 ? null : trail[i - 1].Header;
            if (!Trail.Follows(header.Membership, header.Version, header.From, before?.Membership, before?.Version, before?.To))
            {
                remarks.Add(new(i, TrailFault.DoesNotFollow));
            }

            if (before is not null && header.At < before.At)
            {
                remarks.Add(new(i, TrailFault.TimeRunsBack));
            }

            if (!requests.Add((header.Command, header.By, header.Actor)))
            {
                remarks.Add(new(i, TrailFault.CommandTwice));
            }

            if (header.From is { } from && !today.Rows.Any(row => row.From == from && row.To == header.To && row.By.HasFlag(header.By)))
            {
                remarks.Add(new(i, TrailFault.UnknownToday));
            }
        }

        return remarks.ToImmutable();
    }
}
