using System.Collections.Immutable;
using NodaTime;

namespace Buurtpreventie.Domain.Reports;

/// <summary>What the calendar asks of a doubt query.</summary>
/// <param name="Duties">Who must do what by when.</param>
/// <param name="Steps">What the system itself must do now: release the caller, let it expire.</param>
public sealed record DoubtQueryDue(ImmutableArray<Duty> Duties, ImmutableArray<DoubtQueryTrigger> Steps)
{
    internal static DoubtQueryDue Of(DoubtQuerySnapshot row, ReportFacts facts, Instant now)
    {
        var established = DoubtQueryConditions.Established(row, facts, Actor.System, now);
        ImmutableArray<DoubtQueryTrigger> steps =
        [
            // Whoever lets the whole question expire has no caller to release.
            .. new[] { DoubtQueryTrigger.Expire, DoubtQueryTrigger.ReleaseCaller }
                .Where(step => DoubtQueryLifecycle.Table.Evaluate(row.State, step, new(Role.System, true, false), established).IsAllowed)
                .Take(1),
        ];
        return new(
            row.KeptFrom is { } from ? [new("duty.erase-doubt-query", Role.System, facts.Protocol.Options.Retention.DoubtQuery.EndsAt(from), Rule.Option(34))] : [],
            steps);
    }
}
