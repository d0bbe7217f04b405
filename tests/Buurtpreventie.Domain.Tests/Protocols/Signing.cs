using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Domain.Tests.Protocols;

public sealed class Signing
{
    private static readonly ProtocolParty[] Parties = Enum.GetValues<ProtocolParty>();

    public static TheoryData<ProfileName, int> Everybody_or_some => new MatrixTheoryData<ProfileName, int>(Enum.GetValues<ProfileName>(), Enumerable.Range(0, 1 << Parties.Length));

    [Theory]
    [MemberData(nameof(Everybody_or_some))]
    public void Needs_every_party_and_nobody_else(ProfileName profile, int mask)
    {
        var draft = Samples.Draft(profile);
        var signing = Parties.Where((_, i) => (mask >> i & 1) != 0).ToList();
        var outcome = draft.Sign(signing.Select(party => new ProtocolSignature(party, Samples.SigningDay)), Samples.NewYear);

        ProtocolParty[] needed = profile is ProfileName.Bilzen or ProfileName.LimburgBase
            ? [ProtocolParty.Neighbourhood, ProtocolParty.PoliceZone, ProtocolParty.Municipality]
            : [ProtocolParty.Neighbourhood, ProtocolParty.PoliceZone];
        Assert.Equal(
            needed.Except(signing).Select(party => $"protocol.not-signed {party}").Concat(signing.Except(needed).Select(_ => "protocol.signed-by-outsider")),
            outcome.Errors.Select(error => error.Arguments is [var party] ? $"{error.Code} {party.Value}" : error.Code));
        Assert.Equal(outcome.IsSuccess, needed.ToHashSet().SetEquals(signing));
    }

    [Theory]
    [InlineData(-400, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Comes_before_the_protocol_holds(int days, bool accepted)
    {
        var draft = Samples.Draft();
        ProtocolSignature[] signatures =
            [new(ProtocolParty.Neighbourhood, Samples.SigningDay), new(ProtocolParty.PoliceZone, Samples.NewYear.PlusDays(days))];
        var outcome = draft.Sign(signatures, Samples.NewYear);

        Assert.Equal(accepted ? [] : ["protocol.signed-after-start (signatures[1].on)"], outcome.Errors.Select(error => error.ToString()));
        Assert.Equal(accepted, outcome.IsSuccess);
    }

    [Fact]
    public void Names_all_that_is_wrong_with_signatures_and_days_and_with_the_draft()
    {
        var draft = Samples.Draft().WithClauses(clauses => clauses with { EmergencyCall = null });
        var outcome = draft.Sign([new(ProtocolParty.Municipality, default), new((ProtocolParty)9, Samples.SigningDay)], default, default(LocalDate).PlusDays(-1));

        Assert.Equal(
            [
                "protocol.emergency-clause-missing (clauses.emergencyCall)",
                "protocol.not-signed (signatures)", "protocol.not-signed (signatures)",
                "protocol.signed-by-outsider (signatures[0].party)", "value.required (signatures[0].on)",
                "protocol.signed-by-outsider (signatures[1].party)", "protocol.signed-after-start (signatures[1].on)",
                "value.required (validFrom)", "protocol.ends-before-start (validUntil)",
            ],
            outcome.Errors.Select(error => error.ToString()));
    }

    [Fact]
    public void May_be_done_twice_by_a_party() =>
        Assert.True(Samples.Draft().Sign([.. Samples.SignaturesOf(Samples.Draft()), new(ProtocolParty.PoliceZone, Samples.NewYear)], Samples.NewYear).IsSuccess);

    [Fact]
    public void Gives_a_protocol_with_what_was_agreed()
    {
        var draft = Samples.Draft(ProfileName.Bilzen) with { Version = 3 };
        var protocol = draft.Sign(Samples.SignaturesOf(draft), Samples.NewYear, new(2027, 12, 31)).OrThrow();

        Assert.Equal(new ProtocolReference(Samples.Lanaken, "Lanaken 2026", 3), protocol.Reference);
        Assert.Equal(new Jurisdiction(Samples.Lanaken, Samples.Maasoever), protocol.Jurisdiction);
        Assert.Equal(("Lanaken 2026", 3, ProfileName.Bilzen), (protocol.Name, protocol.Version, protocol.BasedOn!.Value));
        Assert.Equal(ProtocolProfiles.Bilzen.Options, protocol.Options);
        Assert.Equal(draft.Clauses, protocol.Clauses);
        Assert.Equal(draft.Parties, protocol.Parties);
        Assert.Equal(RulesOfConduct.V1, protocol.Rules);
        Assert.Equal(Language.Dutch, protocol.DefaultLanguage);
        Assert.Equal("Lanaken 2026 v3", protocol.ToString());
        Assert.Null(protocol.Supersedes);
        Assert.Null(protocol.Successor);
    }

    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-06-30", true)]
    [InlineData("2026-07-01", false)]
    public void Decides_on_which_days_it_holds(string day, bool holds)
    {
        var draft = Samples.Draft();
        var protocol = draft.Sign(Samples.SignaturesOf(draft), Samples.NewYear, new(2026, 6, 30)).OrThrow();

        Assert.Equal(holds, protocol.IsValidOn(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value));
    }

    [Fact]
    public void Without_an_end_it_holds_on() => Assert.True(Samples.Draft().Signed().IsValidOn(new(2099, 1, 1)));
}
