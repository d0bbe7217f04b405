using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Portal.Demo;
using Buurtpreventie.Portal.Storage;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Tests.Api;

/// <summary>A6 over the API: what is kept of An is told to An, and goes when she asks and may.</summary>
public sealed class Own_data
{
    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task Are_told_to_whose_they_are_and_erased_when_nothing_needs_them(StoreKind store)
    {
        await using var portal = await PortalUnderTest.WithTowns(store, Caller.NoLimits);
        var stage = new Stage(portal, DemoTown.Lanaken);
        var an = await Caller.SignedIn(portal, "an");
        await stage.Apply();

        var report = Assert.Single((await an.Get("/api/v1/me/data")).Json.EnumerateArray());
        Assert.Equal("74031899441", $"{report.GetProperty("declarations")[0].GetProperty("registerNumber")}");
        Assert.Equal("[]", (await (await Caller.SignedIn(portal, "noor")).Get("/api/v1/me/data")).Body);

        await stage.Do(MembershipTrigger.Approve, DemoTown.Lanaken.AsOfficer);
        await stage.Do(MembershipTrigger.Assign, DemoTown.Lanaken.AsOfficer);
        await stage.Do(MembershipTrigger.ConfirmAdded, DemoTown.Lanaken.AsCoordinator);
        report = Assert.Single((await an.Get("/api/v1/me/data")).Json.EnumerateArray());
        Assert.Equal(("approved", "coordinator"), ($"{report.GetProperty("vettings")[0].GetProperty("outcome")}", $"{report.GetProperty("disclosures")[0].GetProperty("to")}"));
        Assert.DoesNotContain($"{DemoTown.Lanaken.OfficerId}", $"{report}", StringComparison.Ordinal);
        Assert.DoesNotContain($"{DemoTown.Lanaken.CoordinatorId}", $"{report}", StringComparison.Ordinal);

        var still = await an.Post("/api/v1/me/erasure");
        Assert.Equal((422, "privacy.still-member"), (still.Status, Assert.Single(still.Codes)));

        await stage.Do(MembershipTrigger.Leave, Actor.Resident(Stage.An));
        var erased = Assert.Single((await an.Post("/api/v1/me/erasure")).Json.EnumerateArray());
        Assert.Equal(1, erased.GetProperty("erased").GetInt32());
        Assert.Contains(erased.GetProperty("kept").EnumerateArray(), kept => $"{kept.GetProperty("because")}" == "groupHistory");

        report = Assert.Single((await an.Get("/api/v1/me/data")).Json.EnumerateArray());
        Assert.Equal((0, 1), (report.GetProperty("declarations").GetArrayLength(), report.GetProperty("erasedDeclarations").GetArrayLength()));
        await portal.With<PortalDb>(async db =>
        {
            var row = await db.Declarations.SingleAsync(row => row.Person == Stage.An);
            Assert.True(row is { Sealed: null, SealedNumber: null, NumberDigest: null, ContactDigest: null, Erased: not null });
            Assert.Equal(1, await db.Audit.CountAsync(entry => entry.What == Seen.OwnData && entry.Subject == DemoIds.Person(2)));
        });
    }
}
