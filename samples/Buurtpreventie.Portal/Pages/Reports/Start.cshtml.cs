using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Pages;

/// <summary>To the reports of the own group; whoever is in several chooses.</summary>
internal sealed class ReportsStartModel(Visit visit, PortalDb db) : PortalPage(visit)
{
    public IReadOnlyList<(GroupId Id, string Name)> Groups { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (Visit.Actor.Scope.Group is { } own)
        {
            return RedirectToPage("/Reports/Index", new { group = own.Value });
        }

        var me = Visit.Actor.Person;
        var rows = await db.Groups.AsNoTracking()
            .Where(group => db.Memberships.Any(row => row.Person == me && row.State == MembershipState.Active && row.Group == group.Id))
            .OrderBy(group => group.Name).ToListAsync();
        Groups = [.. rows.Select(row => (row.Id, row.Name))];
        return Groups is [var only] ? RedirectToPage("/Reports/Index", new { group = only.Id.Value }) : Page();
    }
}
