using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Stewardship;
using NodaTime;
using C = Buurtpreventie.Domain.Memberships.MembershipCondition;

namespace Buurtpreventie.Domain.Memberships;

/// <summary>Which conditions are established, from the row, the facts and the time. The one place where they are computed.</summary>
internal static class MembershipConditions
{
    public static C Established(MembershipSnapshot row, MembershipFacts facts, in Actor actor, Instant now) =>
        When(actor.Role != Role.Municipality || facts.IsOfCoordinator(row.Person), C.CoordinatorConcerned)
        | Admission(row, facts, now) | Placing(row, facts) | Conduct(row, facts.Protocol.Options) | Terms(row, facts, now);

    private static C Admission(MembershipSnapshot row, MembershipFacts facts, Instant now)
    {
        var vetted = row.State is not (MembershipState.Applied or MembershipState.Refused);
        var favourable = facts.Vetting is { } decision
            ? decision.IsApproved
            : (vetted && (row.Missing & ImportGaps.Vetting) == ImportGaps.None) || facts.Protocol.Options.PoliceVetting != PoliceVetting.Required;
        return When(facts.Protocol.IsValidOn(Brussels.DateOf(now)), C.ProtocolInForce)
            | When(favourable, C.VettingFavourable)
            | When(facts.Declaration is not null, C.AgeSettled);
    }

    private static C Placing(MembershipSnapshot row, MembershipFacts facts) =>
        OfGroup(facts, facts.InTerritory, row)
        | When(facts.Declaration?.Consents.Stands(ConsentKind.DataToCoordinator) == true, C.ConsentToCoordinator)
        | When(HasAcceptedRules(row, facts), C.RulesAccepted)
        | When(!facts.Protocol.IsAcceptedBy(row.Protocol, row.RulesVersion), C.RulesOutstanding);

    /// <summary>What the group in the facts offers: to the membership of a row, or to somebody new.</summary>
    public static C OfGroup(MembershipFacts facts, Answer liesIn, MembershipSnapshot? row)
    {
        if (facts.Group is not { } group)
        {
            return C.None;
        }

        // Who has a place in the group needs no other.
        var isOfGroup = row is not null && row.Group == group.Id;
        var isInside = isOfGroup && row!.State.TakesPlace();
        var isCardThere = isOfGroup && row!.Coordinator == group.Coordinator;
        var free = MembershipTerms.Capacity(facts.Protocol.Options) - facts.MembersInGroup;
        var room = isInside || free > 0;
        var first = isInside || facts.WaitingList is not { } list || list.Before(row) < Math.Max(free, 1);
        return When(group.State == GroupState.Active, C.GroupActive)
            | When(group.HasBoundCoordinator, C.CoordinatorBound)
            | When(liesIn == Answer.Yes, C.InTerritory)
            | When(isOfGroup && !isCardThere && group.Coordinator is not null, C.CardElsewhere)
            | When(!isCardThere, C.CardOutstanding)
            | When(room, C.RoomInGroup)
            | When(first, C.FirstInLine)
            | When(!(room && first), C.PlaceAwaited);
    }

    private static C Conduct(MembershipSnapshot row, ProtocolOptions options)
    {
        var severe = false;
        foreach (var breach in row.Breaches)
        {
            severe |= breach.Severity == BreachSeverity.Severe;
        }

        var graded = options.Sanctions.Kind == SanctionKind.Graded;
        return When(!row.Breaches.IsEmpty, C.BreachRecorded)
            | When(severe || row.Warnings >= (options.Sanctions.Warnings ?? 0), C.SuspensionDue)
            | When(severe || !graded || row.Suspensions > 0, C.RemovalDue)
            | When(row.Appeal == AppealState.Pending, C.AppealPending);
    }

    private static C Terms(MembershipSnapshot row, MembershipFacts facts, Instant now)
    {
        var options = facts.Protocol.Options;
        var conductOver = row.SuspendedFor == SuspensionCause.Conduct
            && (row.SuspendedUntil is not { } last || Brussels.IsOver(last, now));
        var appealOpen = row is { State: MembershipState.Removed, RemovedOnConduct: true, Appeal: AppealState.None }
            && options.Appeal.Term is { } appeal && !appeal.IsOver(row.Since, now);
        return When(MembershipDue.OverdueCause(row, facts, now) is not null || HasLapsed(row, now), C.TermOver)
            | When(conductOver, C.GroundsGone)
            | When(row.SuspendedFor is null or SuspensionCause.RulesNotAccepted, C.RulesMend)
            | When(row.SuspendedFor is null or SuspensionCause.NotSignedPersonally, C.SignatureMends)
            | When(row.SuspendedFor is null or SuspensionCause.ImportIncomplete, C.CompletionMends)
            | When(row.Missing != ImportGaps.None, C.ImportIncomplete)
            | When(appealOpen, C.AppealOpen)
            | When(MembershipTerms.CoolingOff(row.State, options).IsOver(row.Since, now), C.CoolingOffOver);
    }

    public static bool HasAcceptedRules(MembershipSnapshot row, MembershipFacts facts) =>
        facts.Protocol.IsAcceptedBy(row.Protocol, row.RulesVersion)
        || (facts.Declaration is { } declaration && facts.Protocol.IsAcceptedBy(declaration.Rules));

    private static bool HasLapsed(MembershipSnapshot row, Instant now) =>
        row.State == MembershipState.Applied && MembershipTerms.Lapse.IsOver(row.Since, now);

    private static C When(bool holds, C condition) => holds ? condition : C.None;
}
