using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Storage;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Tests.Cases;

/// <summary>Many who decide at once, over two nodes: one wins, and the others hear that the matter moved.</summary>
public sealed class Decisions_at_once
{
    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task One_wins_and_the_others_are_stale(StoreKind store)
    {
        const int Officers = 50;
        await using var portal = await PortalUnderTest.WithTowns(store);
        await using var other = portal.AnotherNode();
        var town = DemoTown.Lanaken;
        var form = DemoForm.Of(town, "An", "Peeters", new(1974, 3, 18), "12", "0470 12 34 01", new(2026, 3, 2));
        var an = (await portal.With<DeclarationCases, Outcome<MembershipId>>(cases => cases.HandIn(
            town.Group, form, Language.Dutch, new(DemoIds.Command(1), Actor.Resident(DemoIds.Person(1)), portal.Clock.Now)))).OrThrow();

        var answers = await Task.WhenAll(Enumerable.Range(0, Officers).Select(i => Task.Run(() => (i % 2 == 0 ? portal : other)
            .With<MembershipCases, Outcome<Membership>>(cases => cases.Do(
                an,
                i % 3 == 0 ? MembershipTrigger.Refuse : MembershipTrigger.Approve,
                new() { Reason = "Elders bekend" },
                new(DemoIds.Command(100 + i), town.AsOfficer, portal.Clock.Now, Seen: 1))))));

        Assert.Single(answers, answer => answer.IsSuccess);
        Assert.All(answers.Where(answer => !answer.IsSuccess), answer => Assert.Equal("lifecycle.stale", Assert.Single(answer.Errors).Code));
        await portal.With<PortalDb>(async db =>
        {
            Assert.Equal(2, (await db.Memberships.SingleAsync(row => row.Id == an)).Version);
            Assert.Equal(2, await db.Events.CountAsync(row => row.Matter == Matter.Membership && row.Of == an.Value));
            Assert.Equal(2, await db.Events.CountAsync(row => row.Matter == Matter.Vetting && row.Of == an.Value));
        });
    }

    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task Two_applications_of_one_person_at_once_leave_one(StoreKind store)
    {
        await using var portal = await PortalUnderTest.WithTowns(store);
        await using var other = portal.AnotherNode();
        var town = DemoTown.Lanaken;
        var form = DemoForm.Of(town, "An", "Peeters", new(1974, 3, 18), "12", "0470 12 34 01", new(2026, 3, 2));

        var answers = await Task.WhenAll(Enumerable.Range(1, 8).Select(i => Task.Run(() => (i % 2 == 0 ? portal : other)
            .With<DeclarationCases, Outcome<MembershipId>>(cases => cases.HandIn(
                town.Group, form, Language.Dutch, new(DemoIds.Command(i), Actor.Resident(DemoIds.Person(i)), portal.Clock.Now))))));

        Assert.Single(answers, answer => answer.IsSuccess);
        Assert.All(answers.Where(answer => !answer.IsSuccess), answer => Assert.Equal("declaration.duplicate", Assert.Single(answer.Errors).Code));
    }
}
