using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;

namespace Buurtpreventie.Portal.Api;

/// <summary>A membership as the signed-in actor sees it: ids, codes and days, nothing personal.</summary>
internal sealed record MembershipAnswer
{
    public required MembershipId Id { get; init; }

    public required PersonId Person { get; init; }

    public required MembershipState State { get; init; }

    /// <summary>The state in words.</summary>
    public required string StateText { get; init; }

    /// <summary>The version shown, as in <c>ETag</c>.</summary>
    public required int Version { get; init; }

    public required Instant Since { get; init; }

    public required MunicipalityCode Municipality { get; init; }

    public required PoliceZoneCode PoliceZone { get; init; }

    public required ProtocolReference Protocol { get; init; }

    /// <summary>The group, once assigned.</summary>
    public GroupId? Group { get; init; }

    /// <summary>The full group for which a place is awaited.</summary>
    public GroupId? WaitsFor { get; init; }

    public required IReadOnlyList<Offer> Offers { get; init; }

    public static MembershipAnswer Of(MembershipCase found, Visit visit)
    {
        var (membership, id) = (found.Membership, found.Membership.Id);
        return new()
        {
            Id = id,
            Person = membership.Person,
            State = membership.State,
            StateText = visit.Of(membership.State),
            Version = membership.Version,
            Since = membership.Since,
            Municipality = membership.Jurisdiction.Municipality,
            PoliceZone = membership.Jurisdiction.PoliceZone,
            Protocol = found.Row.Snapshot.Protocol,
            Group = membership.Group,
            WaitsFor = membership.WaitsFor,
            Offers =
            [
                .. found.Offers(visit.Actor, visit.Now)
                    .Select(offer => new Offer(offer.On.ToVerb(), MembershipEndpoints.PathOf(id, offer.On), offer.IsAllowed, visit.Explain(offer.Verdict))),
                .. found.FileOffers(visit.Actor, visit.Now).Select(trigger => VettingEndpoints.OfferOf(id, trigger, visit)),
            ],
        };
    }
}

/// <summary>A page of memberships.</summary>
/// <param name="Memberships">The memberships, the oldest in its state first.</param>
/// <param name="Next">What to pass as <c>after</c> for the next page; null on the last.</param>
internal sealed record MembershipPageAnswer(IReadOnlyList<MembershipLine> Memberships, string? Next);

/// <summary>A membership in a list.</summary>
internal sealed record MembershipLine(MembershipId Id, MembershipState State, string StateText, Instant Since, string Href)
{
    public static MembershipLine Of(MembershipId id, MembershipState state, Instant since, Visit visit) =>
        new(id, state, visit.Of(state), since, $"{ApiRegistration.Root}/memberships/{id}");
}
