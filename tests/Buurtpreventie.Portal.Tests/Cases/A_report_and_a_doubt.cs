using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Storage;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Tests.Cases;

/// <summary>A report and a question through the cases of the portal: stored whole, sealed, and there for nobody outside the group.</summary>
public sealed class A_report_and_a_doubt
{
    private static readonly DemoTown Lanaken = DemoTown.Lanaken;

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task From_signal_to_register(StoreKind store)
    {
        await using var portal = await PortalUnderTest.WithTowns(store);
        await portal.Join(1, steps: 3);
        await portal.Join(2, steps: 3);
        await portal.Join(3, steps: 2);
        var (an, bert) = (Residents.Person(1), Residents.Person(2));

        var report = (await portal.Signal(an, portal.Van())).OrThrow().Id;
        Assert.Equal(["duty.call-emergency-number"], await OpenDuties(portal, report.Value));
        Assert.Equal(["report.no-call"], (await portal.Do(report, ReportTrigger.NotifyGroup, an)).Errors.Select(error => error.Code));
        (await portal.Do(report, ReportTrigger.RecordCall, an, new() { Call = new(At: portal.Clock.Now) })).OrThrow();
        Assert.Empty(await OpenDuties(portal, report.Value));
        (await portal.Do(report, ReportTrigger.NotifyGroup, an)).OrThrow();
        (await portal.Do(report, ReportTrigger.Add, bert, new() { Addition = new() { NewInformation = true, Direction = "het kanaal" } })).OrThrow();
        Assert.NotEmpty((await portal.Do(report, ReportTrigger.Add, bert, new() { Addition = new() { NewInformation = true, Note = "Die klootzak verdient een pak slaag" } })).Errors);
        (await portal.Do(report, ReportTrigger.RecordPoliceOnScene, bert)).OrThrow();
        Assert.Equal("lifecycle.never-by-this-role", Assert.Single((await portal.Do(report, ReportTrigger.Close, an)).Errors).Code);
        (await portal.Do(report, ReportTrigger.Close, Lanaken.AsCoordinator)).OrThrow();
        Assert.Equal(["duty.register-conversation"], await OpenDuties(portal, report.Value));
        var registered = (await portal.Do(report, ReportTrigger.Register, Lanaken.AsCoordinator)).OrThrow();

        Assert.Equal((ReportState.Registered, 7, 2), (registered.State, registered.Version, registered.Observations));
        await portal.With<PortalDb>(async db =>
        {
            Assert.Equal(7, await db.Events.CountAsync(row => row.Matter == Matter.Report && row.Of == report.Value));
            Assert.Equal([1, 2], await db.Observations.Where(row => row.Of == report.Value).OrderBy(row => row.Number).Select(row => row.Number).ToListAsync());
            Assert.Equal(
                new[] { an, Lanaken.CoordinatorId }.Order(), // not Bert, who said it, and not who is no member yet
                (await db.Outbox.Where(row => row.Code == "notice.stay-silent").ToListAsync()).Select(row => row.Subject!.Value).Order());
        });
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task What_was_seen_stands_nowhere_in_the_clear(StoreKind store)
    {
        await using var portal = await PortalUnderTest.WithTowns(store);
        await portal.Join(1, steps: 3);
        var report = (await portal.Signal(Residents.Person(1), portal.Van())).OrThrow().Id;
        (await portal.Do(report, ReportTrigger.Correct, Residents.Person(1), new() { Correction = portal.Van() with { Note = "Kruimelspoor 4711" } })).OrThrow();
        (await portal.Ask(Residents.Person(1), portal.Gates())).OrThrow();

        var everything = await portal.WholeDatabase();

        Assert.All(["1ABC234", "1-ABC-234", "donkerblauw", "Kruimelspoor", "Steenweg"], told => Assert.DoesNotContain(told, everything));
        Assert.Contains("FeelsAtGates", everything, StringComparison.OrdinalIgnoreCase);
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task To_who_is_not_in_the_group_now_nothing_of_it_exists(StoreKind store)
    {
        await using var portal = await PortalUnderTest.WithTowns(store);
        var membership = await portal.Join(1, steps: 3);
        await portal.Join(2, steps: 2);
        var report = (await portal.Signal(Residents.Person(1), portal.Van())).OrThrow().Id;
        var question = (await portal.Ask(Residents.Person(1), portal.Gates())).OrThrow().Id;
        (await portal.Pull(membership, MembershipTrigger.Leave, Actor.Resident(Residents.Person(1)))).OrThrow();

        Actor[] strangers =
        [
            Actor.Resident(Residents.Person(1)), Actor.Resident(Residents.Person(2)), Actor.Resident(Residents.Person(9)), DemoTown.Bilzen.AsCoordinator,
            Lanaken.AsOfficer, Lanaken.AsOfficial, Actor.Province(DemoIds.Person(9)), default,
        ];
        foreach (var stranger in strangers)
        {
            Assert.Null(await portal.With<ReportStore, ReportCase?>(reports => reports.Find(report, stranger, portal.Clock.Now)));
            Assert.Null(await portal.With<ReportStore, DoubtCase?>(reports => reports.Find(question, stranger, portal.Clock.Now)));
            Assert.Equal(ErrorKind.Missing, Assert.Single((await portal.Do(report, ReportTrigger.Drop, stranger)).Errors).Kind);
            Assert.Equal(ErrorKind.Missing, Assert.Single((await portal.Do(question, DoubtQueryTrigger.VoteSuspicious, stranger)).Errors).Kind);
            Assert.Equal(ErrorKind.Missing, Assert.Single((await portal.Signal(stranger, portal.Van())).Errors).Kind);
            Assert.Equal(ErrorKind.Missing, Assert.Single((await portal.Ask(stranger, portal.Gates())).Errors).Kind);
        }

        Assert.NotNull(await portal.With<ReportStore, ReportCase?>(reports => reports.Find(report, Lanaken.AsCoordinator, portal.Clock.Now)));
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task The_same_request_twice_has_one_effect(StoreKind store)
    {
        await using var portal = await PortalUnderTest.WithTowns(store);
        await portal.Join(1, steps: 3);
        var request = Residents.Request(Actor.Resident(Residents.Person(1)), portal.Clock.Now);
        Task<Outcome<Report>> Signal() => portal.With<ReportCases, Outcome<Report>>(cases => cases.Signal(Lanaken.Group, portal.Van(), request));
        var (first, second) = ((await Signal()).OrThrow(), (await Signal()).OrThrow());
        Assert.Equal(first.Id, second.Id);

        var call = Residents.Request(Actor.Resident(Residents.Person(1)), portal.Clock.Now) with { Seen = 1 };
        for (var i = 0; i < 2; i++)
        {
            var called = await portal.With<ReportCases, Outcome<Report>>(cases => cases.Do(first.Id, ReportTrigger.RecordCall, new() { Call = new(At: portal.Clock.Now) }, call));
            Assert.Equal(2, called.OrThrow().Version);
        }
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task Two_who_open_the_same_event_at_once_leave_one(StoreKind store)
    {
        const int Neighbours = 8;
        await using var portal = await PortalUnderTest.WithTowns(store);
        await using var other = portal.AnotherNode();
        List<(PersonId Person, ReportId Report)> alarmed = [];
        for (var i = 1; i <= Neighbours; i++)
        {
            await portal.Join(i, steps: 3);
            var report = (await portal.Signal(Residents.Person(i), portal.Van())).OrThrow().Id;
            (await portal.Do(report, ReportTrigger.RecordCall, Residents.Person(i), new() { Call = new(At: portal.Clock.Now) })).OrThrow();
            alarmed.Add((Residents.Person(i), report));
        }

        var answers = await Task.WhenAll(alarmed.Select((one, i) => Task.Run(() => (i % 2 == 0 ? portal : other).Do(one.Report, ReportTrigger.NotifyGroup, one.Person))));

        Assert.Single(answers, answer => answer.IsSuccess);
        Assert.All(answers.Where(answer => !answer.IsSuccess), answer => Assert.Equal("report.event-open", Assert.Single(answer.Errors).Code));
        var (person, late) = alarmed[answers.ToList().FindIndex(answer => !answer.IsSuccess)];
        var open = alarmed[answers.ToList().FindIndex(answer => answer.IsSuccess)].Report;
        Assert.True((await portal.Do(late, ReportTrigger.NotifyGroup, person, new() { OtherEvents = [open] })).IsSuccess);
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task A_question_becomes_a_report_after_the_call_and_only_together(StoreKind store)
    {
        await using var portal = await PortalUnderTest.WithTowns(store);
        await portal.Join(1, steps: 3);
        await portal.Join(2, steps: 3);
        var (an, bert) = (Residents.Person(1), Residents.Person(2));
        var question = (await portal.Ask(an, portal.Gates())).OrThrow().Id;

        (await portal.Do(question, DoubtQueryTrigger.VoteSuspicious, bert)).OrThrow();
        Assert.Equal(["reason"], (await portal.Do(question, DoubtQueryTrigger.VoteHarmless, bert)).Errors.Select(error => error.Target));
        (await portal.Do(question, DoubtQueryTrigger.OfferToCall, bert)).OrThrow();
        Assert.Equal(["duty.call-emergency-number"], await OpenDuties(portal, question.Value));
        Assert.Equal("lifecycle.not-in-this-state", Assert.Single((await portal.Promote(question, an)).Errors).Code);
        (await portal.Do(question, DoubtQueryTrigger.RecordCall, bert, new() { Call = new(At: portal.Clock.Now) })).OrThrow();
        Assert.Empty(await OpenDuties(portal, question.Value));

        var request = Residents.Request(Actor.Resident(an), portal.Clock.Now);
        Assert.Contains("report.senses-missing", (await portal.Promote(question, an, portal.Van() with { Senses = null })).Errors.Select(error => error.Code));
        for (var i = 0; i < 2; i++)
        {
            var report = (await portal.With<DoubtCases, Outcome<Report>>(cases => cases.Promote(question, portal.Van(), request))).OrThrow();
            Assert.Equal((ReportState.Alarmed, bert), (report.State, report.Call!.Caller));
        }

        await portal.With<PortalDb>(async db =>
        {
            Assert.Equal(DoubtQueryState.Promoted, (await db.DoubtQueries.SingleAsync()).State);
            Assert.Equal(question, (await db.Reports.SingleAsync()).Snapshot.DoubtQuery);
        });
    }

    [Fact]
    public async Task Where_the_protocol_wants_something_else_a_question_is_refused_with_the_way()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        async Task<IEnumerable<string>> Asked(DemoTown town) => (await portal.With<DoubtCases, Outcome<DoubtQuery>>(cases =>
            cases.Ask(town.Group, portal.Gates(), Residents.Request(town.AsCoordinator, portal.Clock.Now)))).Errors.Select(error => error.Code);

        Assert.Empty(await Asked(DemoTown.Lanaken));
        Assert.Equal(["doubt-query.call-instead"], await Asked(DemoTown.Bilzen));
        Assert.Equal(
            ["doubt-query.contact-instead", "doubt-query.contact-instead", "doubt-query.call-if-urgent", "doubt-query.call-if-urgent"], await Asked(DemoTown.Gent));
    }

    private static Task<List<string>> OpenDuties(PortalUnderTest portal, Guid of) => portal.With<PortalDb, List<string>>(db =>
        db.Duties.Where(row => row.Of == of && row.DoneAt == null).Select(row => row.Code).ToListAsync());
}
