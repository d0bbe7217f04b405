using NodaTime;
using C = Buurtpreventie.Domain.Reports.DoubtQueryCondition;

namespace Buurtpreventie.Domain.Reports;

/// <summary>Which conditions of a doubt query are established.</summary>
internal static class DoubtQueryConditions
{
    /// <summary>What comes with a step. An offer counts it as given.</summary>
    public const C Given = C.ReasonGiven | C.NumberAgreed | C.CallerOfGroup | C.CallAboutThis;

    public static C Established(DoubtQuerySnapshot row, ReportFacts facts, in Actor actor, Instant now)
    {
        var isAsker = actor.Is(row.Asker);
        var isLate = HasLetTimePass(row, now);
        return When(row.Caller is null || isLate, C.NoCaller)
            | When(row.Caller is { } caller && (isLate || actor.Is(caller)), C.CallerReleasable)
            | When(isAsker || actor.Role == Role.Coordinator, C.ByAskerOrCoordinator)
            | When(isAsker || (row.Call is { } call && actor.Is(call.Caller)), C.ByAskerOrCaller)
            | When(Has(row, DoubtVoteKind.Harmless), C.KnownHarmless)
            | When(!Has(row, DoubtVoteKind.Suspicious), C.NobodySuspects)
            | When(now >= row.ObservedAt + DoubtTerms.OpenFor(facts.Protocol.Options), C.TermOver);
    }

    /// <summary>What a call establishes. Who calls for the group may be anybody of it: that was agreed .</summary>
    public static C Of(EmergencyCall call, DoubtQuerySnapshot row, ReportFacts facts, Instant now) =>
        When(CallRules.IsAgreed(call.Number, facts.Protocol.Options), C.NumberAgreed)
        | When(facts.IsMember(call.Caller), C.CallerOfGroup)
        | When(CallRules.IsAbout(call.At, row.ObservedAt, now), C.CallAboutThis);

    public static bool HasLetTimePass(DoubtQuerySnapshot row, Instant now) => row.CallerSince is { } since && now >= since + DoubtTerms.CallWithin;

    private static bool Has(DoubtQuerySnapshot row, DoubtVoteKind kind)
    {
        foreach (var vote in row.Votes)
        {
            if (vote.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    private static C When(bool holds, C condition) => holds ? condition : C.None;
}
