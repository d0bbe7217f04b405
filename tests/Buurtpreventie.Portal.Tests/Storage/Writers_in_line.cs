using Buurtpreventie.Portal.Tests.Hosting;

namespace Buurtpreventie.Portal.Tests.Storage;

/// <summary>A SQLite file keeps no queue of writers, so a node does: however many write, everybody gets a turn.</summary>
public sealed class Writers_in_line
{
    [Fact]
    public async Task Wait_longer_than_the_file_would_let_them()
    {
        await using var towns = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        await using var portal = towns.AnotherNode(("ConnectionStrings:Portal", $"{towns.Connection};Default Timeout=1"));

        var members = await Task.WhenAll(Enumerable.Range(1, 60).Select(number => Task.Run(() => portal.Join(number, steps: 3))));

        Assert.Distinct(members);
    }
}
