using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Show;

/// <summary>How many memberships and groups are in which state, and when they were counted.</summary>
internal sealed record Tally(Instant At, IReadOnlyList<(MembershipState State, int Count)> Counts, IReadOnlyList<(GroupState State, int Count)> Groups);

/// <summary>How many memberships and groups a municipality has, as counted now and then beside the requests, so that no page waits for it.</summary>
internal sealed class Tallies(PortalDb db, WriteTurns turns)
{
    /// <summary>What was counted last; a municipality that nobody counted yet is counted here.</summary>
    public async Task<Tally> Of(MunicipalityCode municipality, Instant now)
    {
        if (await Known(municipality) is not { Count: > 0 } known)
        {
            await Count(municipality, now);
            known = await Known(municipality);
        }

        var counted = known.ToDictionary(row => row.State, row => row.Count);
        var groups = await db.GroupTallies.AsNoTracking().Where(row => row.Municipality == municipality).ToDictionaryAsync(row => row.State, row => row.Count);
        return new(
            known.Count > 0 ? known[0].At : now,
            [.. Enum.GetValues<MembershipState>().Select(state => (state, counted.GetValueOrDefault(state)))],
            [.. Enum.GetValues<GroupState>().Select(state => (state, groups.GetValueOrDefault(state)))]);
    }

    /// <summary>Counts every municipality that has a protocol.</summary>
    public async Task CountAll(Instant now, CancellationToken cancellation)
    {
        foreach (var municipality in await db.Protocols.Select(row => row.Municipality).Distinct().ToListAsync(cancellation))
        {
            await Count(municipality, now, cancellation);
        }
    }

    private Task<List<TallyRow>> Known(MunicipalityCode municipality) => db.Tallies.AsNoTracking().Where(row => row.Municipality == municipality).ToListAsync();

    private async Task Count(MunicipalityCode municipality, Instant now, CancellationToken cancellation = default)
    {
        var counted = await db.Memberships.Where(row => row.Municipality == municipality).GroupBy(row => row.State)
            .Select(same => new { State = same.Key, Count = same.Count() }).ToDictionaryAsync(one => one.State, one => one.Count, cancellation);
        var groups = await db.Groups.Where(row => row.Municipality == municipality).GroupBy(row => row.State)
            .Select(same => new { State = same.Key, Count = same.Count() }).ToListAsync(cancellation);
        try
        {
            using var turn = await turns.Wait(db.Database, cancellation);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            await db.Tallies.Where(row => row.Municipality == municipality).ExecuteDeleteAsync(cancellation);
            db.Tallies.AddRange(Enum.GetValues<MembershipState>().Select(state => new TallyRow
            {
                Municipality = municipality,
                State = state,
                Count = counted.GetValueOrDefault(state),
                At = now,
            }));
            await db.GroupTallies.Where(row => row.Municipality == municipality).ExecuteDeleteAsync(cancellation);
            db.GroupTallies.AddRange(groups.Select(one => new GroupTallyRow { Municipality = municipality, State = one.State, Count = one.Count }));
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // Another node counted at the same moment; its rows are as good.
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }
}
