using Buurtpreventie.Domain.Protocols;
using NodaTime;
using C = Buurtpreventie.Domain.Groups.GroupCondition;

namespace Buurtpreventie.Domain.Groups;

/// <summary>Which conditions of a group are established, from the row, the facts and the time.</summary>
internal static class GroupConditions
{
    public static C Established(GroupSnapshot row, GroupFacts facts, in Actor actor, Instant now) =>
        Founded(row, facts, now) | Led(row, facts, actor) | Appealed(row, facts, actor, now);

    private static C Founded(GroupSnapshot row, GroupFacts facts, Instant now)
    {
        var founding = facts.Protocol.Options.Founding;
        var longEnough = row.PlannedUntil is not { } until
            || founding.MinimumTerm is not { } least || until >= least.LastDay(Brussels.DateOf(row.FoundedAt));
        return When(facts.Protocol.IsValidOn(Brussels.DateOf(now)), C.ProtocolInForce)
            | When(row.PriorContactOn is not null, C.PriorContact)
            | When(row.Founders >= founding.MinimumFounders, C.EnoughFounders)
            | When(IsSponsored(row.Sponsor, founding.Sponsor), C.Sponsored)
            | When((row.Grounds & FoundingGrounds.Objective) != FoundingGrounds.None, C.ObjectiveGrounds)
            | When(longEnough, C.LongEnough)
            | When(facts.IsFree(row.Name), C.NameUnique);
    }

    private static C Led(GroupSnapshot row, GroupFacts facts, in Actor actor)
    {
        var candidate = facts.Candidate;
        var isOfficial = actor.Role is Role.Municipality or Role.Police && candidate is { } self && actor.Is(self.Person);
        return When(row.Coordinator is not null, C.HasCoordinator)
            | When(row.CoordinatorSignedOn is not null, C.AgreementSigned)
            | When(row.IsCoordinatorScreened, C.Screened)
            | When(row.Deputy is not null, C.HasDeputy)
            | When(row.DeputySignedOn is not null, C.DeputySigned)
            | When(row.IsDeputyScreened, C.DeputyScreened)
            | When(row.Coordinator is { } coordinator && actor.Is(coordinator), C.InPerson)
            | When(candidate is { } declared && facts.Protocol.IsAcceptedBy(declared.Rules), C.CandidateDeclared)
            | When(candidate is { } other && other.Person != row.Coordinator, C.AnotherPerson)
            | When(candidate is not null && !isOfficial, C.NotTheOfficial);
    }

    private static C Appealed(GroupSnapshot row, GroupFacts facts, in Actor actor, Instant now)
    {
        if (row.Discharge is not { } discharge)
        {
            return C.AppealSettled | C.DecidedByAnother;
        }

        var isOpen = !discharge.IsAppealed && actor.Is(discharge.Coordinator)
            && facts.Protocol.Options.Appeal.Term is { } term && !term.IsOver(discharge.At, now);
        return When(isOpen, C.AppealOpen)
            | When(discharge.IsAppealed, C.AppealPending)
            | When(!discharge.IsAppealed, C.AppealSettled)
            | When(actor.Person != discharge.By, C.DecidedByAnother);
    }

    private static bool IsSponsored(Role sponsor, Sponsor asked) => asked switch
    {
        Sponsor.Municipality => sponsor.HasFlag(Role.Municipality),
        Sponsor.MunicipalityOrPoliceZone => (sponsor & (Role.Municipality | Role.Police)) != Role.None,
        _ => true,
    };

    private static C When(bool holds, C condition) => holds ? condition : C.None;
}
