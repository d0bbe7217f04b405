using System.Net;
using Buurtpreventie.Portal.Tests.Hosting;

namespace Buurtpreventie.Portal.Tests.Safety;

/// <summary>What protects every request.</summary>
public sealed class Every_answer
{
    [Theory]
    [InlineData("/")]
    [InlineData("/sign-in")]
    [InlineData("/no-such-page")]
    [InlineData("/portal.css")]
    public async Task Carries_the_headers_that_keep_a_page_to_itself(string path)
    {
        await using var portal = PortalUnderTest.Empty(StoreKind.Sqlite);

        var visitor = await portal.Visitor().Open(path);

        var policy = Assert.Single(visitor.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(visitor.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(visitor.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task Holds_no_script_and_no_style_of_its_own()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var visitor = await portal.SignedIn("municipality-lanaken");

        Assert.DoesNotContain("<script", visitor.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("style=", visitor.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("onclick", visitor.Html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Refuses_a_form_without_its_token()
    {
        await using var portal = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        var an = await portal.SignedIn("an");

        await an.Post($"/my/declare/{Demo.DemoTown.Lanaken.Group}", ("Form.FirstName", "An"));

        Assert.Equal(HttpStatusCode.BadRequest, an.Status);
    }

    [Fact]
    public async Task Refuses_what_is_larger_than_any_form()
    {
        await using var portal = PortalUnderTest.Empty(StoreKind.Sqlite);

        var visitor = await portal.Visitor().Post("/sign-in", ("account", new string('x', 70_000)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, visitor.Status);
    }

    [Fact]
    public async Task Slows_down_who_hands_in_form_after_form()
    {
        await using var portal = PortalUnderTest.Empty(StoreKind.Sqlite, ("Portal:FormsPerMinute", "3"));
        var visitor = portal.Visitor();
        for (var i = 0; i < 3; i++)
        {
            await visitor.Post("/sign-in", ("account", "nobody"));
            Assert.NotEqual(HttpStatusCode.TooManyRequests, visitor.Status);
        }

        await visitor.Post("/sign-in", ("account", "nobody"));

        Assert.Equal(HttpStatusCode.TooManyRequests, visitor.Status);
        Assert.Equal("60", Assert.Single(visitor.Headers.GetValues("Retry-After")));
    }
}
