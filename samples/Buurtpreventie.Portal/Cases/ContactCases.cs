using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Privacy;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Cases;

/// <summary>Some contact cards, and after which membership the next ones come; null after the last.</summary>
internal sealed record ContactPage(IReadOnlyList<MemberContact> Contacts, MembershipId? Next);

/// <summary>The contact cards of a group, for its coordinator and nobody else. Showing them is written down.</summary>
internal sealed class ContactCases(PortalDb db, Sealer sealer, AuditTrail audit)
{
    private const int Most = 50;

    public async Task<Outcome<ContactPage>> ListFor(GroupId group, Actor actor, MembershipId? after)
    {
        if (actor.Role != Role.Coordinator || actor.Scope.Group != group)
        {
            return LifecycleErrors.NotFound;
        }

        var rows = db.Memberships.AsNoTracking().Where(row => row.Group == group && MembershipStates.TakingPlace.AsEnumerable().Contains(row.State));
        rows = after is { } last ? rows.Where(row => row.Id > last) : rows;
        var found = await rows.OrderBy(row => row.Id).Take(Most + 1)
            .Join(db.Declarations, row => row.Declaration, declaration => declaration.Id, (row, declaration) => new { row, declaration }).ToListAsync();
        var cards = MemberContact.ListFor(
            actor,
            found.Take(Most).Select(pair => (Membership: pair.row.ToMembership(), Declaration: pair.declaration.ToDeclaration(sealer)!)).Where(member => member.Declaration is not null));
        if (!cards.IsEmpty)
        {
            await audit.Saw(actor, Seen.ContactCards, of: group.Value);
        }

        return new ContactPage(cards, found.Count > Most ? found[Most - 1].row.Id : null);
    }
}
