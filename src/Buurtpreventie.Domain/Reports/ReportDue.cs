using System.Collections.Immutable;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Reports;

/// <summary>What the calendar asks of a report.</summary>
/// <param name="Duties">Who must do what by when.</param>
/// <param name="Steps">What the system itself must do now: <see cref="ReportTrigger.MarkUnconfirmed"/>.</param>
public sealed record ReportDue(ImmutableArray<Duty> Duties, ImmutableArray<ReportTrigger> Steps)
{
    internal static ReportDue Of(ReportSnapshot row, ReportFacts facts, Instant now)
    {
        var options = facts.Protocol.Options;
        var verdict = facts.Lifecycle.Evaluate(
            row.State, ReportTrigger.MarkUnconfirmed, new(Role.System, true, false), ReportConditions.Established(row, facts, Actor.System, now));
        return new([.. Owed(row, options)], verdict.IsAllowed ? [ReportTrigger.MarkUnconfirmed] : []);
    }

    private static IEnumerable<Duty> Owed(ReportSnapshot row, ProtocolOptions options)
    {
        if (row is { IsUnconfirmed: true, Call: null } && row.EndedAt is null)
        {
            yield return new("duty.confirm-call", Role.Coordinator, row.CallBefore, Rule.Option(3));
        }

        if (row.State is ReportState.Closed or ReportState.FalseAlarm && ReportConsequences.RegisterDuty(row, options) is { } register)
        {
            yield return register;
        }

        if (row.KeptFrom is { } from)
        {
            yield return new("duty.erase-report", Role.System, options.Retention.Report.EndsAt(from), Rule.Option(34));
        }
    }
}
