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
internal sealed class Calendar(PortalDb db, Transactions transactions, MembershipCases memberships, RightsCases rights, CaseStore cases, Ledger ledger)
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
    /// <returns>How many declarations were erased.</returns>
    public async Task<int> Erase(DutyRow duty, Instant now)
    {
        var erasures = (await rights.Erase(duty.Subject!.Value, BySystem(now))).OrThrow();
        var membership = MembershipId.From(duty.Of);
        if (!await db.Declarations.AnyAsync(row => row.Membership == membership && row.Sealed != null))
        {
            await Done(duty.Id, now);
        }

        return erasures.Sum(erasure => erasure.Declarations.Length);
    }

    /// <summary>Notes that a duty of the system is done.</summary>
    public Task Done(Guid duty, Instant now) => transactions.Run(async () =>
        await db.Duties.Where(row => row.Id == duty && row.DoneAt == null).ExecuteUpdateAsync(row => row.SetProperty(open => open.DoneAt, now)));

    internal static Act BySystem(Instant now) => new(CommandId.From(Guid.CreateVersion7(now.ToDateTimeOffset())), Actor.System, now);

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
