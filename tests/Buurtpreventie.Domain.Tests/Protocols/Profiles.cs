using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Domain.Tests.Protocols;

public sealed class Profiles
{
    public static TheoryData<ProfileName> All => new(Enum.GetValues<ProfileName>());

    [Theory]
    [MemberData(nameof(All))]
    public void Make_a_draft_that_can_be_signed_as_it_stands(ProfileName name)
    {
        var draft = ProtocolProfiles.Of(name).For(MunicipalityCode.Of(73042), PoliceZoneCode.Of(5360));
        var day = new LocalDate(2025, 12, 18);

        Assert.Empty(draft.Check());
        Assert.True(draft.Sign(draft.Parties.Select(party => new ProtocolSignature(party, day)), new(2026, 1, 1)).IsSuccess);
    }
}
