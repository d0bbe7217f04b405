using System.Net;
using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.SignIn;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Buurtpreventie.Portal.Tests.SignIn;

/// <summary>Who is let in, and as whom.</summary>
public sealed class Who_may_open_what
{
    private static readonly (string Path, string Owner)[] Folders =
    [
        ("/my", "an"),
        ("/police", "police-lanaken"),
        ("/police/groups", "police-lanaken"),
        ("/municipality", "municipality-lanaken"),
        ("/municipality/groups", "municipality-lanaken"),
        ("/municipality/found", "municipality-lanaken"),
        ("/group", "coordinator-lanaken"),
        ("/my/propose", "an"),
        ("/province", "province"),
    ];

    [Fact]
    public async Task A_folder_is_for_one_role()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        foreach (var (path, _) in Folders)
        {
            var anonymous = await portal.Visitor().Open(path);
            Assert.StartsWith("/sign-in", anonymous.Path, StringComparison.Ordinal);
        }

        foreach (var account in new[] { "an", "police-lanaken", "municipality-lanaken", "coordinator-lanaken", "province" })
        {
            var visitor = await portal.SignedIn(account);
            foreach (var (path, owner) in Folders)
            {
                await visitor.Open(path);
                Assert.Equal((account, path, account == owner ? HttpStatusCode.OK : HttpStatusCode.Forbidden), (account, path, visitor.Status));
            }
        }
    }

    [Fact]
    public async Task A_group_of_another_zone_does_not_exist()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        foreach (var account in new[] { "police-bilzen", "municipality-bilzen", "coordinator-bilzen" })
        {
            var visitor = await (await portal.SignedIn(account)).Open($"/manage/groups/{DemoTown.Lanaken.Group}");
            Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        }
    }

    [Fact]
    public async Task A_coordinator_who_was_discharged_is_out_at_once()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var marleen = await portal.SignedIn("coordinator-lanaken");
        Assert.Equal("/group", marleen.Path);
        await portal.With<GroupCases>(async groups => (await groups.Do(
            DemoTown.Lanaken.Group, GroupTrigger.Discharge, new() { Reason = DischargeReason.TasksNeglected }, new(DemoIds.Command(9), DemoTown.Lanaken.AsOfficial, portal.Clock.Now))).OrThrow());

        await marleen.Open("/group");

        Assert.StartsWith("/sign-in", marleen.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_configuration_the_portal_does_not_start_in_production()
    {
        using var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host.UseEnvironment("Production").UseSetting("hostBuilder:reloadConfigOnChange", "false"));

        var refusal = Assert.Throws<InvalidOperationException>(() => factory.Services);

        Assert.Contains("Portal:SignIn", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Portal:DigestKey", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Portal:KeyCertificate", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_cookie_tells_the_actor_it_was_made_for()
    {
        Actor[] actors =
        [
            Actor.Resident(DemoIds.Person(1)), DemoTown.Gent.AsCoordinator, DemoTown.Gent.AsOfficer, DemoTown.Gent.AsOfficial, Actor.Province(DemoIds.Person(9)),
        ];

        Assert.All(actors, actor => Assert.Equal(actor, new Capacity("An", actor).ToPrincipal().ToActor()));
        Assert.Equal(default, new System.Security.Claims.ClaimsPrincipal().ToActor());
    }
}
