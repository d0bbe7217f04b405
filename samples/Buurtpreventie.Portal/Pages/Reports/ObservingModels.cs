using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Buurtpreventie.Portal.Pages;

/// <summary>A page on which something that was seen comes to a report; shown to whom the library offers it.</summary>
internal abstract class ObservingModel(Visit visit, ReportStore store, ReportCases reports, History history, ReportTrigger trigger) : SightingPage(visit)
{
    public ReportCase Case { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> Meanwhile { get; private set; } = [];

    protected ReportStore Store => store;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Show(id) || !Case.Offers(Visit.Actor, Visit.Now).Any(offer => offer.On == trigger && offer.IsAllowed))
        {
            return NotFound();
        }

        Form = (await Begin()).WithRoom();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await Show(id))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            Form = Form.WithRoom();
            return Unreadable();
        }

        var (before, act) = (Case, NextAct());
        var answer = await reports.Do(Case.Report.Id, trigger, Told(), act);
        if (answer.IsSuccess)
        {
            return Taken(before, act);
        }

        if (answer.Errors.Has(LifecycleErrors.Stale.Code))
        {
            Meanwhile = [.. (await history.Of(Matter.Report, id)).Where(line => line.Version > (Seen ?? 0))];
        }

        return Again(answer.Errors);
    }

    /// <summary>The form as it is shown first.</summary>
    protected abstract Task<SightingForm> Begin();

    /// <summary>What is handed in.</summary>
    protected abstract ReportInput Told();

    protected virtual Task Prepare() => Task.CompletedTask;

    /// <summary>Where it goes on once the step is taken.</summary>
    protected virtual IActionResult Taken(ReportCase before, Act act) => RedirectToPage("/Reports/Report", new { id = before.Report.Id.Value });

    private async Task<bool> Show(Guid id)
    {
        if (id == Guid.Empty || await store.Find(ReportId.From(id), Visit.Actor, Visit.Now) is not { } found)
        {
            return false;
        }

        (Case, Facts) = (found, found.Facts);
        await Prepare();
        return true;
    }
}

/// <summary>Corrects what was seen; what the police still wants to know stands beside the fields.</summary>
internal sealed class CorrectReportModel(Visit visit, ReportStore store, ReportCases reports, History history)
    : ObservingModel(visit, store, reports, history, ReportTrigger.Correct)
{
    private Observation _current = null!;

    /// <summary>The open questions, by the member that answers them.</summary>
    public IReadOnlyDictionary<string, string> Questions { get; private set; } = new Dictionary<string, string>();

    protected override Task<SightingForm> Begin() => Task.FromResult(SightingForm.Of(_current));

    protected override ReportInput Told() => new() { Correction = Form.ToReport(Visit.Now) };

    protected override async Task Prepare()
    {
        _current = (await Store.ObservationsOf(Case))[Case.Report.CurrentObservation - 1];
        Questions = ReportCompleteness.Of(_current).Open.ToDictionary(
            open => open.Target, open => Visit.Text("report.open-question", ErrorArgument.Of("question", open.Question)), StringComparer.OrdinalIgnoreCase);
    }
}

/// <summary>Adds what is new, and shows the message that says it to the group.</summary>
internal sealed class AddToReportModel(Visit visit, ReportStore store, ReportCases reports, History history)
    : ObservingModel(visit, store, reports, history, ReportTrigger.Add)
{
    protected override Task<SightingForm> Begin() => Task.FromResult(SightingForm.At(Visit.Now));

    /// <summary>The message, once the addition is taken.</summary>
    public ReportMessage? Message { get; private set; }

    protected override ReportInput Told() => new() { Addition = Form.ToAddition(Visit.Now) };

    protected override IActionResult Taken(ReportCase before, Act act)
    {
        Message = before.Message(Form.ToAddition(Visit.Now), act with { Seen = null }, Visit.Texts).TryGetValue(out var message, out _) ? message : null;
        return Message is null ? base.Taken(before, act) : Page();
    }
}
