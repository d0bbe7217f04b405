using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Show;

/// <summary>One page of memberships in one state, the oldest first; the next page starts after the last one shown.</summary>
internal sealed record QueuePage(MembershipState State, IReadOnlyList<QueueLine> Lines, string? Next);

/// <summary>A membership in a queue: no name, nothing personal, only that it is there.</summary>
internal sealed record QueueLine(MembershipId Id, Instant Since, string? Group);

/// <summary>Pages through the memberships that an office sees.</summary>
internal sealed class Queue(PortalDb db)
{
    private const int Lines = 20;

    public async Task<QueuePage> Read(Scope scope, MembershipState state, string? after)
    {
        var rows = db.Memberships.AsNoTracking().Where(row => row.State == state);
        rows = scope switch
        {
            { PoliceZone: { } zone } => rows.Where(row => row.PoliceZone == zone),
            { Municipality: { } municipality } => rows.Where(row => row.Municipality == municipality),
            { Group: { } group } => rows.Where(row => row.Group == group),
            _ => rows.Where(_ => false),
        };
        if (after?.Split('.') is [var ticks, var id] && long.TryParse(ticks, null, out var tick) && tick >= 0 && tick <= Instant.MaxValue.ToUnixTimeTicks()
            && MembershipId.TryParse(id, null, out var last))
        {
            var since = Instant.FromUnixTimeTicks(tick);
            rows = rows.Where(row => row.Since >= since && (row.Since > since || row.Id > last)); // a range of the index, however far on
        }

        var found = await rows.OrderBy(row => row.Since).ThenBy(row => row.Id).Take(Lines + 1)
            .Select(row => new { row.Id, row.Since, Asked = row.Group ?? row.AskedGroup }).ToListAsync();
        var groups = found.Select(row => row.Asked).Distinct().ToList();
        var names = await db.Groups.AsNoTracking().Where(group => groups.Contains(group.Id)).ToDictionaryAsync(group => group.Id, group => group.Name);
        return new(
            state,
            [.. found.Take(Lines).Select(row => new QueueLine(row.Id, row.Since, row.Asked is { } asked ? names.GetValueOrDefault(asked) : null))],
            found.Count > Lines ? $"{found[Lines - 1].Since.ToUnixTimeTicks()}.{found[Lines - 1].Id}" : null);
    }
}
