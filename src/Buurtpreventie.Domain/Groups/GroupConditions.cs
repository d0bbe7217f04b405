using Buurtpreventie.Domain.Protocols;
using NodaTime;
using C = Buurtpreventie.Domain.Groups.GroupCondition;

namespace Buurtpreventie.Domain.Groups;

/// <summary>Which conditions of a group are established, from the row, the facts and the time.</summary>
internal static class GroupConditions
{
    public static C Established(GroupSnapshot row, GroupFacts facts, Instant now)
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
            | When(row.Coordinator is not null, C.HasCoordinator)
            | When(row.CoordinatorSignedOn is not null, C.AgreementSigned)
            | When(row.IsCoordinatorScreened, C.Screened)
            | When(row.Deputy is not null, C.HasDeputy)
            | When(row.DeputySignedOn is not null, C.DeputySigned)
            | When(facts.Candidate is { } candidate && candidate.Rules.Version >= facts.Protocol.RulesVersion, C.CandidateDeclared)
            | When(facts.IsFree(row.Name), C.NameUnique);
    }

    private static bool IsSponsored(Role sponsor, Sponsor asked) => asked switch
    {
        Sponsor.Municipality => sponsor.HasFlag(Role.Municipality),
        Sponsor.MunicipalityOrPoliceZone => (sponsor & (Role.Municipality | Role.Police)) != Role.None,
        _ => true,
    };

    private static C When(bool holds, C condition) => holds ? condition : C.None;
}
