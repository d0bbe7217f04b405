using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Pages;

/// <summary>A resident's own applications, memberships and duties.</summary>
internal sealed class MyModel(Visit visit, PortalDb db, DutyCases duties) : PortalPage(visit)
{
    public IReadOnlyList<(MembershipRow Row, string Group)> Memberships { get; private set; } = [];

    /// <summary>The groups that the visitor proposed.</summary>
    public IReadOnlyList<GroupRow> Proposed { get; private set; } = [];

    public IReadOnlyList<DutyLine> Duties { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var me = Visit.Actor.Person;
        var rows = await db.Memberships.AsNoTracking().Where(row => row.Person == me).OrderByDescending(row => row.Since).ToListAsync();
        var ids = rows.Select(row => row.Group ?? row.AskedGroup).ToList();
        var names = await db.Groups.AsNoTracking().Where(group => ids.Contains(group.Id)).ToDictionaryAsync(group => group.Id, group => group.Name);
        Memberships = [.. rows.Select(row => (row, (row.Group ?? row.AskedGroup) is { } id ? names.GetValueOrDefault(id) ?? "" : ""))];
        Proposed = await db.Groups.AsNoTracking().Where(group => group.Initiator == me && group.State != GroupState.Dissolved).OrderBy(group => group.Name).ToListAsync();
        Duties = await duties.LinesOf(Visit.Actor, 20);
    }
}
