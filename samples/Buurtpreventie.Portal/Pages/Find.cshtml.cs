using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Pages;

/// <summary>Finds groups by postal code or by the name of a place.</summary>
internal sealed class FindModel(Visit visit, PortalDb db) : PortalPage(visit)
{
    private const int Most = 50;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>What was found; null before anything was asked.</summary>
    public IReadOnlyList<GroupRow>? Groups { get; private set; }

    public async Task OnGetAsync()
    {
        if (string.IsNullOrWhiteSpace(Q))
        {
            return;
        }

        var codes = SoughtPlace.CodesFor(Q.Trim());
        Groups = await db.Groups.AsNoTracking()
            .Where(group => group.State != GroupState.Dissolved && db.GroupPostalCodes.Where(code => codes.Contains(code.PostalCode)).Select(code => code.Group).Contains(group.Id))
            .OrderBy(group => group.Name).Take(Most).ToListAsync();
    }
}
