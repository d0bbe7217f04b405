using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Tests.Hosting;

namespace Buurtpreventie.Portal.Tests.Api;

/// <summary>The version of an answer goes out as <c>ETag</c> and comes back in <c>If-Match</c>, so that nobody decides on what is no longer so.</summary>
public sealed class What_was_seen
{
    [Theory]
    [InlineData("\"1\"", 200)]
    [InlineData("*", 200)]
    [InlineData(null, 200)]
    [InlineData("\"0\"", 409)]
    [InlineData("\"2\"", 409)]
    [InlineData("W/\"1\"", 409)]
    [InlineData("\"one\"", 409)]
    [InlineData("1", 409)]
    [InlineData("\"1\", \"2\"", 409)]
    public async Task Must_be_as_it_is(string? seen, int status)
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var stage = new Stage(portal, DemoTown.Lanaken);
        await stage.Apply();
        var jef = await Caller.SignedIn(portal, "police-lanaken");
        Assert.Equal("\"1\"", (await jef.Get($"/api/v1/memberships/{stage.Membership}")).ETag);

        var told = await jef.Post($"/api/v1/memberships/{stage.Membership}/approve", seen: seen);

        Assert.Equal(status, told.Status);
        if (status == 200)
        {
            Assert.Equal(("\"2\"", "vetted", "2"), (told.ETag, told["state"], told["version"]));
        }
        else
        {
            Assert.Equal("lifecycle.stale", Assert.Single(told.Codes));
            Assert.Equal("applied", (await jef.Get($"/api/v1/memberships/{stage.Membership}"))["state"]);
        }
    }

    [Fact]
    public async Task Holds_for_groups_and_vetting_files_too()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var stage = new Stage(portal, DemoTown.Lanaken);
        await stage.Apply();
        var jef = await Caller.SignedIn(portal, "police-lanaken");
        var (group, file) = ($"/api/v1/groups/{DemoTown.Lanaken.Group}", $"/api/v1/memberships/{stage.Membership}/vetting-file");
        var (groupSeen, fileSeen) = ((await jef.Get(group)).ETag, (await jef.Get(file)).ETag);

        foreach (var (path, seen, body) in new[] { ($"{group}/go-dormant", groupSeen, default(object)), ($"{file}/ask-more", fileSeen, new { questions = "age" }) })
        {
            Assert.Equal(200, (await jef.Post(path, body, seen: seen)).Status);
            Assert.Equal((409, "lifecycle.stale"), (await jef.Post(path, body, seen: seen)) is var told ? (told.Status, Assert.Single(told.Codes)) : default);
        }
    }
}
