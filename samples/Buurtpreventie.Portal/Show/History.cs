using System.Text.Json;
using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Serialization;
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
        var seen = MembershipTrail.SeenBy([.. rows.Select(Event<MembershipEvent>)], actor).Select(happened => happened.Header.Version).ToHashSet();
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
                var membership = Event<MembershipEvent>(row).Header;
                return new(row.Version, membership.At, membership.By, membership.From, membership.To, kind);
            case Matter.Vetting:
                var file = Event<VettingEvent>(row).Header;
                return new(row.Version, file.At, file.By, file.From, file.To, kind);
            case Matter.Report:
                var report = Event<ReportEvent>(row).Header;
                return new(row.Version, report.At, report.By, report.From, report.To, kind);
            case Matter.DoubtQuery:
                var query = Event<DoubtQueryEvent>(row).Header;
                return new(row.Version, query.At, query.By, query.From, query.To, kind);
            default:
                var group = Event<GroupEvent>(row).Header;
                return new(row.Version, group.At, group.By, group.From, group.To, kind);
        }
    }

    private static T Event<T>(EventRow row) => JsonSerializer.Deserialize<T>(row.Body, BuurtpreventieJson.Storage)!;
}
