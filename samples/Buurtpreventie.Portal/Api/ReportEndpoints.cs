using System.Net.Mime;
using System.Text.Json;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Serialization;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Storage;
using Microsoft.AspNetCore.Mvc;
using T = Buurtpreventie.Domain.Reports.ReportTrigger;

namespace Buurtpreventie.Portal.Api;

/// <summary>Reports: those of a group, one with what may be done, its message, what was seen, and a path for every verb. The host's own verb has none.</summary>
internal static class ReportEndpoints
{
    private static readonly IReadOnlyList<T> WithoutPath = [T.MarkUnconfirmed];

    /// <summary>Where a verb of a report is posted; null where it is not.</summary>
    public static string? PathOf(ReportId report, T trigger) => WithoutPath.Contains(trigger) ? null : $"{PathOf(report)}/{trigger.ToVerb()}";

    public static string PathOf(ReportId report) => $"{ApiRegistration.Root}/reports/{report}";

    public static void MapReports(this IEndpointRouteBuilder api)
    {
        var group = api.MapGroup("/groups/{id:id}/reports").WithTags("Reports");
        group.MapGet("", List).Shows<ReportPageAnswer>("reports", "The reports and questions of one's own group, those that are open first.");
        group.MapPost("", Signal).Makes<ReportAnswer>("report.signal", "Signal: what somebody saw or heard. The call is a step of its own.");
        var one = api.MapGroup("/reports/{id:id}").WithTags("Reports");
        one.MapGet("", Show).Shows<ReportAnswer>("report", "One report, with what the signed-in actor may do; nothing of what was seen.");
        one.MapGet("/observations", Observations).Shows<IReadOnlyList<ObservationSnapshot>>("report.observations", "What was seen, in the order of its numbers, for who belongs to the group.");
        one.MapGet("/message", Message).Shows<MessageAnswer>("report.message", "The one message for the group, in the language of the group.").Produces<Problem>(StatusCodes.Status422UnprocessableEntity, Problem.MediaType);

        foreach (var trigger in Enum.GetValues<T>().Except(WithoutPath))
        {
            _ = trigger switch
            {
                T.RecordCall => one.MapVerb<CallInput>(trigger, typed => new() { Call = typed }),
                T.NotifyGroup => one.MapVerb<NotifyRequest?>(trigger, typed => new() { OtherEvents = typed?.OtherEvents ?? [] }),
                T.Correct => one.MapVerb<SaarReportForm>(trigger, typed => new() { Correction = typed }),
                T.Add => one.MapVerb<AdditionForm>(trigger, typed => new() { Addition = typed }),
                T.React => one.MapVerb<ReactionRequest>(trigger, typed => new() { Reaction = typed.Reaction, IsSafe = typed.IsSafe }),
                T.Route => one.MapVerb<RouteRequest>(trigger, typed => new() { Contact = typed.Contact }),
                _ => one.MapPost(trigger.ToVerb(), (ReportId id, Change change, Visit visit, ReportCases cases, ReportStore store) =>
                    Do(id, trigger, ReportInput.None, change, visit, cases, store)).ChangesReport(trigger),
            };
        }
    }

    private static RouteHandlerBuilder MapVerb<TBody>(this RouteGroupBuilder one, T trigger, Func<TBody, ReportInput> read) =>
        one.MapPost(trigger.ToVerb(), ([FromBody] TBody typed, ReportId id, Change change, Visit visit, ReportCases cases, ReportStore store) =>
            Do(id, trigger, read(typed), change, visit, cases, store)).ChangesReport(trigger);

    private static RouteHandlerBuilder ChangesReport(this RouteHandlerBuilder endpoint, T trigger) =>
        endpoint.Moves<ReportAnswer>($"report.{trigger.ToVerb()}", $"{Texts.Standard.Of(trigger, Language.English)}.");

    private static async Task<IResult> List(GroupId id, string? after, Visit visit, ReportStore store, ReportList list)
    {
        if (await store.FactsFor(id, visit.Actor, visit.Now) is null)
        {
            return visit.RefuseAsMissing();
        }

        var page = await list.Read(id, visit.Actor, after);
        return visit.Reply(new ReportPageAnswer([.. page.Lines.Select(line => ReportLineAnswer.Of(line, visit))], page.Next));
    }

    private static async Task<IResult> Signal(SaarReportForm typed, GroupId id, Change change, Visit visit, ReportCases cases, ReportStore store) =>
        await visit.ReplyBegun(await cases.Signal(id, typed, change.Act), store);

    private static async Task<IResult> Show(ReportId id, Visit visit, ReportStore store) =>
        await store.Find(id, visit.Actor, visit.Now) is { } found ? visit.Reply(ReportAnswer.Of(found, visit), found.Report.Version) : visit.RefuseAsMissing();

    // Descriptions of people, as they are stored: they go to who belongs to the group, and it is written down.
    private static async Task<IResult> Observations(ReportId id, Visit visit, ReportStore store, AuditTrail audit)
    {
        if (await store.Find(id, visit.Actor, visit.Now) is not { } found)
        {
            return visit.RefuseAsMissing();
        }

        await audit.SawReport(visit.Actor, found.Report.Reporter, id.Value);

        var observations = await store.ObservationsOf(found);
        return Results.Text(
            JsonSerializer.Serialize(observations.Select(observation => observation.ToSnapshot()).ToList(), BuurtpreventieJson.Storage), MediaTypeNames.Application.Json);
    }

    private static async Task<IResult> Message(ReportId id, Visit visit, ReportStore store) => await store.Find(id, visit.Actor, visit.Now) is { } found
        ? visit.Reply(found.Message(await store.ObservationsOf(found), visit.Texts), message => visit.Reply(MessageAnswer.Of(message, visit), found.Report.Version))
        : visit.RefuseAsMissing();

    private static async Task<IResult> Do(ReportId id, T trigger, ReportInput input, Change change, Visit visit, ReportCases cases, ReportStore store) =>
        (await cases.Do(id, trigger, input, change.Act)).TryGetValue(out _, out var errors) ? await Show(id, visit, store) : visit.Refuse(errors);
}
