using Buurtpreventie.Portal.Tests.Hosting;

namespace Buurtpreventie.Portal.Tests.Api;

/// <summary>What programs are promised changes only on purpose: the approved text changes with it.</summary>
public sealed class OpenApi_document
{
    [Fact]
    public async Task Is_as_approved()
    {
        await using var portal = PortalUnderTest.Empty(StoreKind.Sqlite);

        var document = await (await Caller.SignedIn(portal, null)).Get("/api/v1/openapi.json");

        Assert.Equal(200, document.Status);
        Repository.Holds("tests/Buurtpreventie.Portal.Tests/Api/openapi.approved.txt", document.Body.ReplaceLineEndings("\n") + "\n");
    }
}
