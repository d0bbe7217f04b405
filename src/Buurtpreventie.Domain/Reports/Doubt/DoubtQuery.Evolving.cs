using System.Collections.Immutable;
using Buurtpreventie.Domain.Lifecycles;

namespace Buurtpreventie.Domain.Reports;

/// <content>How an event changes the state. Asks no rules: what happened, happened.</content>
public sealed partial class DoubtQuery
{
    /// <summary>The query after one more event.</summary>
    /// <exception cref="ArgumentException">The event does not follow: another query, version or state, or a first event that is none.</exception>
    public static DoubtQuery After(DoubtQuery? before, DoubtQueryEvent step)
    {
        ArgumentNullException.ThrowIfNull(step);
        var header = step.Header;
        if (!Trail.Follows(header.DoubtQuery, header.Version, header.From, before?.Id, before?.Version, before?.State))
        {
            throw new ArgumentException($"Event {header.Version} does not follow.", nameof(step));
        }

        var state = before is null ? First(step) : Next(before._state, step);
        state = state with
        {
            State = header.To,
            Version = header.Version,
            Since = header.From == header.To ? state.Since : header.At,
        };
        return new DoubtQuery(state, (before?._recent ?? default).With(header.Command, header.By, header.Actor));
    }

    private static DoubtQuerySnapshot First(DoubtQueryEvent step) => step is GroupAsked { Header.Actor: { } asker } asked
        ? new()
        {
            Id = asked.Header.DoubtQuery,
            Group = asked.Group,
            Municipality = asked.Municipality,
            PoliceZone = asked.PoliceZone,
            Protocol = asked.Protocol,
            Asker = asker,
            State = asked.Header.To,
            Version = asked.Header.Version,
            ObservedAt = asked.ObservedAt,
            Behaviours = asked.Behaviours,
            AskedAt = asked.Header.At,
            Since = asked.Header.At,
        }
        : throw new ArgumentException($"{step.GetType().Name} is no beginning.", nameof(step));

    private static DoubtQuerySnapshot Next(DoubtQuerySnapshot state, DoubtQueryEvent step) => step switch
    {
        DoubtVoted voted => state with { Votes = With(state.Votes, voted.Vote) },
        CallerOffered offered => state with { Caller = offered.Caller, CallerSince = offered.Header.At },
        CallerReleased => state with { Caller = null, CallerSince = null },
        DoubtCallRecorded recorded => state with { Call = recorded.Call },
        DoubtPromoted promoted => state with { Report = promoted.Report },
        FoundHarmless or DoubtExpired => state,
        _ => throw new ArgumentException($"{step.GetType().Name} is unknown here.", nameof(step)),
    };

    private static ImmutableArray<DoubtVote> With(ImmutableArray<DoubtVote> votes, DoubtVote vote)
    {
        var earlier = votes.Select(one => one.By).ToList().IndexOf(vote.By);
        return earlier < 0 ? votes.Add(vote) : votes.SetItem(earlier, vote);
    }
}
