using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Buurtpreventie.Portal.Pages;

/// <summary>A question to the group: the answers so far, who calls, and what the visitor may do.</summary>
internal sealed class DoubtModel(Visit visit, ReportStore store, DoubtCases doubts, History history, AuditTrail audit) : PortalPage(visit)
{
    public DoubtCase Case { get; private set; } = null!;

    public Observation Observation { get; private set; } = null!;

    public IReadOnlyList<Verdict<DoubtQueryState, DoubtQueryTrigger, DoubtQueryCondition>> Offers { get; private set; } = [];

    public IReadOnlyList<HistoryLine> Lines { get; private set; } = [];

    public IReadOnlyList<HistoryLine> Meanwhile { get; private set; } = [];

    [BindProperty]
    public ReportStepForm Form { get; set; } = new();

    public bool Has(DoubtQueryTrigger trigger) => Offers.Any(offer => offer.On == trigger);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Show(id))
        {
            return NotFound();
        }

        Form = new() { At = SightingForm.TimeOf(Visit.Now) };
        await audit.SawReport(Visit.Actor, Case.Query.Asker, id);

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, DoubtQueryTrigger trigger)
    {
        if (!await Show(id))
        {
            return NotFound();
        }

        var answer = await doubts.Do(Case.Query.Id, trigger, new() { Reason = Form.Reason, Call = Form.ToCall(Visit.Now) }, NextAct());
        if (answer.IsSuccess)
        {
            return RedirectToPage("/Reports/Doubt", new { id });
        }

        if (answer.Errors[0].Kind == ErrorKind.Missing || !await Show(id))
        {
            return NotFound();
        }

        Meanwhile = answer.Errors.Has(LifecycleErrors.Stale.Code) ? [.. Lines.Where(line => line.Version > (Seen ?? 0))] : [];
        return Refuse(answer.Errors);
    }

    private async Task<bool> Show(Guid id)
    {
        if (id == Guid.Empty || await store.Find(DoubtQueryId.From(id), Visit.Actor, Visit.Now) is not { } found)
        {
            return false;
        }

        Case = found;
        Offers = found.Offers(Visit.Actor, Visit.Now);
        Observation = await store.ObservationOf(found);
        Lines = await history.Of(Matter.DoubtQuery, id);
        return true;
    }
}
