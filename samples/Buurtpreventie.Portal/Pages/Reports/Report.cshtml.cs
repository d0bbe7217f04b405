using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buurtpreventie.Portal.Pages;

/// <summary>One report on its way through Alarm, App and React or Register: the message, what may be done, what was seen and what happened.</summary>
internal sealed class ReportModel(Visit visit, ReportStore store, ReportCases reports, History history, AuditTrail audit) : PortalPage(visit)
{
    public ReportCase Case { get; private set; } = null!;

    public IReadOnlyList<Verdict<ReportState, ReportTrigger, ReportCondition>> Offers { get; private set; } = [];

    public IReadOnlyList<Observation> Observations { get; private set; } = [];

    public IReadOnlyList<HistoryLine> Lines { get; private set; } = [];

    public IReadOnlyList<HistoryLine> Meanwhile { get; private set; } = [];

    /// <summary>The message for the group, or why there is none yet; null for who does not send it.</summary>
    public Outcome<ReportMessage>? Message { get; private set; }

    /// <summary>What the police still wants to know, for who may tell it.</summary>
    public ReportCompleteness? Completeness { get; private set; }

    /// <summary>The other reports that are open, of which the reporter says whether they are about something else.</summary>
    public IReadOnlyList<SelectListItem> OtherOpen { get; private set; } = [];

    /// <summary>Whether somebody else than the visitor reported.</summary>
    public bool IsByAnother => Visit.Actor.Person != Case.Report.Reporter;

    [BindProperty]
    public ReportStepForm Form { get; set; } = new();

    public bool Has(ReportTrigger trigger) => Offers.Any(offer => offer.On == trigger);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Show(id))
        {
            return NotFound();
        }

        Form = new() { At = SightingForm.TimeOf(Visit.Now) };
        await audit.SawReport(Visit.Actor, Case.Report.Reporter, id);

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, ReportTrigger trigger)
    {
        if (!await Show(id))
        {
            return NotFound();
        }

        var answer = await reports.Do(Case.Report.Id, trigger, Form.ToInput(Case.Report.Reporter, Visit.Now), NextAct());
        if (answer.IsSuccess)
        {
            return RedirectToPage("/Reports/Report", new { id });
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
        if (id == Guid.Empty || await store.Find(ReportId.From(id), Visit.Actor, Visit.Now) is not { } found)
        {
            return false;
        }

        Case = found;
        Offers = found.Offers(Visit.Actor, Visit.Now);
        Observations = await store.ObservationsOf(found);
        Lines = await history.Of(Matter.Report, id);
        if (!IsByAnother && (Has(ReportTrigger.NotifyGroup) || found.Report.IsOpen))
        {
            Message = found.Message(Observations, Visit.Texts);
        }

        Completeness = Has(ReportTrigger.Correct) || Has(ReportTrigger.Add) ? ReportCompleteness.Of(Observations[found.Report.CurrentObservation - 1]) : null;
        OtherOpen = await store.OpenBeside(found) is { Count: > 0 } others
            ? [.. others.Select(other => new SelectListItem($"{Visit["reports.report"]}, {Visit.Time(other.At)}", $"{other.Id.Value}"))]
            : [];
        return true;
    }
}

/// <summary>What is typed with a step of a report or of a question, as plain fields.</summary>
internal sealed record ReportStepForm
{
    /// <summary>The time of the call, by the clock.</summary>
    public string? At { get; init; }

    public EmergencyNumber? Number { get; init; }

    /// <summary>Whether the reporter called, where somebody else records it.</summary>
    public bool ByReporter { get; init; }

    public List<Guid> OtherEvents { get; init; } = [];

    public SafeReaction? Reaction { get; init; }

    public bool IsSafe { get; init; }

    public NonUrgentContactKind? Contact { get; init; }

    /// <summary>Why it is harmless.</summary>
    public HarmlessReason? Reason { get; init; }

    public CallInput ToCall(Instant now, PersonId? caller = null) => new(Number, SightingForm.Nearest(At, now), caller);

    public ReportInput ToInput(PersonId reporter, Instant now) => new()
    {
        Call = ToCall(now, ByReporter ? reporter : null),
        OtherEvents = [.. OtherEvents.Where(other => other != Guid.Empty).Select(ReportId.From)],
        Reaction = Reaction,
        IsSafe = IsSafe,
        Contact = Contact,
    };
}
