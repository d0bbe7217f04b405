using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Jobs;
using Buurtpreventie.Portal.Storage;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Buurtpreventie.Portal.Tests.Jobs;

/// <summary>The calendar takes the steps that the library asks for, once, however many nodes look.</summary>
public sealed class The_night
{
    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task An_application_on_which_nobody_decides_lapses(StoreKind store)
    {
        await using var portal = await Settled(store);
        var an = await portal.Join(1);
        var member = await portal.Join(2, steps: 3);

        portal.Clock.SetToNoon(new(2026, 5, 31));
        Assert.Equal(default, await Run(portal) with { Steps = 0 });
        Assert.Equal(MembershipState.Applied, await StateOf(portal, an));

        portal.Clock.SetToNoon(new(2026, 6, 1));
        await Run(portal);
        Assert.Equal(MembershipState.Withdrawn, await StateOf(portal, an));
        Assert.Equal(MembershipState.Active, await StateOf(portal, member));
        Assert.Equal(default, await Run(portal));
        Assert.Equal("duty.erase-application", Assert.Single(await OpenDuties(portal, an)).Code);
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task A_question_of_the_police_that_stays_without_answer_lets_the_file_lapse(StoreKind store)
    {
        await using var portal = await PortalUnderTest.WithTowns(store);
        var an = await portal.Join(1);
        (await portal.With<MembershipCases, Outcome<VettingFile>>(cases => cases.OnFile(
            an, VettingTrigger.AskMore, new() { Questions = VettingQuestions.Identity }, Residents.Request(DemoTown.Lanaken.AsOfficer, portal.Clock.Now)))).OrThrow();

        portal.Clock.SetToNoon(new(2026, 4, 1));
        await Run(portal);
        Assert.Equal(VettingState.AwaitingInformation, await FileOf(portal, an));

        portal.Clock.SetToNoon(new(2026, 4, 2));
        await Run(portal);
        Assert.Equal(VettingState.Lapsed, await FileOf(portal, an));
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task With_a_dissolved_group_its_memberships_end(StoreKind store)
    {
        await using var portal = await Settled(store);
        var (one, two, applicant) = (await portal.Join(1, steps: 3), await portal.Join(2, steps: 2), await portal.Join(3));
        (await portal.With<GroupCases, Outcome<PreventionGroup>>(cases => cases.Do(
            DemoTown.Lanaken.Group, GroupTrigger.Dissolve, GroupInput.None, Residents.Request(DemoTown.Lanaken.AsOfficial, portal.Clock.Now)))).OrThrow();

        var report = await Run(portal);

        var coordinator = await portal.With<PortalDb, MembershipState>(async db => (await db.Memberships.SingleAsync(row => row.Person == DemoTown.Lanaken.CoordinatorId)).State);
        Assert.Equal((new NightReport(3, 0, 0), MembershipState.Left), (report, coordinator));
        Assert.Equal(
            [MembershipState.Left, MembershipState.Left, MembershipState.Applied],
            [await StateOf(portal, one), await StateOf(portal, two), await StateOf(portal, applicant)]);
        Assert.False(await portal.With<PortalDb, bool>(db => db.Duties.AnyAsync(row => row.Code == "duty.end-memberships" && row.DoneAt == null)));
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task A_membership_that_cannot_be_read_does_not_hold_up_the_others(StoreKind store)
    {
        await using var portal = await PortalUnderTest.WithTowns(store);
        var (broken, other) = (await portal.Join(1), await portal.Join(2));
        byte[] nothing = [1, 2, 3];
        await portal.With<PortalDb>(db => db.Declarations.Where(row => row.Membership == broken).ExecuteUpdateAsync(row => row.SetProperty(declaration => declaration.Sealed, nothing)));

        portal.Clock.SetToNoon(new(2026, 6, 1));
        var report = await Run(portal);

        Assert.Equal(1, report.Failed);
        Assert.Equal(MembershipState.Withdrawn, await StateOf(portal, other));
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task It_is_done_once_a_day_and_not_before_two(StoreKind store)
    {
        await using var portal = await PortalUnderTest.WithTowns(store);
        async Task<LocalDate?> Look()
        {
            await portal.Services.GetRequiredService<NightWatch>().Look(TestContext.Current.CancellationToken);
            return await portal.With<PortalDb, LocalDate?>(db => db.Jobs.Where(row => row.Name == NightWatch.Job).Select(row => row.DoneFor).SingleOrDefaultAsync());
        }

        portal.Clock.Set(Brussels.At(new(2026, 3, 3, 1, 59)));
        Assert.Null(await Look());
        portal.Clock.Set(Brussels.At(new(2026, 3, 3, 2, 0)));
        Assert.Equal(new(2026, 3, 3), await Look());

        var an = await portal.Join(1);
        portal.Clock.Set(Brussels.At(new(2026, 8, 3, 1, 0)));
        await Look();
        Assert.Equal(MembershipState.Applied, await StateOf(portal, an));
        portal.Clock.Set(Brussels.At(new(2026, 8, 3, 23, 0)));
        Assert.Equal(new(2026, 8, 3), await Look());
        Assert.Equal(MembershipState.Withdrawn, await StateOf(portal, an));
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task A_node_that_fails_leaves_the_night_to_the_next(StoreKind store)
    {
        await using var portal = await PortalUnderTest.WithTowns(store);
        var (day, done) = (new LocalDate(2026, 3, 3), 0);
        Task<bool> Once(Func<Task> work) => portal.With<Turns, bool>(turns => turns.Once("test", day, work, TestContext.Current.CancellationToken));

        await Assert.ThrowsAsync<InvalidOperationException>(() => Once(() => throw new InvalidOperationException()));
        Assert.True(await Once(() => Task.FromResult(++done)));
        Assert.False(await Once(() => Task.FromResult(++done)));
        Assert.Equal(1, done);
    }

    [Fact]
    public async Task Of_two_nodes_one_does_it_while_the_other_goes_by()
    {
        await using var portal = PortalUnderTest.Empty(StoreKind.PostgreSql);
        await using var other = portal.AnotherNode();
        var (day, cancellation) = (new LocalDate(2026, 3, 3), TestContext.Current.CancellationToken);

        var nested = true;
        var outer = await portal.With<Turns, bool>(turns => turns.Once(
            "test", day, async () => nested = await other.With<Turns, bool>(same => same.Once("test", day, () => Task.CompletedTask, cancellation)), cancellation));

        Assert.True(outer);
        Assert.False(nested);
    }

    /// <summary>The towns, after a first night: what founding them left to do is done.</summary>
    internal static async Task<PortalUnderTest> Settled(StoreKind store, params (string Key, string Value)[] settings)
    {
        var portal = await PortalUnderTest.WithTowns(store, settings);
        await Run(portal);
        return portal;
    }

    internal static Task<NightReport> Run(PortalUnderTest portal) => portal.With<Night, NightReport>(night => night.Run());

    internal static Task<List<DutyRow>> OpenDuties(PortalUnderTest portal, MembershipId id) =>
        portal.With<PortalDb, List<DutyRow>>(db => db.Duties.Where(row => row.Of == id.Value && row.DoneAt == null && row.Matter == Matter.Membership).ToListAsync());

    private static Task<MembershipState> StateOf(PortalUnderTest portal, MembershipId id) =>
        portal.With<PortalDb, MembershipState>(async db => (await db.Memberships.SingleAsync(row => row.Id == id)).State);

    private static Task<VettingState> FileOf(PortalUnderTest portal, MembershipId id) =>
        portal.With<PortalDb, VettingState>(async db => (await db.VettingFiles.SingleAsync(row => row.Membership == id)).State);
}
