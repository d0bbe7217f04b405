using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Stewardship;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using T = Buurtpreventie.Domain.Memberships.MembershipTrigger;

namespace Buurtpreventie.Portal.Api;

/// <summary>Memberships: those in one's scope, one with what may be done, and a path for every verb. The host's own verbs have none.</summary>
internal static class MembershipEndpoints
{
    /// <summary>The verbs of the calendar, which nobody pulls, and applying again, which is handing in a declaration.</summary>
    private static readonly IReadOnlyList<T> WithoutPath = [T.Lapse, T.SuspendOverdue, T.DissolveGroup, T.Reapply];

    /// <summary>Where a verb of a membership is posted; null where it is not.</summary>
    public static string? PathOf(MembershipId membership, T trigger) =>
        WithoutPath.Contains(trigger) ? null : $"{ApiRegistration.Root}/memberships/{membership}/{trigger.ToVerb()}";

    public static void MapMemberships(this IEndpointRouteBuilder api)
    {
        var memberships = api.MapGroup("/memberships").WithTags("Memberships");
        memberships.MapGet("", List).Shows<MembershipPageAnswer>(
            "memberships", "The memberships in one state within one's scope, the oldest first; a resident's own, whatever their state.").MayBeUnreadable();
        var one = memberships.MapGroup("/{id:id}");
        one.MapGet("", Show).Shows<MembershipAnswer>("membership", "One membership, with what the signed-in actor may do.");

        foreach (var trigger in Enum.GetValues<T>().Except(WithoutPath))
        {
            _ = trigger switch
            {
                T.Approve or T.Withdraw => one.MapVerb<DecisionRequest?>(trigger, typed => new() { SeenFile = typed?.SeenFile }),
                T.Refuse or T.RevokeAdmission => one.MapVerb<RefusalRequest?>(trigger, typed => new() { Reason = typed?.Reason, SeenFile = typed?.SeenFile }),
                T.Assign or T.PutOnWaitingList => one.MapVerb<PlacingRequest?>(trigger, typed => new() { Group = typed?.Group }),
                T.RecordBreach or T.Warn or T.Remove => one.MapVerb<BreachRequest>(trigger, typed => new() { Rule = typed.Rule }),
                T.WithdrawConsent => one.MapVerb<ConsentRequest>(trigger, typed => new() { Consent = typed.Consent }),
                T.CorrectContact => one.MapVerb<ContactCorrection>(trigger, typed => new() { Correction = typed }),
                T.SignPersonally => one.MapVerb<SignatureForm>(trigger, typed => new() { Signature = typed }),
                _ => one.MapPost(trigger.ToVerb(), (MembershipId id, Change change, Visit visit, MembershipCases cases, CaseStore store) =>
                    Do(id, trigger, MembershipInput.None, change, visit, cases, store)).ChangesMembership(trigger),
            };
        }

        one.MapPost("/verify-tie", VerifyTie).Makes<MembershipAnswer>(
            "membership.verify-tie", "Say, after looking, that the address lies in the territory.", StatusCodes.Status200OK);
    }

    private static RouteHandlerBuilder MapVerb<TBody>(this RouteGroupBuilder one, T trigger, Func<TBody, MembershipInput> read) =>
        one.MapPost(trigger.ToVerb(), ([FromBody] TBody typed, MembershipId id, Change change, Visit visit, MembershipCases cases, CaseStore store) =>
            Do(id, trigger, read(typed), change, visit, cases, store)).ChangesMembership(trigger);

    private static RouteHandlerBuilder ChangesMembership(this RouteHandlerBuilder endpoint, T trigger) =>
        endpoint.Moves<MembershipAnswer>($"membership.{trigger.ToVerb()}", $"{Texts.Standard.Of(trigger, Language.English)}.");

    private static async Task<IResult> List(MembershipState? state, string? after, Visit visit, Queue queue, PortalDb db)
    {
        if (visit.Actor.Scope.Self is { } me)
        {
            var own = await db.Memberships.AsNoTracking().Where(row => row.Person == me).OrderBy(row => row.Since).ToListAsync();
            return visit.Reply(new MembershipPageAnswer([.. own.Select(row => MembershipLine.Of(row.Id, row.State, row.Since, visit))], null));
        }

        if (state is not { } asked)
        {
            return visit.Refuse([OutcomeErrors.Required.At("state")]);
        }

        var page = await queue.Read(visit.Actor.Scope, asked, after);
        return visit.Reply(new MembershipPageAnswer([.. page.Lines.Select(line => MembershipLine.Of(line.Id, asked, line.Since, visit))], page.Next));
    }

    private static async Task<IResult> Show(MembershipId id, Visit visit, CaseStore store) =>
        await store.Find(id, visit.Actor, visit.Now) is { } found ? visit.Reply(MembershipAnswer.Of(found, visit), found.Membership.Version) : visit.RefuseAsMissing();

    private static async Task<IResult> Do(
        MembershipId id, T trigger, MembershipInput input, Change change, Visit visit, MembershipCases cases, CaseStore store) =>
        (await cases.Do(id, trigger, input, change.Act)).TryGetValue(out _, out var errors) ? await Show(id, visit, store) : visit.Refuse(errors);

    private static async Task<IResult> VerifyTie(MembershipId id, Change change, Visit visit, MembershipCases cases, CaseStore store) =>
        (await cases.VerifyTie(id, change.Act)).TryGetValue(out _, out var errors) ? await Show(id, visit, store) : visit.Refuse(errors);
}
