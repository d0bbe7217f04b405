using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Cases;

/// <summary>Gathers what belongs to a report or a question of a group, and puts back what a step changed. The caller runs the transaction.</summary>
internal sealed class ReportStore(PortalDb db, Ledger ledger, Sealer sealer, ProtocolShelf protocols)
{
    /// <summary>The group with everything that is looked at when somebody reports; null where the actor does not read along in it.</summary>
    public async Task<ReportFacts?> FactsFor(GroupId group, Actor actor, Instant now) =>
        await FactsOf(group, now) is { } facts && IsVisible(facts, actor) ? facts : null;

    public async Task<ReportCase?> Find(ReportId id, Actor actor, Instant now) =>
        await db.Reports.FindAsync(id) is { } row && await FactsFor(row.Group, actor, now) is { } facts ? new(row, row.ToReport(), facts) : null;

    public async Task<DoubtCase?> Find(DoubtQueryId id, Actor actor, Instant now) =>
        await db.DoubtQueries.FindAsync(id) is { } row && await FactsFor(row.Group, actor, now) is { } facts ? new(row, row.ToQuery(), facts) : null;

    /// <summary>Everything that was seen, in the order of its numbers.</summary>
    public async Task<IReadOnlyList<Observation>> ObservationsOf(ReportCase found) => await ObservationsOf(Matter.Report, found.Report.Id.Value);

    /// <inheritdoc cref="ObservationsOf(ReportCase)"/>
    public async Task<Observation> ObservationOf(DoubtCase found) => (await ObservationsOf(Matter.DoubtQuery, found.Query.Id.Value))[0];

    /// <summary>The other reports of the group that are open, and when they were signalled.</summary>
    public async Task<IReadOnlyList<(ReportId Id, Instant At)>> OpenBeside(ReportCase found)
    {
        var others = found.Facts.OpenReports.Where(open => open != found.Report.Id).ToList();
        if (others.Count == 0)
        {
            return [];
        }

        var rows = await db.Reports.AsNoTracking().Where(row => others.Contains(row.Id)).OrderBy(row => row.SignalledAt).ToListAsync();
        return [.. rows.Select(row => (row.Id, row.SignalledAt))];
    }

    public async Task Add(Step<Report, ReportEvent> begun, Observation observation, ReportFacts facts)
    {
        db.Reports.Add(ReportRow.Of(begun.Next));
        db.Observations.Add(ObservationRow.From(observation, Matter.Report, begun.Next.Id.Value, begun.Next.Observations, begun.Next.Reporter, sealer));
        await ledger.Write(begun, facts.RecipientsOf(begun.Next.Reporter));
        await db.SaveChangesAsync();
    }

    public async Task Add(Step<DoubtQuery, DoubtQueryEvent> asked, Observation observation, ReportFacts facts)
    {
        db.DoubtQueries.Add(DoubtQueryRow.Of(asked.Next));
        db.Observations.Add(ObservationRow.From(observation, Matter.DoubtQuery, asked.Next.Id.Value, 1, asked.Next.Asker, sealer));
        await ledger.Write(asked, facts.RecipientsOf(asked.Next.Asker));
        await db.SaveChangesAsync();
    }

    /// <summary>Stores a step; what was observed with it gets the number that the report gave it.</summary>
    public async Task Put(ReportCase found, Step<Report, ReportEvent> step, Observation? observed, Actor by)
    {
        found.Row.With(step.Next);
        if (observed is not null)
        {
            db.Observations.Add(ObservationRow.From(observed, Matter.Report, step.Next.Id.Value, step.Next.Observations, by.Person!.Value, sealer));
        }

        await ledger.Write(step, found.Facts.RecipientsOf(by.Person ?? default));
        await db.SaveChangesAsync();
    }

    public async Task Put(DoubtCase found, Step<DoubtQuery, DoubtQueryEvent> step, Actor by)
    {
        found.Row.With(step.Next);
        await ledger.Write(step, found.Facts.RecipientsOf(by.Person ?? default));
        await db.SaveChangesAsync();
    }

    /// <summary>Leaves nothing of a report: not the row, nor what was seen, nor its history and duties.</summary>
    public async Task Erase(ReportId id)
    {
        await db.Reports.Where(row => row.Id == id).ExecuteDeleteAsync();
        await EraseWith(Matter.Report, id.Value);
    }

    /// <summary>Leaves nothing of a question.</summary>
    public async Task Erase(DoubtQueryId id)
    {
        await db.DoubtQueries.Where(row => row.Id == id).ExecuteDeleteAsync();
        await EraseWith(Matter.DoubtQuery, id.Value);
    }

    private async Task EraseWith(Matter matter, Guid id)
    {
        await db.Observations.Where(row => row.Matter == matter && row.Of == id).ExecuteDeleteAsync();
        await db.Events.Where(row => row.Matter == matter && row.Of == id).ExecuteDeleteAsync();
        await db.Duties.Where(row => row.Matter == matter && row.Of == id).ExecuteDeleteAsync();
    }

    private async Task<ReportFacts?> FactsOf(GroupId group, Instant now)
    {
        if (await db.Groups.FindAsync(group) is not { } row || await protocols.InForce(row.Municipality, Brussels.DateOf(now)) is not { } protocol)
        {
            return null;
        }

        var members = await db.Memberships.Where(membership => membership.Group == group && membership.State == MembershipState.Active).Select(membership => membership.Person).ToListAsync();
        var open = await db.Reports.Where(report => report.Group == group && report.IsOpen).OrderBy(report => report.SignalledAt).Select(report => report.Id).ToListAsync();
        return ReportFacts.Of(protocol, row.ToGroup(), members, open);
    }

    private async Task<IReadOnlyList<Observation>> ObservationsOf(Matter matter, Guid id)
    {
        var rows = await db.Observations.AsNoTracking().Where(row => row.Matter == matter && row.Of == id).OrderBy(row => row.Number).ToListAsync();
        return [.. rows.Select(row => row.ToObservation(sealer))];
    }

    private static bool IsVisible(ReportFacts facts, Actor actor) => actor.Role == Role.System || facts.IsReadBy(actor.In(facts.Group.Id));
}
