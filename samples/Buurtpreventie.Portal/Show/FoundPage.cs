using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Portal.Cases;
using Microsoft.AspNetCore.Mvc;

namespace Buurtpreventie.Portal.Show;

/// <summary>Founds a group on paper; what it needs before it opens follows on its own page.</summary>
internal abstract class FoundPage(Visit visit, GroupCases groups) : PortalPage(visit)
{
    [BindProperty]
    public FoundForm Form { get; set; } = new();

    public IEnumerable<FoundingGrounds> Grounds =>
        Enum.GetValues<FoundingGrounds>().Where(one => one is not (FoundingGrounds.None or FoundingGrounds.Objective));

    /// <summary>The municipalities to choose from, those with a protocol in force; empty where there is nothing to choose.</summary>
    public IReadOnlyList<MunicipalityCode> Municipalities { get; protected set; } = [];

    /// <summary>Which public body stands behind it from the start.</summary>
    protected abstract Role Sponsor { get; }

    protected abstract MunicipalityCode? Chosen { get; }

    public async Task<IActionResult> OnPostAsync()
    {
        await Prepare();
        if (!Territory.Of(TerritoryText.Read(Form.PostalCodes, Form.Places, Form.Streets)).TryGetValue(out var territory, out var errors))
        {
            return Refuse([.. errors.Select(TerritoryText.AtField)]);
        }

        if (Chosen is not { } municipality)
        {
            return Refuse([OutcomeErrors.Required.At("municipality")]);
        }

        var act = NextAct();
        var proposal = new GroupProposal
        {
            Name = Form.Name,
            Territory = territory,
            Purposes = Form.Purposes.Aggregate(GroupPurposes.None, (all, one) => all | one),
            Grounds = Form.Grounds.Aggregate(FoundingGrounds.None, (all, one) => all | one),
            Initiator = act.Actor.Person!.Value,
            Sponsor = Sponsor,
        };
        var answer = await groups.Found(municipality, proposal, act);
        return answer.TryGetValue(out var group, out errors) ? RedirectToPage("/Manage/Group", new { id = group.Id.Value }) : Refuse(errors);
    }

    protected virtual Task Prepare() => Task.CompletedTask;
}

/// <summary>What is typed to found a group.</summary>
internal sealed record FoundForm
{
    public int? Municipality { get; init; }

    public string? Name { get; init; }

    public string? PostalCodes { get; init; }

    public string? Places { get; init; }

    public string? Streets { get; init; }

    public List<GroupPurposes> Purposes { get; init; } = [];

    public List<FoundingGrounds> Grounds { get; init; } = [];
}
