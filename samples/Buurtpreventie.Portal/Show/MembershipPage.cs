using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Buurtpreventie.Portal.Show;

/// <summary>A page about one membership: what happened, what the visitor may do now, and the doing of it. What may be done is the library's to say.</summary>
internal abstract class MembershipPage(Visit visit, CaseStore cases, MembershipCases memberships, History history) : PortalPage(visit)
{
    private MembershipTrigger? _pulled;

    /// <summary>The membership with its facts, as the visitor finds it.</summary>
    public MembershipCase Case { get; private set; } = null!;

    public IReadOnlyList<MembershipOffer> Offers => Case.Offers(Visit.Actor, Visit.Now);

    public IReadOnlyList<VettingTrigger> FileOffers => Case.FileOffers(Visit.Actor, Visit.Now);

    /// <summary>Whether the visitor may say that the address lies in the territory.</summary>
    public bool CanVerifyTie => Case.CanVerifyTie(Visit.Act(CommandId.From(Visit.NewCommand())));

    /// <summary>What happened, oldest first.</summary>
    public IReadOnlyList<HistoryLine> Lines { get; private set; } = [];

    /// <summary>What happened since the visitor looked, when that stood in the way.</summary>
    public IReadOnlyList<HistoryLine> Meanwhile { get; private set; } = [];

    /// <summary>What was typed with a step.</summary>
    [BindProperty]
    public StepForm Form { get; set; } = new();

    /// <summary>The group that who assigns has in mind.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Group { get; set; }

    public MembershipId Id { get; private set; }

    protected CaseStore Cases => cases;

    protected MembershipCases Memberships => memberships;

    protected History History => history;

    /// <summary>The page to come back to after a step.</summary>
    protected abstract string PageName { get; }

    /// <summary>What a correction is about stands in a form of its own.</summary>
    public override string FormName => _pulled == MembershipTrigger.CorrectContact ? "Form.Correction" : "Form";

    public async Task<IActionResult> OnGetAsync(Guid id) => await Show(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostPullAsync(Guid id, MembershipTrigger trigger)
    {
        if (id == Guid.Empty)
        {
            return NotFound();
        }

        _pulled = trigger;
        var answer = await memberships.Do(MembershipId.From(id), trigger, Form.ToInput(Group), NextAct());
        return await Answer(id, answer.Errors);
    }

    public async Task<IActionResult> OnPostFileAsync(Guid id, VettingTrigger trigger)
    {
        if (id == Guid.Empty)
        {
            return NotFound();
        }

        var answer = await memberships.OnFile(MembershipId.From(id), trigger, Form.ToInput(Group), NextAct() with { Seen = Form.SeenFile });
        return await Answer(id, answer.Errors);
    }

    public async Task<IActionResult> OnPostVerifyTieAsync(Guid id) =>
        id == Guid.Empty ? NotFound() : await Answer(id, (await memberships.VerifyTie(MembershipId.From(id), NextAct())).Errors);

    protected async Task<IActionResult> Answer(Guid id, ErrorList errors)
    {
        if (errors.Count == 0)
        {
            return RedirectToPage(PageName, new { id });
        }

        if (errors[0].Kind == ErrorKind.Missing || !await Show(id))
        {
            return NotFound();
        }

        if (errors.Has(LifecycleErrors.Stale.Code))
        {
            Meanwhile = [.. Lines.Where(line => line.Version > (Seen ?? 0))];
        }

        return Refuse(errors);
    }

    protected virtual Task Prepare() => Task.CompletedTask;

    private async Task<bool> Show(Guid id)
    {
        if (id == Guid.Empty || await cases.Find(MembershipId.From(id), Visit.Actor, Visit.Now, ChosenGroup) is not { } found)
        {
            return false;
        }

        (Id, Case) = (found.Membership.Id, found);
        Lines = await history.Of(Id, Visit.Actor);
        await Prepare();
        return true;
    }

    private GroupId? ChosenGroup => Group is { } chosen && chosen != Guid.Empty ? GroupId.From(chosen) : null;
}

/// <summary>What is typed with a step, as plain fields.</summary>
internal sealed record StepForm
{
    public string? Rule { get; init; }

    public string? Reason { get; init; }

    public List<VettingQuestions> Questions { get; init; } = [];

    public int? SeenFile { get; init; }

    public ContactCorrection? Correction { get; init; }

    public SignatureForm? Signature { get; init; }

    public MembershipInput ToInput(Guid? group) => new()
    {
        Group = group is { } chosen && chosen != Guid.Empty ? GroupId.From(chosen) : null,
        Rule = Domain.Rule.TryParse(Rule, null, out var rule) ? rule : null,
        Reason = Reason,
        Questions = Questions.Aggregate(VettingQuestions.None, (all, one) => all | one),
        SeenFile = SeenFile,
        Correction = Correction,
        Signature = Signature,
    };

    public override string ToString() => nameof(StepForm);
}
