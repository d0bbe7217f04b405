using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Storage;
using Microsoft.AspNetCore.Mvc;
using NodaTime.Text;

namespace Buurtpreventie.Portal.Pages;

/// <summary>A group as its offices and its coordinator handle it: the founding checklist, and what the visitor may do.</summary>
internal sealed class ManageGroupModel(Visit visit, GroupCases groups, History history, AuditTrail audit) : PortalPage(visit)
{
    private GroupTrigger? _pulled;

    public GroupCase Case { get; private set; } = null!;

    public IReadOnlyList<Verdict<GroupState, GroupTrigger, GroupCondition>> Offers => [.. Case.Group.Offers(Visit.Actor, Case.Facts, Visit.Now)];

    public ErrorList OpenConditions => Case.Group.OpenConditions(Case.Facts, Visit.Now);

    public IReadOnlyList<HistoryLine> Lines { get; private set; } = [];

    public IReadOnlyList<HistoryLine> Meanwhile { get; private set; } = [];

    public IReadOnlyList<(PersonId Person, string Name)> Candidates { get; private set; } = [];

    public string? CandidateName => Candidates.FirstOrDefault(one => one.Person.Value == Candidate).Name;

    [BindProperty(SupportsGet = true)]
    public Guid? Candidate { get; set; }

    [BindProperty]
    public GroupStepForm Form { get; set; } = new();

    /// <summary>Each step has a form of its own.</summary>
    public override string FormName => _pulled?.ToString() ?? "Form";

    public async Task<IActionResult> OnGetAsync(Guid id) => await Show(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, GroupTrigger trigger)
    {
        if (id == Guid.Empty)
        {
            return NotFound();
        }

        _pulled = trigger;
        var answer = await groups.Do(GroupId.From(id), trigger, Form.ToInput(ChosenCandidate, Visit.Actor), NextAct());
        if (answer.IsSuccess)
        {
            return RedirectToPage(new { id });
        }

        if (answer.Errors[0].Kind == ErrorKind.Missing || !await Show(id))
        {
            return NotFound();
        }

        Meanwhile = answer.Errors.Has(LifecycleErrors.Stale.Code) ? [.. Lines.Where(line => line.Version > (Seen ?? 0))] : [];
        return Refuse([.. answer.Errors.Select(TerritoryText.AtField)]);
    }

    private PersonId? ChosenCandidate => Candidate is { } chosen && chosen != Guid.Empty ? PersonId.From(chosen) : null;

    private async Task<bool> Show(Guid id)
    {
        if (id == Guid.Empty || await groups.Find(GroupId.From(id), Visit.Actor, Visit.Now, ChosenCandidate) is not { } found)
        {
            return false;
        }

        Case = found;
        Lines = await history.Of(Matter.Group, id);
        if (Offers.Any(offer => offer.On is GroupTrigger.AppointCoordinator or GroupTrigger.AppointDeputy) && Visit.Actor.Role != Role.Coordinator)
        {
            Candidates = await groups.CandidatesFor(found.Group.Id);
            await audit.Saw(Visit.Actor, Storage.Seen.Candidates, of: id);
        }

        return true;
    }
}

/// <summary>What is typed with a step of a group, as plain fields.</summary>
internal sealed record GroupStepForm
{
    public string? On { get; init; }

    public int? Founders { get; init; }

    public string? Name { get; init; }

    public string? PostalCodes { get; init; }

    public string? Places { get; init; }

    public string? Streets { get; init; }

    public DischargeReason? Reason { get; init; }

    public GroupInput ToInput(PersonId? candidate, Actor actor) => new()
    {
        On = LocalDatePattern.Iso.Parse(On ?? "").TryGetValue(default, out var day) ? day : null,
        Founders = Founders,
        Candidate = candidate,
        Inspector = actor.Person,
        Name = Name,
        Reason = Reason,
        Territory = TerritoryText.Read(PostalCodes, Places, Streets),
    };
}

/// <summary>The one field of a step of a group.</summary>
internal sealed record GroupField(GroupTrigger Of, string Name, string Type, string Value)
{
    public string Key => Name == "postalCodes" ? "field.postal-codes" : $"field.{Name}";
}
