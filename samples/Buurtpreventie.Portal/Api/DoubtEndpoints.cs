using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Storage;
using Microsoft.AspNetCore.Mvc;
using T = Buurtpreventie.Domain.Reports.DoubtQueryTrigger;

namespace Buurtpreventie.Portal.Api;

/// <summary>Questions to a group in doubt, and a path for every verb. Letting one expire is the host's own.</summary>
internal static class DoubtEndpoints
{
    private static readonly IReadOnlyList<T> WithoutPath = [T.Expire];

    public static string? PathOf(DoubtQueryId query, T trigger) => WithoutPath.Contains(trigger) ? null : $"{PathOf(query)}/{trigger.ToVerb()}";

    public static string PathOf(DoubtQueryId query) => $"{ApiRegistration.Root}/doubt-queries/{query}";

    public static void MapDoubtQueries(this IEndpointRouteBuilder api)
    {
        api.MapPost("/groups/{id:id}/doubt-queries", Ask).WithTags("Doubt queries").Makes<DoubtAnswer>(
            "doubt-query.ask", "Ask the group, where the protocol lets ask; otherwise the refusal says what it wants instead.");
        var one = api.MapGroup("/doubt-queries/{id:id}").WithTags("Doubt queries");
        one.MapGet("", Show).Shows<DoubtAnswer>("doubt-query", "One question with its answers and what the signed-in actor may do.");
        one.MapPost(T.Promote.ToVerb(), Promote).Makes<ReportAnswer>("doubt-query.promote", "After the call, make it a report: both or neither.").WithMetadata(new ChangesSomething(true));

        foreach (var trigger in Enum.GetValues<T>().Except([.. WithoutPath, T.Promote]))
        {
            _ = trigger switch
            {
                T.VoteHarmless => one.MapVerb<HarmlessRequest>(trigger, typed => new() { Reason = typed.Reason }),
                T.RecordCall => one.MapVerb<CallInput>(trigger, typed => new() { Call = typed }),
                _ => one.MapPost(trigger.ToVerb(), (DoubtQueryId id, Change change, Visit visit, DoubtCases cases, ReportStore store, AuditTrail audit) =>
                    Do(id, trigger, DoubtInput.None, change, visit, cases, store, audit)).ChangesDoubt(trigger),
            };
        }
    }

    private static RouteHandlerBuilder MapVerb<TBody>(this RouteGroupBuilder one, T trigger, Func<TBody, DoubtInput> read) =>
        one.MapPost(trigger.ToVerb(), ([FromBody] TBody typed, DoubtQueryId id, Change change, Visit visit, DoubtCases cases, ReportStore store, AuditTrail audit) =>
            Do(id, trigger, read(typed), change, visit, cases, store, audit)).ChangesDoubt(trigger);

    private static RouteHandlerBuilder ChangesDoubt(this RouteHandlerBuilder endpoint, T trigger) =>
        endpoint.Moves<DoubtAnswer>($"doubt-query.{trigger.ToVerb()}", $"{Texts.Standard.Of(trigger, Language.English)}.");

    private static async Task<IResult> Ask(DoubtQueryForm typed, GroupId id, Change change, Visit visit, DoubtCases cases, ReportStore store)
    {
        if (!(await cases.Ask(id, typed, change.Act)).TryGetValue(out var query, out var errors))
        {
            return visit.Refuse(errors);
        }

        return await store.Find(query.Id, visit.Actor, visit.Now) is { } found
            ? visit.ReplyCreated($"/doubt-queries/{query.Id}", DoubtAnswer.Of(found, await store.ObservationOf(found), visit), found.Query.Version)
            : visit.RefuseAsMissing();
    }

    private static async Task<IResult> Show(DoubtQueryId id, Visit visit, ReportStore store, AuditTrail audit)
    {
        if (await store.Find(id, visit.Actor, visit.Now) is not { } found)
        {
            return visit.RefuseAsMissing();
        }

        await audit.SawReport(visit.Actor, found.Query.Asker, id.Value);

        return visit.Reply(DoubtAnswer.Of(found, await store.ObservationOf(found), visit), found.Query.Version);
    }

    private static async Task<IResult> Promote(SaarReportForm typed, DoubtQueryId id, Change change, Visit visit, DoubtCases cases, ReportStore store) =>
        await visit.ReplyBegun(await cases.Promote(id, typed, change.Act), store);

    private static async Task<IResult> Do(
        DoubtQueryId id, T trigger, DoubtInput input, Change change, Visit visit, DoubtCases cases, ReportStore store, AuditTrail audit) =>
        (await cases.Do(id, trigger, input, change.Act)).TryGetValue(out _, out var errors) ? await Show(id, visit, store, audit) : visit.Refuse(errors);
}

/// <summary>A question as a member of the group sees it: where, what, and the answers; who answered is nobody's business.</summary>
internal sealed record DoubtAnswer
{
    public required DoubtQueryId Id { get; init; }

    public required GroupId Group { get; init; }

    public required DoubtQueryState State { get; init; }

    /// <summary>The state in words.</summary>
    public required string StateText { get; init; }

    /// <summary>The version shown, as in <c>ETag</c>.</summary>
    public required int Version { get; init; }

    public required Instant AskedAt { get; init; }

    public required Instant ObservedAt { get; init; }

    public required Behaviours Behaviours { get; init; }

    /// <summary>Where, as people write it.</summary>
    public required string Place { get; init; }

    public required IReadOnlyList<VoteAnswer> Votes { get; init; }

    /// <summary>Whether the one who is appointed to call is who is signed in; null where nobody is.</summary>
    public bool? IsCaller { get; init; }

    public CallAnswer? Call { get; init; }

    /// <summary>The report that came of it.</summary>
    public ReportId? Report { get; init; }

    public required IReadOnlyList<Offer> Offers { get; init; }

    public static DoubtAnswer Of(DoubtCase found, Observation observation, Visit visit)
    {
        var (query, row) = (found.Query, found.Query.ToSnapshot());
        return new()
        {
            Id = query.Id,
            Group = row.Group,
            State = query.State,
            StateText = visit.Of(query.State),
            Version = query.Version,
            AskedAt = row.AskedAt,
            ObservedAt = row.ObservedAt,
            Behaviours = row.Behaviours,
            Place = observation.Location!.Written,
            Votes = [.. query.Votes.Select(vote => new VoteAnswer(vote.Kind, vote.Reason, vote.At))],
            IsCaller = query.Caller is { } caller ? caller == visit.Actor.Person : null,
            Call = CallAnswer.Of(query.Call),
            Report = row.Report,
            Offers = [.. found.Offers(visit.Actor, visit.Now).Select(offer => new Offer(offer.On.ToVerb(), DoubtEndpoints.PathOf(query.Id, offer.On), offer.IsAllowed, visit.Explain(offer)))],
        };
    }
}

/// <summary>One answer of a member.</summary>
internal sealed record VoteAnswer(DoubtVoteKind Kind, HarmlessReason? Reason, Instant At);
