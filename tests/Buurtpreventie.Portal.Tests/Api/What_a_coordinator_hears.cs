using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Tests.Hosting;

namespace Buurtpreventie.Portal.Tests.Api;

/// <summary>A coordinator hears three data of a member, and of others nothing, whatever is asked.</summary>
public sealed class What_a_coordinator_hears
{
    private static readonly string[] NeverTold = ["994.41", "74031899441", "74.03.18", "an.peeters", "1974", "Elders bekend"];

    [Fact]
    public async Task Holds_no_register_number_no_mail_address_and_no_reason_of_the_police()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite, Caller.NoLimits);
        var marleen = await Caller.SignedIn(portal, "coordinator-lanaken");
        var stage = new Stage(portal, DemoTown.Lanaken);
        await stage.Apply();

        var before = await Everything(marleen, stage.Membership);
        Assert.All(before, told => Assert.DoesNotContain("Peeters", told.Body, StringComparison.OrdinalIgnoreCase));
        Assert.All(before, told => Assert.DoesNotContain($"{stage.Membership}", told.Body, StringComparison.OrdinalIgnoreCase));

        await stage.Do(MembershipTrigger.Approve, DemoTown.Lanaken.AsOfficer);
        await stage.Do(MembershipTrigger.Assign, DemoTown.Lanaken.AsOfficer);
        var during = await Everything(marleen, stage.Membership);
        var cards = (await marleen.Get($"/api/v1/groups/{DemoTown.Lanaken.Group}/contacts")).Json.GetProperty("contacts").EnumerateArray();
        var card = cards.Single(card => card.GetProperty("membership").GetString() == $"{stage.Membership}");
        Assert.Equal(["membership", "state", "name", "mobileNumber", "address"], card.EnumerateObject().Select(member => member.Name));
        Assert.Equal("An Peeters; +32 470 12 34 01; Kanaalstraat 12 bus 3, 3621 Rekem", $"{card.GetProperty("name")}; {card.GetProperty("mobileNumber")}; {card.GetProperty("address")}");

        await stage.Do(MembershipTrigger.RevokeAdmission, DemoTown.Lanaken.AsOfficer, new() { Reason = "Elders bekend" });
        var after = await Everything(marleen, stage.Membership);
        Assert.All(after, told => Assert.DoesNotContain("Peeters", told.Body, StringComparison.OrdinalIgnoreCase));
        Assert.All([.. before, .. during, .. after], told => Assert.All(NeverTold, personal => Assert.DoesNotContain(personal, told.Body, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Asks whatever a coordinator can ask, verbs included that must not succeed.</summary>
    private static async Task<List<Told>> Everything(Caller marleen, MembershipId an)
    {
        List<Told> told = [];
        string[] paths =
        [
            "/me", "/me/data", "/duties", "/protocols", "/groups", $"/groups/{DemoTown.Lanaken.Group}", $"/groups/{DemoTown.Lanaken.Group}/contacts", $"/memberships/{an}",
            $"/memberships/{an}/declaration", $"/memberships/{an}/vetting-file", .. Enum.GetNames<MembershipState>().Select(state => $"/memberships?state={state}"),
        ];
        foreach (var path in paths)
        {
            told.Add(await marleen.Get($"/api/v1{path}"));
        }

        foreach (var verb in new[] { "approve", "refuse", "assign", "withdraw", "revoke-admission", "verify-tie", "vetting-file", "vetting-file/answer" })
        {
            var answer = await marleen.Post($"/api/v1/memberships/{an}/{verb}");
            Assert.True(answer.Status >= 400, verb);
            told.Add(answer);
        }

        return told;
    }
}
