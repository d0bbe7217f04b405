using Buurtpreventie.Portal.Storage;
using Buurtpreventie.Portal.Tests.Hosting;

namespace Buurtpreventie.Portal.Tests.Storage;

/// <summary>A SQLite file keeps no queue of writers, so a node does: however long others write, everybody gets a turn.</summary>
public sealed class Writers_in_line
{
    [Fact]
    public async Task Wait_longer_than_the_file_would_let_them()
    {
        await using var towns = await PortalUnderTest.WithTowns(StoreKind.Sqlite);
        await using var portal = towns.AnotherNode(("ConnectionStrings:Portal", $"{towns.Connection};Default Timeout=1"));
        var writes = new TaskCompletionSource();
        var first = portal.With<Transactions, bool>(transactions => transactions.Run(async () =>
        {
            writes.TrySetResult();
            await Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);
            return true;
        }));
        await writes.Task;

        var members = await Task.WhenAll(Enumerable.Range(1, 8).Select(number => Task.Run(() => portal.Join(number))));

        Assert.Distinct(members);
        Assert.True(await first);
    }
}
