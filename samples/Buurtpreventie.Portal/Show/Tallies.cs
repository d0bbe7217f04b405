using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Show;

/// <summary>How many memberships are in which state, and when they were counted.</summary>
internal sealed record Tally(Instant At, IReadOnlyList<(MembershipState State, int Count)> Counts);

/// <summary>Counts the memberships of a municipality now and then, so that a page does not count them every time it is shown.</summary>
internal sealed class Tallies(PortalDb db)
{
    private static readonly Duration Lasts = Duration.FromMinutes(5);

    public async Task<Tally> Of(MunicipalityCode municipality, Instant now)
    {
        var known = await db.Tallies.AsNoTracking().Where(row => row.Municipality == municipality).ToListAsync();
        if (known.Count == 0 || known[0].At + Lasts <= now)
        {
            known = await Count(municipality, now);
        }

        var counted = known.ToDictionary(row => row.State, row => row.Count);
        return new(known[0].At, [.. Enum.GetValues<MembershipState>().Select(state => (state, counted.GetValueOrDefault(state)))]);
    }

    private async Task<List<TallyRow>> Count(MunicipalityCode municipality, Instant now)
    {
        var counted = await db.Memberships.Where(row => row.Municipality == municipality).GroupBy(row => row.State)
            .Select(same => new { State = same.Key, Count = same.Count() }).ToDictionaryAsync(one => one.State, one => one.Count);
        List<TallyRow> rows =
        [
            .. Enum.GetValues<MembershipState>().Select(state => new TallyRow { Municipality = municipality, State = state, Count = counted.GetValueOrDefault(state), At = now }),
        ];
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await db.Tallies.Where(row => row.Municipality == municipality).ExecuteDeleteAsync();
            db.Tallies.AddRange(rows);
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        }
        catch (DbUpdateException)
        {
            // Another node counted at the same moment; its rows are as good.
            db.ChangeTracker.Clear();
        }

        return rows;
    }
}
