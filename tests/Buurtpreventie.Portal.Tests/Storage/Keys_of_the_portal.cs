using Buurtpreventie.Portal.Storage;
using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Buurtpreventie.Portal.Tests.Storage;

/// <summary>The keys stand in the database: what one node seals another opens, and for no other purpose.</summary>
public sealed class Keys_of_the_portal
{
    [Theory, MemberData(nameof(PortalUnderTest.Stores), MemberType = typeof(PortalUnderTest))]
    public async Task What_one_node_seals_another_opens(StoreKind store)
    {
        await using var one = PortalUnderTest.Empty(store);
        await using var other = one.AnotherNode();

        var sealedName = one.Services.GetRequiredService<Sealer>().Seal(Purpose.Declaration, PersonName.Of("An", "Peeters").OrThrow());

        Assert.Equal("An Peeters", other.Services.GetRequiredService<Sealer>().Open<PersonName>(Purpose.Declaration, sealedName).ToString("F"));
    }

    [Fact]
    public async Task What_is_sealed_for_the_police_does_not_open_as_a_declaration()
    {
        await using var portal = PortalUnderTest.Empty(StoreKind.Sqlite);
        var sealer = portal.Services.GetRequiredService<Sealer>();
        var sealedNumber = sealer.Seal(Purpose.RegisterNumber, NationalRegisterNumber.Parse("74.03.18-994.41"));

        Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(() => sealer.Open<NationalRegisterNumber>(Purpose.Declaration, sealedNumber));
    }
}
