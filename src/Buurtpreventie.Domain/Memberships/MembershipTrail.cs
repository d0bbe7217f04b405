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
    /// <summary>
    /// The part of a trail that is the actor's to know. The person, and the police and the prevention service in scope, see all of it; a coordinator sees
    /// what happened since this stay in the own group began, and neither an earlier refusal nor a former stay (C-10). Nobody else sees anything.
    /// </summary>
    /// <param name="trail">All events of one membership.</param>
    /// <param name="actor">Who looks.</param>
    /// <exception cref="ArgumentException">The trail is empty, has a hole, or does not fit together.</exception>
    public static ImmutableArray<MembershipEvent> SeenBy(IReadOnlyList<MembershipEvent> trail, in Actor actor)
    {
        ArgumentNullException.ThrowIfNull(trail);
        var membership = Membership.Replay(trail);
        return actor.Role switch
        {
            Role.Resident or Role.Applicant or Role.Participant => actor.Is(membership.Person) ? [.. trail] : [],
            Role.Police or Role.Municipality or Role.System => actor.Sees(membership.Jurisdiction) ? [.. trail] : [],
            Role.Coordinator => actor.Sees(membership.Jurisdiction) ? [.. trail.Skip(StayOf(trail))] : [],
            _ => [],
        };
    }

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

    /// <summary>Where the present stay in a group begins: with the application that its coordinator takes in, else where the card was passed.</summary>
    private static int StayOf(IReadOnlyList<MembershipEvent> trail)
    {
        var (began, group) = (0, default(GroupId?));
        for (var i = 0; i < trail.Count; i++)
        {
            var next = trail[i] switch
            {
                MembershipApplied applied => applied.Group,
                MembershipReapplied again => again.Group,
                MembershipImported imported => imported.Group,
                MembershipAssigned assigned => assigned.Group,
                _ => group,
            };
            if (next != group || trail[i] is MembershipReapplied)
            {
                (began, group) = (i, next);
            }
        }

        return began;
    }
}
