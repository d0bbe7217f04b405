using Buurtpreventie.Domain.Groups;

namespace Buurtpreventie.Portal.Api;

/// <summary>A group that residents want.</summary>
/// <param name="Municipality">The municipality, by its NIS code.</param>
/// <param name="Name">The name, unique within the municipality.</param>
/// <param name="Territory">The territory.</param>
/// <param name="Purposes">What it is for.</param>
/// <param name="Grounds">Why it is wanted.</param>
/// <param name="Initiator">The resident who starts it; who is signed in without it.</param>
/// <param name="Sponsor">The public body that stands behind it.</param>
/// <param name="PlannedUntil">The day until which it is meant to exist.</param>
internal sealed record FoundRequest(
    MunicipalityCode Municipality,
    string? Name,
    TerritoryForm? Territory,
    GroupPurposes Purposes = GroupPurposes.None,
    FoundingGrounds Grounds = FoundingGrounds.None,
    PersonId? Initiator = null,
    Role Sponsor = Role.None,
    LocalDate? PlannedUntil = null)
{
    public GroupProposal ToProposal(Territory territory, Actor actor) => new()
    {
        Name = Name,
        Territory = territory,
        Purposes = Purposes,
        Grounds = Grounds,
        Initiator = Initiator ?? actor.Person!.Value,
        Sponsor = Sponsor,
        PlannedUntil = PlannedUntil,
    };
}

/// <summary>A day: of the contact, the briefing or the signature.</summary>
internal sealed record DayRequest(LocalDate? On = null);

/// <summary>How many found it together, the initiator included.</summary>
internal sealed record FoundersRequest(int? Founders = null);

/// <summary>Who is to be coordinator or deputy.</summary>
internal sealed record CandidateRequest(PersonId Candidate);

/// <summary>Who is to be district inspector.</summary>
internal sealed record InspectorRequest(PersonId Inspector);

/// <summary>The new name.</summary>
internal sealed record NameRequest(string? Name = null);

/// <summary>Why a coordinator is discharged.</summary>
internal sealed record DischargeRequest(DischargeReason Reason);
