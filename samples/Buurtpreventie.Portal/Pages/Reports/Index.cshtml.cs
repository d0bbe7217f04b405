using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Microsoft.AspNetCore.Mvc;

namespace Buurtpreventie.Portal.Pages;

/// <summary>The reports and questions of a group, for who belongs to it: those that are open first.</summary>
internal sealed class ReportsModel(Visit visit, ReportStore store, ReportList list) : PortalPage(visit)
{
    public ReportFacts Facts { get; private set; } = null!;

    public ReportListPage List { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid group, string? after)
    {
        if (group == Guid.Empty || await store.FactsFor(GroupId.From(group), Visit.Actor, Visit.Now) is not { } facts)
        {
            return NotFound();
        }

        (Facts, List) = (facts, await list.Read(facts.Group.Id, Visit.Actor, after));
        return Page();
    }
}
