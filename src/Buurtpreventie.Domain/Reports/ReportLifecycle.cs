using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;
using C = Buurtpreventie.Domain.Reports.ReportCondition;
using S = Buurtpreventie.Domain.Reports.ReportState;
using T = Buurtpreventie.Domain.Reports.ReportTrigger;

namespace Buurtpreventie.Domain.Reports;

/// <summary>
/// The table of a report. The protocol settles who registers (O-07); in everything else it decides through the conditions: the same steps
/// everywhere, so that a member who moves finds his way.
/// </summary>
public static class ReportLifecycle
{
    private static readonly LifecycleTables<Choices, S, T, C> Tables = new(Build);

    /// <summary>The table under these options.</summary>
    public static Lifecycle<S, T, C> Of(ProtocolOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Tables.Of(new(options.Registrar));
    }

    private static Lifecycle<S, T, C> Build(Choices choices)
    {
        const Role Coordinator = Role.Coordinator;
        const Role Anybody = Role.Participant | Role.Coordinator;
        const C Proof = C.CallMissing | C.NumberAgreed | C.CallerAgreed | C.CallAboutThis;
        const C Message = C.ProtocolInForce | C.GroupActive | C.ByReporter | C.CallInOrder | C.ObservationFresh | C.FirstOfItsEvent;
        const C Elsewhere = C.ByReporter | C.NotUrgent | C.ContactAgreed;
        const C Correction = C.ByReporterOrCoordinator | C.CallAboutThis;
        const C Reaction = C.ReactionAgreed | C.SafetyConfirmed;
        var (registers, own) = choices.Registrar == Registrar.Reporter ? (Anybody, C.ByReporter) : (Coordinator, C.None);

        return new(
            S.Signalled,
            [
                //  from             on                     to               by           only if
                new(S.Signalled,     T.RecordCall,          S.Alarmed,       Anybody,     Proof),
                new(S.Signalled,     T.NotifyGroup,         S.Open,          Anybody,     Message),
                new(S.Signalled,     T.Correct,             S.Signalled,     Anybody,     C.ByReporterOrCoordinator),
                new(S.Signalled,     T.Route,               S.Routed,        Anybody,     Elsewhere),
                new(S.Signalled,     T.Drop,                S.Dropped,       Anybody,     C.ByReporter),

                new(S.Alarmed,       T.NotifyGroup,         S.Open,          Anybody,     Message),
                new(S.Alarmed,       T.Correct,             S.Alarmed,       Anybody,     Correction),
                new(S.Alarmed,       T.Drop,                S.Dropped,       Anybody,     C.ByReporter),

                new(S.Open,          T.RecordCall,          S.Open,          Anybody,     Proof),
                new(S.Open,          T.MarkUnconfirmed,     S.Open,          Role.System, C.CallOverdue),
                new(S.Open,          T.Add,                 S.Open,          Anybody,     C.NewInformation),
                new(S.Open,          T.Correct,             S.Open,          Anybody,     Correction),
                new(S.Open,          T.React,               S.Open,          Anybody,     Reaction),
                new(S.Open,          T.RecordPoliceOnScene, S.PoliceOnScene, Anybody),
                new(S.Open,          T.Close,               S.Closed,        Coordinator),
                new(S.Open,          T.DeclareFalseAlarm,   S.FalseAlarm,    Anybody,     C.ByReporterOrCoordinator),

                new(S.PoliceOnScene, T.RecordCall,          S.PoliceOnScene, Anybody,     Proof),
                new(S.PoliceOnScene, T.MarkUnconfirmed,     S.PoliceOnScene, Role.System, C.CallOverdue),
                new(S.PoliceOnScene, T.Add,                 S.PoliceOnScene, Anybody,     C.NewDespitePolice),
                new(S.PoliceOnScene, T.Correct,             S.PoliceOnScene, Anybody,     Correction),
                new(S.PoliceOnScene, T.Close,               S.Closed,        Coordinator),
                new(S.PoliceOnScene, T.DeclareFalseAlarm,   S.FalseAlarm,    Anybody,     C.ByReporterOrCoordinator),

                new(S.Closed,        T.Register,            S.Registered,    registers,   own),
                new(S.FalseAlarm,    T.Register,            S.Registered,    registers,   own),
            ]);
    }

    /// <summary>The part of a protocol that shapes the table.</summary>
    private readonly record struct Choices(Registrar Registrar);
}
