using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Pages;

/// <summary>The groups that an office sees.</summary>
internal sealed class OfficeGroupsModel(Visit visit, PortalDb db) : PortalPage(visit)
{
    public IReadOnlyList<GroupRow> Groups { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var scope = Visit.Actor.Scope;
        var rows = db.Groups.AsNoTracking();
        rows = scope switch
        {
            { PoliceZone: { } zone } => rows.Where(row => row.PoliceZone == zone),
            { Municipality: { } municipality } => rows.Where(row => row.Municipality == municipality),
            _ => rows.Where(_ => false),
        };
        Groups = await rows.OrderBy(row => row.Name).Take(200).ToListAsync();
    }
}
