using System.Collections.Immutable;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Reports;

/// <summary>What follows from an event: duties and notices. Pure, and the one place where they are decided.</summary>
internal static class ReportConsequences
{
    public static Step<Report, ReportEvent> Of(Report next, ReportEvent step, ReportFacts facts)
    {
        var row = next.ToSnapshot();
        var (duties, notices) = Of(row, step, facts.Protocol.Options);
        return new(next, step, duties, notices) { Settles = Settled(step) };
    }

    /// <summary>Registering what is over, where the protocol wants it (O-06, O-07).</summary>
    public static Duty? RegisterDuty(ReportSnapshot row, ProtocolOptions options) => options.FinalStep == FinalStep.React
        ? null
        : options.Registrar == Registrar.Reporter
            ? new("duty.register-conversation", Role.Participant | Role.Coordinator, null, Rule.Option(7), row.Reporter)
            : new("duty.register-conversation", Role.Coordinator, null, Rule.Option(7));

    /// <summary>Handing over what is over, where the protocol wants that of each report (O-08). It never means that the police follows up.</summary>
    public static Duty? HandOverDuty(ReportSnapshot row, ProtocolOptions options) =>
        options.HandOver is { Kind: HandOverKind.EachReport, DeadlineHours: var hours } && row.EndedAt is { } ended
            ? new("duty.hand-over-report", Role.Coordinator | Role.Municipality, ended + Duration.FromHours(hours ?? 0), Rule.Option(8))
            : null;

    // What has to do with calling is moot once it is over; registering and handing over are not.
    private static ImmutableArray<SettledDuty> Settled(ReportEvent step) => step switch
    {
        CallRecorded or ReportRouted or ReportDropped or ReportClosed or FalseAlarmDeclared =>
            [new("duty.call-emergency-number"), new("duty.record-call"), new("duty.confirm-call")],
        ConversationRegistered => [new("duty.register-conversation")],
        _ => [],
    };

    private static (ImmutableArray<Duty> Duties, ImmutableArray<Notice> Notices) Of(ReportSnapshot row, ReportEvent step, ProtocolOptions options)
    {
        Notice ToReporter(string code) => new(code, Role.Participant | Role.Coordinator, row.Reporter);
        Duty ByReporter(string code, Instant? due, Rule rule) => new(code, Role.Participant | Role.Coordinator, due, rule, row.Reporter);

        return step switch
        {
            ReportSignalled { Call: null, Urgency: Urgency.Urgent } => ([ByReporter("duty.call-emergency-number", row.SignalledAt, Rule.Conduct(5))], []),
            ReportSignalled { Call: null } => ([], [ToReporter("notice.non-urgent-route")]),
            GroupNotified { CallBefore: { } last } => ([ByReporter("duty.record-call", last, Rule.Option(3))], [ToReporter("notice.react-safely-only")]),
            GroupNotified when options.FinalStep != FinalStep.Register => ([], [ToReporter("notice.react-safely-only")]),
            CallFoundMissing => ([new("duty.confirm-call", Role.Coordinator, row.CallBefore, Rule.Option(3))], []),
            PoliceArrived => ([], [new("notice.stay-silent", Role.Participant)]),
            ReportClosed or FalseAlarmDeclared =>
                ([.. new[] { RegisterDuty(row, options), HandOverDuty(row, options) }.OfType<Duty>()], [new("notice.report-over", Role.Participant)]),
            ReportRouted => ([], [ToReporter("notice.non-urgent-route")]),
            _ => ([], []),
        };
    }
}
