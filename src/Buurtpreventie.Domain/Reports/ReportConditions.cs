using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Protocols;
using NodaTime;
using C = Buurtpreventie.Domain.Reports.ReportCondition;

namespace Buurtpreventie.Domain.Reports;

/// <summary>Which conditions are established, from the row, the facts, the actor and the time. The one place where they are computed.</summary>
internal static class ReportConditions
{
    /// <summary>What comes with a step: the call, the addition, the confirmation, that it is about something else. An offer counts it as given.</summary>
    public const C Given =
        C.NumberAgreed | C.CallerAgreed | C.CallAboutThis | C.FirstOfItsEvent | C.NewInformation | C.NewDespitePolice | C.SafetyConfirmed | C.ContactAgreed;

    public static C Established(ReportSnapshot row, ReportFacts facts, in Actor actor, Instant now)
    {
        var options = facts.Protocol.Options;
        var isReporter = actor.Is(row.Reporter);
        return When(facts.Protocol.IsValidOn(Brussels.DateOf(now)), C.ProtocolInForce)
            | When(facts.Group.State == GroupState.Active, C.GroupActive)
            | When(isReporter, C.ByReporter)
            | When(isReporter || actor.Role == Role.Coordinator, C.ByReporterOrCoordinator)
            | When(row.Call is null, C.CallMissing)
            | When(CallRules.MayNotify(row.Urgency, options.CallTiming, row.Call?.At, now), C.CallInOrder)
            | When(CallRules.IsFresh(row.ObservedAt, options, now), C.ObservationFresh)
            | When(IsFirstOfItsEvent(row, facts), C.FirstOfItsEvent)
            | When(options.FinalStep != FinalStep.Register, C.ReactionAgreed)
            | When(row.Urgency == Urgency.NonUrgent, C.NotUrgent)
            | When(row is { Call: null, IsUnconfirmed: false, CallBefore: { } last } && now >= last, C.CallOverdue);
    }

    /// <summary>What a call establishes.</summary>
    public static C Of(EmergencyCall call, ReportSnapshot row, ReportFacts facts, Instant now) =>
        When(CallRules.IsAgreed(call.Number, facts.Protocol.Options), C.NumberAgreed)
        | When(facts.IsMember(call.Caller) && CallRules.MayCall(call.Caller == row.Reporter, facts.Protocol.Options), C.CallerAgreed)
        | When(CallRules.IsAbout(call.At, row.ObservedAt, now), C.CallAboutThis);

    private static bool IsFirstOfItsEvent(ReportSnapshot row, ReportFacts facts)
    {
        if (!facts.Protocol.Options.MessageLimits.OneOpeningMessage)
        {
            return true;
        }

        foreach (var open in facts.OpenReports)
        {
            if (open != row.Id && !row.OtherEvents.Contains(open))
            {
                return false;
            }
        }

        return true;
    }

    private static C When(bool holds, C condition) => holds ? condition : C.None;
}
