using System.Net;
using Buurtpreventie.Portal.Tests.Hosting;

namespace Buurtpreventie.Portal.Tests.Jobs;

/// <summary>Whoever watches the portal asks without signing in: does the process live, and does its database answer.</summary>
public sealed class Health_of_the_portal
{
    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task It_lives_and_is_ready(StoreKind store)
    {
        await using var portal = PortalUnderTest.Empty(store);
        using var client = portal.Client();

        Assert.Equal("Healthy", await client.GetStringAsync(new Uri("/health/live", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Equal("Healthy", await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Without_its_database_it_lives_and_is_not_ready()
    {
        await using var portal = PortalUnderTest.Empty(StoreKind.PostgreSql);
        using var client = portal.Client();
        PostgresServer.Drop(portal.Connection);

        using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        using var live = await client.GetAsync(new Uri("/health/live", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }
}
