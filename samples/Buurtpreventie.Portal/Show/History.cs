using System.Text.Json;
using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Show;

/// <summary>One thing that happened: when, by which role, and from where to where.</summary>
internal sealed record HistoryLine(int Version, Instant At, Role By, Enum? From, Enum To, string Kind);

/// <summary>Reads what happened to a membership, a vetting file, a group, a report or a doubt query.</summary>
internal sealed class History(PortalDb db)
{
    public async Task<IReadOnlyList<HistoryLine>> Of(Matter matter, Guid of) => [.. (await Rows(matter, of)).Select(Read)];

    /// <summary>What happened to a membership, as far as it is the actor's to know.</summary>
    public async Task<IReadOnlyList<HistoryLine>> Of(MembershipId id, Actor actor)
    {
        var rows = await Rows(Matter.Membership, id.Value);
        var seen = MembershipTrail.SeenBy([.. rows.Select(row => row.Happened<MembershipEvent>())], actor).Select(happened => happened.Header.Version).ToHashSet();
        return [.. rows.Where(row => seen.Contains(row.Version)).Select(Read)];
    }

    private Task<List<EventRow>> Rows(Matter matter, Guid of) =>
        db.Events.AsNoTracking().Where(row => row.Matter == matter && row.Of == of).OrderBy(row => row.Version).ToListAsync();

    private static HistoryLine Read(EventRow row)
    {
        using var json = JsonDocument.Parse(row.Body);
        var kind = json.RootElement.GetProperty("event").GetString()!;
        switch (row.Matter)
        {
            case Matter.Membership:
                var membership = row.Happened<MembershipEvent>().Header;
                return new(row.Version, membership.At, membership.By, membership.From, membership.To, kind);
            case Matter.Vetting:
                var file = row.Happened<VettingEvent>().Header;
                return new(row.Version, file.At, file.By, file.From, file.To, kind);
            case Matter.Report:
                var report = row.Happened<ReportEvent>().Header;
                return new(row.Version, report.At, report.By, report.From, report.To, kind);
            case Matter.DoubtQuery:
                var query = row.Happened<DoubtQueryEvent>().Header;
                return new(row.Version, query.At, query.By, query.From, query.To, kind);
            default:
                var group = row.Happened<GroupEvent>().Header;
                return new(row.Version, group.At, group.By, group.From, group.To, kind);
        }
    }
}
