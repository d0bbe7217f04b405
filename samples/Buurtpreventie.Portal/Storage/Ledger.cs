using System.Collections.Immutable;
using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Privacy;
using Buurtpreventie.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Storage;

/// <summary>Writes down everything that a step of the library gives: the event, duties, messages, and disclosures. The caller's transaction saves it.</summary>
internal sealed class Ledger(PortalDb db)
{
    public async Task Write(MembershipStep step)
    {
        if (step.Event is not { } happened)
        {
            return;
        }

        var (next, at) = (step.Next, happened.Header.At);
        AddEvent(Matter.Membership, next.Id.Value, happened.Header.Version, at, happened);
        var place = next.Jurisdiction;
        await Settle(Matter.Membership, next.Id.Value, step.Settles, happened.Header.Actor, at);
        foreach (var duty in step.Duties)
        {
            // The duty to delete a contact stands with the group that has it, which after a move is not the one joined.
            var known = duty.Code == step.Recall?.Duty.Code ? place with { Group = step.Recall.Group } : place;
            await Give(Matter.Membership, next.Id.Value, known, duty, at);
        }

        if (step.Recall is { } recall)
        {
            await Give(Matter.Membership, next.Id.Value, place with { Group = recall.Group }, recall.Duty, at);
            db.Recalls.Add(new() { Membership = next.Id, Version = next.Version, Subject = recall.Subject, Group = recall.Group, AskedAt = recall.AskedAt });
        }

        db.Disclosures.AddRange(DisclosureRow.From(step));
        Post(step.Notices, place, at);
    }

    /// <summary>A step of a vetting file, which settles duties of its own and of the membership it is about.</summary>
    public async Task Write(MembershipId membership, Step<VettingFile, VettingEvent> step)
    {
        if (step.Event is not { Header: var header })
        {
            return;
        }

        await Settle(Matter.Membership, membership.Value, step.Settles, header.Actor, header.At);
        await Write(Matter.Vetting, step.Next.Declaration.Value, step.Next.Jurisdiction, header.Version, header.Actor, header.At, step);
    }

    public Task Write(Step<PreventionGroup, GroupEvent> step) => step.Event is { Header: var header }
        ? Write(Matter.Group, step.Next.Id.Value, step.Next.Jurisdiction, header.Version, header.Actor, header.At, step)
        : Task.CompletedTask;

    /// <summary>What is told to everybody goes to each of <paramref name="readers"/>.</summary>
    public Task Write(Step<Report, ReportEvent> step, IEnumerable<PersonId> readers) => step.Event is { Header: var header }
        ? Write(Matter.Report, step.Next.Id.Value, step.Next.Jurisdiction, header.Version, header.Actor, header.At, step with { Notices = ToEach(step.Notices, readers) })
        : Task.CompletedTask;

    /// <inheritdoc cref="Write(Step{Report, ReportEvent}, IEnumerable{PersonId})"/>
    public Task Write(Step<DoubtQuery, DoubtQueryEvent> step, IEnumerable<PersonId> readers) => step.Event is { Header: var header }
        ? Write(Matter.DoubtQuery, step.Next.Id.Value, step.Next.Jurisdiction, header.Version, header.Actor, header.At, step with { Notices = ToEach(step.Notices, readers) })
        : Task.CompletedTask;

    /// <summary>An erasure leaves no event: only who must be told is told.</summary>
    public void Write(Erasure erasure, Jurisdiction place) => Post(erasure.Notices, place, erasure.At);

    /// <summary>Gives a duty; one that is open already keeps its row and gets the new term.</summary>
    public async Task Give(Matter matter, Guid of, Jurisdiction place, Duty duty, Instant at)
    {
        var open = await Open(matter, of).FirstOrDefaultAsync(row => row.Code == duty.Code && row.Subject == duty.Subject);
        if (open is not null)
        {
            open.Due = duty.Due;
            return;
        }

        db.Duties.Add(DutyRow.From(duty, matter, of, place, at));
        await db.SaveChangesAsync();
    }

    private async Task Write<TState, TEvent>(
        Matter matter, Guid of, Jurisdiction place, int version, PersonId? by, Instant at, Step<TState, TEvent> step)
        where TState : class
        where TEvent : class
    {
        AddEvent(matter, of, version, at, step.Event!);
        await Settle(matter, of, step.Settles, by, at);
        foreach (var duty in step.Duties)
        {
            await Give(matter, of, place, duty, at);
        }

        Post(step.Notices, place, at);
    }

    private static ImmutableArray<Notice> ToEach(ImmutableArray<Notice> notices, IEnumerable<PersonId> readers) =>
        [.. notices.SelectMany(notice => notice.Subject is null ? readers.Select(reader => notice with { Subject = reader }) : [notice])];

    private async Task Settle(Matter matter, Guid of, IReadOnlyCollection<SettledDuty> settled, PersonId? by, Instant at)
    {
        if (settled.Count == 0)
        {
            return;
        }

        foreach (var row in (await Open(matter, of).ToListAsync()).Where(row => settled.Any(one => one.Is(row.ToDuty()))))
        {
            (row.DoneAt, row.DoneBy) = (at, by);
        }

        await db.SaveChangesAsync();
    }

    private IQueryable<DutyRow> Open(Matter matter, Guid of) => db.Duties.Where(row => row.Matter == matter && row.Of == of && row.DoneAt == null);

    private void AddEvent<T>(Matter matter, Guid of, int version, Instant at, T happened) => db.Events.Add(EventRow.From(matter, of, version, at, happened));

    private void Post(IEnumerable<Notice> notices, Jurisdiction place, Instant at) => db.Outbox.AddRange(notices.Select(notice => OutboxRow.From(notice, place, at)));
}
