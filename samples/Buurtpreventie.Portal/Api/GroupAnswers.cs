using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Privacy;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;

namespace Buurtpreventie.Portal.Api;

/// <summary>A group in the directory.</summary>
internal sealed record GroupLine(GroupId Id, string Name, MunicipalityCode Municipality, GroupState State, string StateText, string Href);

/// <summary>A group as anybody may know it.</summary>
internal sealed record GroupAnswer
{
    public required GroupId Id { get; init; }

    public required string Name { get; init; }

    public required GroupState State { get; init; }

    /// <summary>The state in words.</summary>
    public required string StateText { get; init; }

    public required MunicipalityCode Municipality { get; init; }

    public required PoliceZoneCode PoliceZone { get; init; }

    public required Territory Territory { get; init; }

    public required GroupPurposes Purposes { get; init; }

    /// <summary>The protocol in force.</summary>
    public required ProtocolReference Protocol { get; init; }

    /// <summary>How it is led; null to who does not handle it.</summary>
    public GroupHandling? Handling { get; init; }

    public static GroupAnswer Of(GroupCase found, Visit visit)
    {
        var group = found.Group;
        return new()
        {
            Id = group.Id,
            Name = group.Name,
            State = group.State,
            StateText = visit.Of(group.State),
            Municipality = group.Jurisdiction.Municipality,
            PoliceZone = group.Jurisdiction.PoliceZone,
            Territory = group.Territory,
            Purposes = found.Row.Snapshot.Purposes,
            Protocol = found.Facts.Protocol.Reference,
            Handling = found.IsVisibleTo(visit.Actor) ? GroupHandling.Of(found, visit) : null,
        };
    }
}

/// <summary>How a group is led, for who founds, guides or coordinates it.</summary>
/// <param name="Version">The version shown, as in <c>ETag</c>.</param>
/// <param name="Since">Since when it is in its state.</param>
/// <param name="Coordinator">The coordinator.</param>
/// <param name="Deputy">The deputy.</param>
/// <param name="Inspector">The district inspector.</param>
/// <param name="Founders">How many found it together.</param>
/// <param name="OpenConditions">What still stands between the group and its opening.</param>
/// <param name="Offers">What the signed-in actor may do.</param>
internal sealed record GroupHandling(
    int Version, Instant Since, PersonId? Coordinator, PersonId? Deputy, PersonId? Inspector, int Founders, IReadOnlyList<ProblemError> OpenConditions, IReadOnlyList<Offer> Offers)
{
    public static GroupHandling Of(GroupCase found, Visit visit)
    {
        var (group, row) = (found.Group, found.Row.Snapshot);
        return new(
            group.Version, row.Since, group.Coordinator, group.Deputy, group.Inspector, row.Founders,
            group.State == GroupState.Proposed ? [.. group.OpenConditions(found.Facts, visit.Now).Select(error => Problems.Of(error, visit))] : [],
            [
                .. group.Offers(visit.Actor, found.Facts, visit.Now)
                    .Select(offer => new Offer(offer.On.ToVerb(), $"{GroupEndpoints.PathOf(group.Id)}/{offer.On.ToVerb()}", offer.IsAllowed, visit.Explain(offer))),
            ]);
    }
}

/// <summary>A page of contact cards.</summary>
/// <param name="Contacts">The cards.</param>
/// <param name="Next">What to pass as <c>after</c> for the next page; null on the last.</param>
internal sealed record ContactPageAnswer(IReadOnlyList<ContactAnswer> Contacts, MembershipId? Next)
{
    public static ContactPageAnswer Of(ContactPage page, Visit visit) => new([.. page.Contacts.Select(contact => ContactAnswer.Of(contact, visit))], page.Next);
}

/// <summary>What a coordinator has of a member: the three data, and where the membership stands.</summary>
internal sealed record ContactAnswer(MembershipId Membership, string State, string Name, string MobileNumber, string Address)
{
    public static ContactAnswer Of(MemberContact contact, Visit visit) => new(
        contact.Id, visit.Of(contact.State), contact.Card.Name.ToString("F"), contact.Card.MobileNumber.ToString("F"), contact.Card.Address.ToString("F"));

    public override string ToString() => nameof(ContactAnswer);
}
