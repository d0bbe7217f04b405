using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Api;

/// <summary>Duties: one's own that are open, and the saying that one is done where no step says it.</summary>
internal static class DutyEndpoints
{
    private const int Most = 100;

    public static void MapDuties(this IEndpointRouteBuilder api)
    {
        var duties = api.MapGroup("/duties").WithTags("Duties");
        duties.MapGet("", List).Shows<IReadOnlyList<DutyAnswer>>("duties", "One's open duties, the one that is due first on top; at most a hundred.");
        duties.MapPost("/{id:id}/finish", Finish).Makes<DutyDoneAnswer>(
            "duty.finish", "Say that a duty is done that is done by hand, such as deleting a contact from the telephone.", StatusCodes.Status200OK);
    }

    private static async Task<IResult> List(Visit visit, DutyCases cases) =>
        visit.Reply<IReadOnlyList<DutyAnswer>>([.. (await cases.OpenOf(visit.Actor).Take(Most).ToListAsync()).Select(row => DutyAnswer.Of(row, visit))]);

    private static async Task<IResult> Finish(Guid id, Change change, Visit visit, DutyCases cases) =>
        visit.Reply(await cases.Finish(id, change.Act), at => visit.Reply(new DutyDoneAnswer(id, at)));
}

/// <summary>A duty.</summary>
/// <param name="Id">The duty.</param>
/// <param name="Code">What must be done, as a stable code.</param>
/// <param name="Text">What must be done, in words.</param>
/// <param name="Due">The first instant at which it is overdue; null where there is no term.</param>
/// <param name="IsOverdue">Whether that has passed.</param>
/// <param name="Rule">The rule it rests on.</param>
/// <param name="IsDoneByHand">Whether somebody says that it is done; otherwise a step of the matter does it.</param>
/// <param name="Matter">What it belongs to: membership, vetting, group, report or doubt-query.</param>
/// <param name="MatterId">The id of the membership, of the declaration that names the vetting file, of the group, report or query.</param>
internal sealed record DutyAnswer(Guid Id, string Code, string Text, Instant? Due, bool IsOverdue, Rule? Rule, bool IsDoneByHand, string Matter, Guid MatterId)
{
    public static DutyAnswer Of(DutyRow row, Visit visit) => new(
        row.Id, row.Code, visit.Of(row), row.Due, row.ToDuty().IsOverdue(visit.Now), row.Rule.IsDefault ? null : row.Rule, row.IsDoneByHand, row.Matter.ToVerb(), row.Of);
}

/// <summary>A duty that is done.</summary>
internal sealed record DutyDoneAnswer(Guid Id, Instant DoneAt);
