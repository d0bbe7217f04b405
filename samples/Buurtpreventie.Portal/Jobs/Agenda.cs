using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Jobs;

/// <summary>
/// Of which memberships the calendar asks something tonight: most have nothing due, and they are looked at many at a time. Whoever is named here is asked again,
/// alone and in a transaction.
/// </summary>
internal sealed class Agenda(PortalDb db, CaseStore cases)
{
    private const int AtATime = 200;

    public async Task<IReadOnlyList<MembershipId>> Of(Instant now, CancellationToken cancellation)
    {
        List<MembershipId> asked = [];
        for (var batch = await After(null, cancellation); batch.Count > 0; batch = await After(batch[^1], cancellation))
        {
            asked.AddRange(await DueAmong(batch, now));
        }

        return asked;
    }

    private Task<List<MembershipId>> After(MembershipId? last, CancellationToken cancellation)
    {
        var rows = db.Memberships.Where(row => !MembershipStates.Over.AsEnumerable().Contains(row.State));
        rows = last is { } id ? rows.Where(row => row.Id > id) : rows;
        return rows.OrderBy(row => row.Id).Select(row => row.Id).Take(AtATime).ToListAsync(cancellation);
    }

#pragma warning disable CA1031 // Whichever of them cannot be read, each is then asked alone, and that one is told.
    private async Task<IEnumerable<MembershipId>> DueAmong(List<MembershipId> batch, Instant now)
    {
        try
        {
            var due = (await cases.LoadAll(batch, now)).Where(found => found.Membership.Due(found.Facts, now) is not { Duties.IsEmpty: true, Steps.IsEmpty: true });
            return [.. due.Select(found => found.Membership.Id)];
        }
        catch (Exception)
        {
            return batch;
        }
    }
#pragma warning restore CA1031
}
