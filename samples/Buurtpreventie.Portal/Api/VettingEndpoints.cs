using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Storage;

namespace Buurtpreventie.Portal.Api;

/// <summary>
/// The police's side of an application. Admitting, refusing and revoking are verbs of the membership, which takes the decision on the file with
/// it; what concerns the file alone is here.
/// </summary>
internal static class VettingEndpoints
{
    public static void MapVetting(this IEndpointRouteBuilder api)
    {
        var file = api.MapGroup("/memberships/{id:id}/vetting-file").WithTags("Vetting files");
        file.MapGet("", Show).Shows<VettingAnswer>("vetting-file", "The vetting file: whole for the police, to the applicant what is asked and by when.");
        file.MapPost("", Open).Makes<VettingOpenedAnswer>("vetting-file.open", "Put an application before the police, where the intake is in doubt.");
        file.MapPost(VettingTrigger.AskMore.ToVerb(), AskMore).Moves<VettingAnswer>("vetting-file.ask-more", "Ask the applicant for more.");
        file.MapPost(VettingTrigger.Answer.ToVerb(), Answer).Moves<VettingAnswer>("vetting-file.answer", "What was asked has come.");
    }

    public static Offer OfferOf(MembershipId membership, VettingTrigger trigger, Visit visit) =>
        new(trigger.ToVerb(), $"{ApiRegistration.Root}/memberships/{membership}/vetting-file/{trigger.ToVerb()}", true, visit.Of(trigger));

    private static async Task<IResult> Show(MembershipId id, Visit visit, CaseStore store, AuditTrail audit) =>
        await store.Find(id, visit.Actor, visit.Now) is { File: { } file } found && found.ShowsFileTo(visit.Actor)
            ? await Reply(found, file, visit, audit)
            : visit.RefuseAsMissing();

    private static async Task<IResult> Open(MembershipId id, Change change, Visit visit, MembershipCases cases) => visit.Reply(
        await cases.OpenFile(id, change.Act),
        file => visit.ReplyCreated($"/memberships/{id}/vetting-file", new VettingOpenedAnswer(file.Declaration, file.State), file.Version));

    private static Task<IResult> AskMore(QuestionsRequest typed, MembershipId id, Change change, Visit visit, MembershipCases cases, CaseStore store, AuditTrail audit) =>
        Do(id, VettingTrigger.AskMore, new() { Questions = typed.Questions }, change, visit, cases, store, audit);

    private static Task<IResult> Answer(MembershipId id, Change change, Visit visit, MembershipCases cases, CaseStore store, AuditTrail audit) =>
        Do(id, VettingTrigger.Answer, MembershipInput.None, change, visit, cases, store, audit);

    // Who did something hears what came of it, also who would not find the file otherwise.
    private static async Task<IResult> Do(
        MembershipId id, VettingTrigger trigger, MembershipInput input, Change change, Visit visit, MembershipCases cases, CaseStore store, AuditTrail audit) =>
        !(await cases.OnFile(id, trigger, input, change.Act)).TryGetValue(out _, out var errors) ? visit.Refuse(errors)
            : await store.Find(id, visit.Actor, visit.Now) is { File: { } file } found ? await Reply(found, file, visit, audit)
            : visit.RefuseAsMissing();

    private static async Task<IResult> Reply(MembershipCase found, VettingFile file, Visit visit, AuditTrail audit)
    {
        if (visit.Actor.Role == Role.Police)
        {
            await audit.Saw(visit.Actor, Seen.VettingFile, file.Person, found.Membership.Id.Value);
        }

        return visit.Reply(VettingAnswer.Of(found, file, visit), file.Version);
    }
}

/// <summary>What the police asks, several with commas between.</summary>
internal sealed record QuestionsRequest(VettingQuestions Questions);

/// <summary>A file that was put before the police; what the police does with it is the police's.</summary>
internal sealed record VettingOpenedAnswer(DeclarationId Declaration, VettingState State);

/// <summary>A vetting file as the police, or the applicant, sees it.</summary>
internal sealed record VettingAnswer
{
    public required DeclarationId Declaration { get; init; }

    public required int Version { get; init; }

    /// <summary>What the applicant is asked; <c>none</c> unless an answer is awaited.</summary>
    public required VettingQuestions Questions { get; init; }

    /// <summary>The last day for answering.</summary>
    public LocalDate? AnswerBy { get; init; }

    /// <summary>Where it stands; for the police only.</summary>
    public VettingState? State { get; init; }

    /// <summary>Why it was refused or revoked; for the police only.</summary>
    public string? Reason { get; init; }

    public required IReadOnlyList<Offer> Offers { get; init; }

    public static VettingAnswer Of(MembershipCase found, VettingFile file, Visit visit)
    {
        var isPolice = visit.Actor.Role == Role.Police;
        return new()
        {
            Declaration = file.Declaration,
            Version = file.Version,
            Questions = file.Questions,
            AnswerBy = file.AnswerBy,
            State = isPolice ? file.State : null,
            Reason = isPolice ? file.Reason?.Reveal() : null,
            Offers = [.. found.FileOffers(visit.Actor, visit.Now).Select(trigger => OfferOf(found, trigger, visit))],
        };
    }

    private static Offer OfferOf(MembershipCase found, VettingTrigger trigger, Visit visit) => VettingEndpoints.OfferOf(found.Membership.Id, trigger, visit);
}
