using System.Globalization;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Show;

/// <summary>A report or a question in a list: nothing of what was seen, only that it is there.</summary>
internal sealed record ReportLine(Matter Matter, Guid Id, Instant At, bool IsOpen, Enum State);

/// <summary>One page of them, those that are open first and then the newest; the next page starts after the last one shown.</summary>
internal sealed record ReportListPage(IReadOnlyList<ReportLine> Lines, string? Next);

/// <summary>Pages through the reports and questions of a group. Whether somebody may look is asked before.</summary>
internal sealed class ReportList(PortalDb db)
{
    private const int Most = 20;

    /// <param name="group">The group.</param>
    /// <param name="reader">Who looks. What never went to the group is for who reported it and for the coordinator .</param>
    /// <param name="after">Where the page before ended.</param>
    public async Task<ReportListPage> Read(GroupId group, Actor reader, string? after)
    {
        var (person, isCoordinator) = (reader.Person, reader.Role == Role.Coordinator);
        var reports = db.Reports.AsNoTracking().Where(row => row.Group == group && (row.IsTold || isCoordinator || row.Reporter == person));
        var queries = db.DoubtQueries.AsNoTracking().Where(row => row.Group == group);
        if (EndOf(after) is var (open, at, id))
        {
            var (report, query) = (ReportId.From(id), DoubtQueryId.From(id));
            reports = reports.Where(row => (open && !row.IsOpen) || (row.IsOpen == open && (row.SignalledAt < at || (row.SignalledAt == at && row.Id > report))));
            queries = queries.Where(row => (open && !row.IsOpen) || (row.IsOpen == open && (row.AskedAt < at || (row.AskedAt == at && row.Id > query))));
        }

        var told = await reports.OrderByDescending(row => row.IsOpen).ThenByDescending(row => row.SignalledAt).ThenBy(row => row.Id).Take(Most + 1).ToListAsync();
        var asked = await queries.OrderByDescending(row => row.IsOpen).ThenByDescending(row => row.AskedAt).ThenBy(row => row.Id).Take(Most + 1).ToListAsync();
        List<ReportLine> lines =
        [
            .. told.Select(row => new ReportLine(Matter.Report, row.Id.Value, row.SignalledAt, row.IsOpen, row.State))
                .Concat(asked.Select(row => new ReportLine(Matter.DoubtQuery, row.Id.Value, row.AskedAt, row.IsOpen, row.State)))
                .OrderByDescending(line => line.IsOpen).ThenByDescending(line => line.At).ThenBy(line => line.Id.ToString(), StringComparer.Ordinal).Take(Most + 1),
        ];
        return new([.. lines.Take(Most)], lines.Count > Most ? EndAt(lines[Most - 1]) : null);
    }

    private static string EndAt(ReportLine last) =>
        string.Create(CultureInfo.InvariantCulture, $"{(last.IsOpen ? 1 : 0)}.{last.At.ToUnixTimeTicks()}.{last.Id}");

    private static (bool Open, Instant At, Guid Id)? EndOf(string? after) =>
        after?.Split('.') is ["0" or "1", var ticks, var text] && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var tick)
        && tick <= Instant.MaxValue.ToUnixTimeTicks() && Guid.TryParse(text, out var id) && id != Guid.Empty
            ? (after[0] == '1', Instant.FromUnixTimeTicks(tick), id)
            : null;
}
