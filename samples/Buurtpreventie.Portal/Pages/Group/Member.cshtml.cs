using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Privacy;
using Buurtpreventie.Domain.Stewardship;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Storage;

namespace Buurtpreventie.Portal.Pages;

/// <summary>A member as the coordinator sees one: the three data of the card, the state, and what the coordinator may do.</summary>
internal sealed class MemberModel(Visit visit, CaseStore cases, MembershipCases memberships, History history, AuditTrail audit)
    : MembershipPage(visit, cases, memberships, history)
{
    public ContactCard? Card { get; private set; }

    protected override string PageName => "/Group/Member";

    protected override async Task Prepare()
    {
        Card = Case.Declaration is { } declaration && MemberContact.ListFor(Visit.Actor, [(Case.Membership, declaration)]) is [var member] ? member.Card : null;
        if (Card is not null)
        {
            await audit.Saw(Visit.Actor, Storage.Seen.ContactCards, Case.Membership.Person, Id.Value);
        }
    }
}
