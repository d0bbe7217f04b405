using Buurtpreventie.Domain.Lifecycles;

namespace Buurtpreventie.Domain.Reports;

/// <content>How an event changes the state. Asks no rules: what happened, happened.</content>
public sealed partial class Report
{
    /// <summary>The report after one more event.</summary>
    /// <exception cref="ArgumentException">The event does not follow: another report, version or state, or a first event that is none.</exception>
    public static Report After(Report? before, ReportEvent step)
    {
        ArgumentNullException.ThrowIfNull(step);
        var header = step.Header;
        if (!Trail.Follows(header.Report, header.Version, header.From, before?.Id, before?.Version, before?.State))
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
        return new Report(state, (before?._recent ?? default).With(header.Command, header.By, header.Actor));
    }

    private static ReportSnapshot First(ReportEvent step) => step is ReportSignalled { Header.Actor: { } reporter } signalled
        ? new()
        {
            Id = signalled.Header.Report,
            Group = signalled.Group,
            Municipality = signalled.Municipality,
            PoliceZone = signalled.PoliceZone,
            Protocol = signalled.Protocol,
            Reporter = reporter,
            State = signalled.Header.To,
            Version = signalled.Header.Version,
            Urgency = signalled.Urgency,
            ObservedAt = signalled.ObservedAt,
            Categories = signalled.Categories,
            Behaviours = signalled.Behaviours,
            SignalledAt = signalled.Header.At,
            Since = signalled.Header.At,
            DoubtQuery = signalled.DoubtQuery,
            Call = signalled.Call,
        }
        : throw new ArgumentException($"{step.GetType().Name} is no beginning.", nameof(step));

    private static ReportSnapshot Next(ReportSnapshot state, ReportEvent step) => step switch
    {
        CallRecorded recorded => state with { Call = recorded.Call, IsUnconfirmed = state.IsUnconfirmed && !recorded.IsInTime },
        GroupNotified notified => state with
        {
            NotifiedAt = notified.Header.At,
            OtherEvents = notified.OtherEvents,
            CallBefore = notified.CallBefore,
        },
        ReportCorrected corrected => state with
        {
            Observations = corrected.Observation,
            Current = corrected.Observation,
            Urgency = corrected.Urgency,
            ObservedAt = corrected.ObservedAt,
            Categories = corrected.Categories,
            Behaviours = corrected.Behaviours,
        },
        InformationAdded added => state with { Observations = added.Observation },
        CallFoundMissing => state with { IsUnconfirmed = true },
        ReportClosed closed => state with { EndedAt = closed.Header.At },
        FalseAlarmDeclared declared => state with { EndedAt = declared.Header.At, IsFalseAlarm = true },
        ReportRouted routed => state with { RoutedTo = routed.To },
        SafelyReacted or PoliceArrived or ReportDropped or ConversationRegistered => state,
        _ => throw new ArgumentException($"{step.GetType().Name} is unknown here.", nameof(step)),
    };
}
