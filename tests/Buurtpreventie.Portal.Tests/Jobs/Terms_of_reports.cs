using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Jobs;
using Buurtpreventie.Portal.Storage;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Tests.Jobs;

/// <summary>The calendar of reports and questions: minutes while they are open, then the term of keeping.</summary>
public sealed class Terms_of_reports
{
    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task A_call_that_does_not_follow_in_time_is_for_the_coordinator_to_find_out(StoreKind store)
    {
        await using var portal = await PortalUnderTest.WithTowns(store);
        var (group, dirk) = (DemoTown.Bilzen.Group, DemoTown.Bilzen.AsCoordinator);
        var report = (await portal.With<ReportCases, Outcome<Report>>(cases => cases.Signal(group, portal.Van(), Residents.Request(dirk, portal.Clock.Now)))).OrThrow().Id;
        (await portal.Do(report, ReportTrigger.NotifyGroup, dirk)).OrThrow();

        portal.Clock.Advance(Duration.FromMinutes(4));
        Assert.Equal(default, await Look(portal));
        portal.Clock.Advance(Duration.FromMinutes(1));
        Assert.Equal(new NightReport(1, 0, 0), await Look(portal));
        Assert.Equal(default, await Look(portal));

        Assert.True(await portal.With<PortalDb, bool>(async db => (await db.Reports.SingleAsync()).Snapshot.IsUnconfirmed));
        Assert.Equal(
            ["duty.call-emergency-number", "duty.confirm-call", "duty.record-call"],
            await portal.With<PortalDb, List<string>>(db => db.Duties.Where(row => row.Of == report.Value && row.DoneAt == null).Select(row => row.Code).Order().ToListAsync()));
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task A_caller_who_lets_the_time_pass_is_released_and_a_question_expires(StoreKind store)
    {
        await using var portal = await PortalUnderTest.WithTowns(store);
        await portal.Join(1, steps: 3);
        var question = (await portal.Ask(Residents.Person(1), portal.Gates())).OrThrow().Id;
        (await portal.Do(question, DoubtQueryTrigger.OfferToCall, DemoTown.Lanaken.AsCoordinator)).OrThrow();
        async Task<DoubtQueryState> State() => await portal.With<PortalDb, DoubtQueryState>(async db => (await db.DoubtQueries.SingleAsync()).State);

        portal.Clock.Advance(Duration.FromMinutes(5));
        await Look(portal);
        Assert.Equal(DoubtQueryState.Open, await State());
        portal.Clock.Advance(Duration.FromMinutes(54));
        await Look(portal);
        Assert.Equal(DoubtQueryState.Expired, await State());

        var term = DemoTown.Lanaken.Profile.Options.Retention.DoubtQuery.LastDay(portal.Clock.Now);
        await The_night.Run(portal);
        portal.Clock.SetToNoon(term);
        await The_night.Run(portal);
        Assert.Equal(1, await portal.With<PortalDb, int>(db => db.DoubtQueries.CountAsync()));
        portal.Clock.SetToNoon(term.PlusDays(1));
        Assert.Equal(1, (await The_night.Run(portal)).Erased);
        await NothingIsLeft(portal, question.Value);
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task After_its_term_nothing_of_a_report_is_left_and_one_that_is_open_stays(StoreKind store)
    {
        await using var portal = await The_night.Settled(store);
        await portal.Join(1, steps: 3);
        var an = Residents.Person(1);
        async Task<ReportId> Told(IReadOnlyList<ReportId> others)
        {
            var id = (await portal.Signal(an, portal.Van())).OrThrow().Id;
            (await portal.Do(id, ReportTrigger.RecordCall, an, new() { Call = new(At: portal.Clock.Now) })).OrThrow();
            (await portal.Do(id, ReportTrigger.NotifyGroup, an, new() { OtherEvents = others })).OrThrow();
            return id;
        }

        var open = await Told([]);
        var over = await Told([open]);
        var never = (await portal.Signal(an, portal.Van())).OrThrow().Id;
        (await portal.Do(over, ReportTrigger.DeclareFalseAlarm, an)).OrThrow();
        var term = DemoTown.Lanaken.Profile.Options.Retention.Report.LastDay(portal.Clock.Now);
        await The_night.Run(portal);

        portal.Clock.SetToNoon(term);
        Assert.Equal(0, (await The_night.Run(portal)).Erased);
        portal.Clock.SetToNoon(term.PlusDays(1));
        Assert.Equal((2, 0), (await The_night.Run(portal)) is var night ? (night.Erased, night.Failed) : default);

        await NothingIsLeft(portal, over.Value);
        await NothingIsLeft(portal, never.Value);
        Assert.Equal([open], await portal.With<PortalDb, List<ReportId>>(db => db.Reports.Select(row => row.Id).ToListAsync()));
        Assert.Equal(1, await portal.With<PortalDb, int>(db => db.Observations.CountAsync()));
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task Who_leaves_and_asks_has_questions_erased_at_once_and_hears_until_when_reports_are_kept(StoreKind store)
    {
        await using var portal = await PortalUnderTest.WithTowns(store);
        var membership = await portal.Join(1, steps: 3);
        var an = Actor.Resident(Residents.Person(1));
        (await portal.Signal(an, portal.Van())).OrThrow();
        (await portal.Ask(an, portal.Gates())).OrThrow();
        (await portal.Pull(membership, MembershipTrigger.Leave, an)).OrThrow();

        var erasure = Assert.Single((await portal.With<RightsCases, Outcome<IReadOnlyList<Domain.Privacy.Erasure>>>(rights =>
            rights.Erase(an.Person!.Value, Residents.Request(an, portal.Clock.Now)))).OrThrow());

        Assert.Equal((0, 1), await portal.With<PortalDb, (int, int)>(async db => (await db.DoubtQueries.CountAsync(), await db.Reports.CountAsync())));
        Assert.Contains(erasure.Kept, kept => kept.Record is { Kind: Domain.Privacy.RecordKind.Report, LastDay: not null });
    }

    private static Task<NightReport> Look(PortalUnderTest portal) => portal.With<Night, NightReport>(night => night.LookAtOpenReports());

    private static Task NothingIsLeft(PortalUnderTest portal, Guid id) => portal.With<PortalDb>(async db => Assert.Equal(
        (0, 0, 0, 0),
        (await db.Reports.CountAsync(row => row.Id == ReportId.From(id)) + await db.DoubtQueries.CountAsync(row => row.Id == DoubtQueryId.From(id)),
            await db.Observations.CountAsync(row => row.Of == id), await db.Events.CountAsync(row => row.Of == id), await db.Duties.CountAsync(row => row.Of == id))));
}
