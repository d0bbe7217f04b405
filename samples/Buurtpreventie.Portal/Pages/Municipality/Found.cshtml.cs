using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Microsoft.AspNetCore.Mvc;

namespace Buurtpreventie.Portal.Pages;

/// <summary>Founds a group on paper; what it needs before it opens follows on its own page.</summary>
internal sealed class FoundModel(Visit visit, GroupCases groups) : PortalPage(visit)
{
    [BindProperty]
    public FoundForm Form { get; set; } = new();

    public IEnumerable<FoundingGrounds> Grounds =>
        Enum.GetValues<FoundingGrounds>().Where(one => one is not (FoundingGrounds.None or FoundingGrounds.Objective));

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Territory.Of(new(Form.PostalCodes?.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries) ?? [])).TryGetValue(out var territory, out var errors))
        {
            return Refuse([.. errors.Select(error => error.At("postalCodes"))]);
        }

        var act = NextAct();
        var proposal = new GroupProposal
        {
            Name = Form.Name,
            Territory = territory,
            Purposes = Form.Purposes.Aggregate(GroupPurposes.None, (all, one) => all | one),
            Grounds = Form.Grounds.Aggregate(FoundingGrounds.None, (all, one) => all | one),
            Initiator = act.Actor.Person!.Value,
            Sponsor = Role.Municipality,
        };
        var answer = await groups.Found(Visit.Actor.Scope.Municipality!.Value, proposal, act);
        return answer.TryGetValue(out var group, out errors) ? RedirectToPage("/Manage/Group", new { id = group.Id.Value }) : Refuse(errors);
    }
}

/// <summary>What is typed to found a group.</summary>
internal sealed record FoundForm
{
    public string? Name { get; init; }

    public string? PostalCodes { get; init; }

    public List<GroupPurposes> Purposes { get; init; } = [];

    public List<FoundingGrounds> Grounds { get; init; } = [];
}
