using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Stewardship;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Cases;

/// <summary>An open duty, with the page where it is done and of which matter; no page where it is done elsewhere.</summary>
internal sealed record DutyLine(DutyRow Row, string? Page, Guid PageOf);

/// <summary>The duties that somebody has, and that are done by hand.</summary>
internal sealed class DutyCases(PortalDb db, Transactions transactions)
{
    /// <summary>The open duties of an actor, the one that is due first on top.</summary>
    public IQueryable<DutyRow> OpenOf(Actor actor) =>
        Of(actor).Where(row => row.DoneAt == null).OrderBy(row => row.Rank).ThenBy(row => row.Id);

    /// <summary>The first of the open duties of an actor, each with the page where it is done.</summary>
    public async Task<IReadOnlyList<DutyLine>> LinesOf(Actor actor, int most)
    {
        var rows = await OpenOf(actor).Take(most).ToListAsync();
        var files = rows.Where(row => row.Matter == Matter.Vetting).Select(row => DeclarationId.From(row.Of)).ToList();
        var memberships = files.Count == 0
            ? []
            : await db.VettingFiles.AsNoTracking().Where(file => files.Contains(file.Declaration)).ToDictionaryAsync(file => file.Declaration.Value, file => file.Membership.Value);
        return [.. rows.Select(row => new DutyLine(row, PageOf(row.Matter, actor.Role), memberships.GetValueOrDefault(row.Of, row.Of)))];
    }

    /// <summary>The page on which a role does what belongs to a matter; a vetting file stands on the page of its membership.</summary>
    private static string? PageOf(Matter matter, Role role) => (matter, role) switch
    {
        (Matter.Membership or Matter.Vetting, Role.Police) => "/Police/File",
        (Matter.Membership, Role.Municipality) => "/Municipality/File",
        (Matter.Membership, Role.Coordinator) => "/Group/Member",
        (Matter.Membership or Matter.Vetting, Role.Resident) => "/My/Membership",
        (Matter.Group, Role.Police or Role.Municipality or Role.Coordinator) => "/Manage/Group",
        (Matter.Report, Role.Resident or Role.Coordinator) => "/Reports/Report",
        (Matter.DoubtQuery, Role.Resident or Role.Coordinator) => "/Reports/Doubt",
        _ => null,
    };

    /// <summary>Says that a duty is done, where that is done by hand and not by a step.</summary>
    public Task<Outcome<Instant>> Finish(Guid id, Act act) => transactions.Run<Outcome<Instant>>(async () =>
    {
        if (await Of(act.Actor).AsTracking().FirstOrDefaultAsync(row => row.Id == id) is not { IsDoneByHand: true } row)
        {
            return LifecycleErrors.NotFound;
        }

        if (row.DoneAt is { } done)
        {
            return row.DoneBy == act.Actor.Person ? done : LifecycleErrors.NotFound;
        }

        if (row is { Code: "duty.delete-contact", Subject: { } subject, Group: { } group })
        {
            foreach (var recall in await db.Recalls.Where(asked => asked.Group == group && asked.Subject == subject && asked.ConfirmedAt == null).ToListAsync())
            {
                if (!recall.ToRecall().Confirm(act).TryGetValue(out var confirmed, out var errors))
                {
                    return errors;
                }

                recall.With(confirmed);
            }
        }

        (row.DoneAt, row.DoneBy) = (act.At, act.Actor.Person);
        await db.SaveChangesAsync();
        return act.At;
    });

    private IQueryable<DutyRow> Of(Actor actor)
    {
        var all = db.Duties.AsNoTracking();
        return (actor.Role, actor.Scope) switch
        {
            (Role.Resident or Role.Applicant or Role.Participant, _) =>
                all.Where(row => row.Subject == actor.Person && (row.Responsible & (Role.Applicant | Role.Participant)) != 0),
            (Role.Coordinator, { Group: { } group }) => all.Where(row => row.Group == group),
            (Role.Municipality, { Municipality: { } municipality }) => all.Where(row => row.Municipality == municipality),
            (Role.Police, { PoliceZone: { } zone }) => all.Where(row => row.PoliceZone == zone),
            _ => all.Where(_ => false),
        };
    }
}
