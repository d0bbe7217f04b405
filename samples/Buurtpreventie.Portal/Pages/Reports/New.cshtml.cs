using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Microsoft.AspNetCore.Mvc;

namespace Buurtpreventie.Portal.Pages;

/// <summary>S: what somebody saw or heard; after a question to the group also what came of it.</summary>
internal sealed class NewReportModel(Visit visit, ReportStore store, ReportCases reports, DoubtCases doubts) : SightingPage(visit)
{
    /// <summary>The question that becomes a report.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Doubt { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid group)
    {
        if (!await Show(group))
        {
            return NotFound();
        }

        Form = SightingForm.At(Visit.Now);
        if (Question is { } id)
        {
            if (await store.Find(id, Visit.Actor, Visit.Now) is not { } found)
            {
                return NotFound();
            }

            (Form, Seen) = (SightingForm.Of(await store.ObservationOf(found)) with { Urgency = null, FirstHand = null }, found.Query.Version);
        }

        Form = Form.WithRoom();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid group)
    {
        if (!await Show(group))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            Form = Form.WithRoom();
            return Unreadable();
        }

        var form = Form.ToReport(Visit.Now);
        var answer = Question is { } id ? await doubts.Promote(id, form, NextAct()) : await reports.Signal(GroupId.From(group), form, NextAct());
        return answer.TryGetValue(out var report, out var errors) ? RedirectToPage("/Reports/Report", new { id = report.Id.Value }) : Again(errors);
    }

    private DoubtQueryId? Question => Doubt is { } id && id != Guid.Empty ? DoubtQueryId.From(id) : null;

    private async Task<bool> Show(Guid group)
    {
        if (group == Guid.Empty || await store.FactsFor(GroupId.From(group), Visit.Actor, Visit.Now) is not { } facts)
        {
            return false;
        }

        Facts = facts;
        return true;
    }
}
