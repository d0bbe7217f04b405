using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Jobs;

/// <summary>
/// What the calendar asks of one matter, as the library says it; each step in a transaction of its own, by the verbs that the pages use.
/// Asking twice, or on two nodes at once, changes nothing more.
/// </summary>
internal sealed class Calendar(PortalDb db, Transactions transactions, MembershipCases memberships, RightsCases rights, CaseStore cases, ReportCases reports, DoubtCases doubts, ReportStore reportStore, Ledger ledger)
{
    /// <summary>Takes the steps of the system that are due on a membership, then writes down the duties.</summary>
    /// <returns>How many steps were taken.</returns>
    public async Task<int> Ask(MembershipId id, Instant now)
    {
        var taken = 0;
        var due = await DueOn(id, now);
        foreach (var step in due.Steps)
        {
            taken += (await memberships.Do(id, step, MembershipInput.None, BySystem(now))).IsSuccess ? 1 : 0;
        }

        if (!due.Duties.IsEmpty || taken > 0)
        {
            await transactions.Run(() => GiveDuties(id, now));
        }

        return taken;
    }

    /// <summary>Lets the vetting file of a membership lapse, where the term for answering is over.</summary>
    public async Task<int> AskFile(MembershipId id, Instant now) =>
        await cases.Load(id, now) is { File: { } file } && file.IsLapseDue(now)
        && (await memberships.OnFile(id, VettingTrigger.Lapse, MembershipInput.None, BySystem(now))).IsSuccess ? 1 : 0;

    /// <summary>Takes the steps of the system that are due on a report, then writes down the duties.</summary>
    /// <returns>How many steps were taken.</returns>
    public async Task<int> Ask(ReportId id, Instant now)
    {
        if (await reportStore.Find(id, Actor.System, now) is not { } found)
        {
            return 0;
        }

        var due = found.Report.Due(found.Facts, now);
        return await Ask(
            due.Steps, async step => (await reports.Do(id, step, ReportInput.None, BySystem(now))).IsSuccess,
            Matter.Report, id.Value, found.Report.Jurisdiction, due.Duties, now);
    }

    /// <summary>Takes the steps of the system that are due on a question, then writes down the duties.</summary>
    /// <returns>How many steps were taken.</returns>
    public async Task<int> Ask(DoubtQueryId id, Instant now)
    {
        if (await reportStore.Find(id, Actor.System, now) is not { } found)
        {
            return 0;
        }

        var due = found.Query.Due(found.Facts, now);
        return await Ask(
            due.Steps, async step => (await doubts.Do(id, step, DoubtInput.None, BySystem(now))).IsSuccess,
            Matter.DoubtQuery, id.Value, found.Query.Jurisdiction, due.Duties, now);
    }

    /// <summary>Ends the memberships of a dissolved group.</summary>
    public async Task<int> EndMemberships(DutyRow duty, Instant now)
    {
        var group = GroupId.From(duty.Of);
        var left = await db.Memberships.AsNoTracking()
            .Where(row => (row.Group == group || row.WaitsFor == group) && !MembershipStates.Over.AsEnumerable().Contains(row.State)).Select(row => row.Id).ToListAsync();
        var ended = 0;
        foreach (var id in left)
        {
            ended += (await memberships.Do(id, MembershipTrigger.DissolveGroup, MembershipInput.None, BySystem(now))).IsSuccess ? 1 : 0;
        }

        if (ended == left.Count)
        {
            await Done(duty.Id, now);
        }

        return ended;
    }

    /// <summary>
    /// Erases of a person what is due. The duty stays open as long as something else keeps the declaration, such as another membership.
    /// </summary>
    /// <returns>How many records were erased.</returns>
    public async Task<int> Erase(DutyRow duty, Instant now)
    {
        var erasures = (await rights.Erase(duty.Subject!.Value, BySystem(now))).OrThrow();
        var membership = MembershipId.From(duty.Of);
        await transactions.Run(() => db.ListedMembers.Where(row => row.Membership == membership).ExecuteDeleteAsync());
        if (!await db.Declarations.AnyAsync(row => row.Membership == membership && row.Sealed != null))
        {
            await Done(duty.Id, now);
        }

        return erasures.Sum(erasure => erasure.Erased.Length);
    }

    /// <summary>Erases a report or a question whose term is over; the duty goes with it.</summary>
    /// <returns>How many records were erased.</returns>
    public async Task<int> EraseTold(DutyRow duty, Instant now)
    {
        var (report, query) = (ReportId.From(duty.Of), DoubtQueryId.From(duty.Of));
        PersonId? told = duty.Matter == Matter.Report
            ? (await db.Reports.AsNoTracking().FirstOrDefaultAsync(row => row.Id == report))?.Reporter
            : (await db.DoubtQueries.AsNoTracking().FirstOrDefaultAsync(row => row.Id == query))?.Asker;
        return told is { } person ? (await rights.Erase(person, BySystem(now))).OrThrow().Sum(erasure => erasure.Erased.Length) : 0;
    }

    /// <summary>Notes that a duty of the system is done.</summary>
    public Task Done(Guid duty, Instant now) => transactions.Run(async () =>
        await db.Duties.Where(row => row.Id == duty && row.DoneAt == null).ExecuteUpdateAsync(row => row.SetProperty(open => open.DoneAt, now)));

    internal static Act BySystem(Instant now) => new(CommandId.From(Guid.CreateVersion7(now.ToDateTimeOffset())), Actor.System, now);

    private async Task<int> Ask<TStep>(
        IEnumerable<TStep> steps, Func<TStep, Task<bool>> take, Matter matter, Guid of, Jurisdiction place, IReadOnlyCollection<Duty> duties, Instant now)
    {
        var taken = 0;
        foreach (var step in steps)
        {
            taken += await take(step) ? 1 : 0;
        }

        if (duties.Count > 0)
        {
            await transactions.Run(async () =>
            {
                foreach (var duty in duties)
                {
                    await ledger.Give(matter, of, place, duty, now);
                }

                return await db.SaveChangesAsync();
            });
        }

        return taken;
    }

    private async Task<MembershipDue> DueOn(MembershipId id, Instant now) =>
        await cases.Load(id, now) is { } found ? found.Membership.Due(found.Facts, now) : new([], []);

    private async Task<int> GiveDuties(MembershipId id, Instant now)
    {
        if (await cases.Load(id, now) is not { } found || found.Membership.State.IsOver())
        {
            return 0;
        }

        var duties = found.Membership.Due(found.Facts, now).Duties;
        foreach (var duty in duties)
        {
            await ledger.Give(Matter.Membership, id.Value, found.Membership.Jurisdiction, duty, now);
        }

        await db.SaveChangesAsync();
        return duties.Length;
    }
}
