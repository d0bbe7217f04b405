using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Microsoft.AspNetCore.Mvc;

namespace Buurtpreventie.Portal.Pages;

/// <summary>A question to the group from who is not sure, where the protocol knows one; elsewhere what it wants instead.</summary>
internal sealed class AskModel(Visit visit, ReportStore store, DoubtCases doubts) : SightingPage(visit)
{
    /// <summary>What the protocol wants instead; nothing where it lets ask.</summary>
    public ErrorList Instead => DoubtQuery.Instead(Facts.Protocol.Options);

    public async Task<IActionResult> OnGetAsync(Guid group)
    {
        if (!await Show(group))
        {
            return NotFound();
        }

        Form = SightingForm.At(Visit.Now).WithRoom();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid group)
    {
        if (!await Show(group))
        {
            return NotFound();
        }

        var answer = await doubts.Ask(Facts.Group.Id, Form.ToQuestion(Visit.Now), NextAct());
        return answer.TryGetValue(out var query, out var errors) ? RedirectToPage("/Reports/Doubt", new { id = query.Id.Value }) : Again(errors);
    }

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
