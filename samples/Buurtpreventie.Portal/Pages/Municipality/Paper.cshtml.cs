using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Buurtpreventie.Portal.Pages;

/// <summary>The paper declaration of a member who was taken over from a list, typed over; what the list says is filled in.</summary>
internal sealed class PaperModel(Visit visit, GroupCases groups, DeclarationCases declarations, CaseStore cases, PortalDb db, Sealer sealer, AuditTrail audit)
    : DeclarePage(visit, groups, declarations)
{
    private MembershipCase _found = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Show(id))
        {
            return NotFound();
        }

        var listed = await db.ListedMembers.FindAsync(_found.Membership.Id);
        if (listed is not null)
        {
            await audit.Saw(Visit.Actor, Storage.Seen.ListedMember, _found.Membership.Person, id);
        }

        Begin(listed?.ToForm(sealer));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id) =>
        !await Show(id) ? NotFound()
        : (await HandIn(_found.Membership.Person)).TryGetValue(out _, out var errors) ? RedirectToPage("/Municipality/File", new { id })
        : Refuse(errors);

    private async Task<bool> Show(Guid id)
    {
        if (id == Guid.Empty || await cases.Find(MembershipId.From(id), Visit.Actor, Visit.Now) is not { LacksDeclaration: true } found)
        {
            return false;
        }

        _found = found;
        return await ShowGroup(found.Membership.Group);
    }
}
