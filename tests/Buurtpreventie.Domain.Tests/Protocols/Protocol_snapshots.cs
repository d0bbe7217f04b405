using System.Collections.Immutable;
using System.Text.Json;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Serialization;

namespace Buurtpreventie.Domain.Tests.Protocols;

public sealed class Protocol_snapshots
{
    private static readonly (string Name, Func<ProtocolSnapshot, ProtocolSnapshot> Forge, string Error)[] Forgeries =
    [
        ("schema", s => s with { Schema = 2 }, "protocol.bad-snapshot (schema)"),
        ("municipality", s => s with { Municipality = default }, "value.required (municipality)"),
        ("police zone", s => s with { PoliceZone = default }, "value.required (policeZone)"),
        ("name", s => s with { Name = null! }, "value.required (name)"),
        ("version", s => s with { Version = -1 }, "protocol.out-of-range (version)"),
        ("profile", s => s with { BasedOn = (ProfileName)9 }, "protocol.unknown-value (basedOn)"),
        ("supersedes", s => s with { Supersedes = new(s.Municipality, s.Name, s.Version) }, "protocol.supersedes-no-earlier (supersedes)"),
        ("options", s => s with { Options = null! }, "value.required (options)"),
        ("contradiction", s => s with { Options = s.Options with { Intake = IntakeBody.Coordinator } }, "protocol.national-number-outside-police (options.nationalNumber)"),
        ("value", s => s with { Options = s.Options with { ObservationMinutes = 0 } }, "protocol.out-of-range (options.observationMinutes)"),
        ("clauses", s => s with { Clauses = null! }, "value.required (clauses)"),
        ("clause", s => s with { Clauses = s.Clauses with { EmergencyCall = null } }, "protocol.emergency-clause-missing (clauses.emergencyCall)"),
        ("rules", s => s with { RulesVersion = RulesVersion.Of(7) }, "protocol.unknown-rules (rulesVersion)"),
        ("parties", s => s with { Parties = [] }, "protocol.party-missing (parties)"),
        ("unknown party", s => s with { Parties = s.Parties.Add((ProtocolParty)9), Signatures = s.Signatures.Add(new((ProtocolParty)9, Samples.SigningDay)) }, "protocol.unknown-value (parties)"),
        ("signatures", s => s with { Signatures = default }, "protocol.not-signed (signatures)"),
        ("signature", s => s with { Signatures = s.Signatures.SetItem(0, s.Signatures[0] with { On = s.ValidFrom.PlusDays(1) }) }, "protocol.signed-after-start (signatures[0].on)"),
        ("start", s => s with { ValidFrom = default }, "value.required (validFrom)"),
        ("end", s => s with { ValidUntil = s.ValidFrom.PlusDays(-1) }, "protocol.ends-before-start (validUntil)"),
        ("successor without end", s => s with { Successor = s.Successor ?? new(s.Municipality, s.Name, 2), ValidUntil = null }, "protocol.bad-snapshot (successor)"),
        ("successor elsewhere", s => s with { Successor = new(MunicipalityCode.Of(73006), s.Name, 2), ValidUntil = s.ValidFrom }, "protocol.bad-snapshot (successor)"),
        ("successor without name", s => s with { Successor = new(s.Municipality, " ", 2), ValidUntil = s.ValidFrom }, "protocol.bad-snapshot (successor)"),
        ("successor is itself", s => s with { Successor = new(s.Municipality, s.Name, s.Version), ValidUntil = s.ValidFrom }, "protocol.bad-snapshot (successor)"),
        ("successor went before", s => s with { Supersedes = new(s.Municipality, "Lanaken 2025", 1), Successor = new(s.Municipality, "Lanaken 2025", 1), ValidUntil = s.ValidFrom }, "protocol.bad-snapshot (successor)"),
    ];

    public static TheoryData<ProfileName> Profiles => new(Enum.GetValues<ProfileName>());

    public static TheoryData<string> Names => new(Forgeries.Select(forgery => forgery.Name));

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Come_back_as_the_same_protocol(ProfileName profile)
    {
        var snapshot = Samples.Draft(profile).Signed().ToSnapshot();

        Assert.Equal(snapshot, Protocol.Restore(snapshot).OrThrow().ToSnapshot());
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Come_back_from_json(ProfileName profile)
    {
        var snapshot = Samples.Draft(profile).Signed().ToSnapshot();
        foreach (var options in new[] { BuurtpreventieJson.Storage, BuurtpreventieJson.Web })
        {
            var read = JsonSerializer.Deserialize<ProtocolSnapshot>(JsonSerializer.Serialize(snapshot, options), options)!;

            Assert.Equal(snapshot, read);
            Assert.Equal(snapshot.GetHashCode(), read.GetHashCode());
            Assert.True(Protocol.Restore(read).IsSuccess);
        }
    }

    [Fact]
    public void Come_back_when_superseded()
    {
        var first = Samples.Draft().Signed();
        var draft = first.NextVersion();
        var next = draft.Sign(Samples.SignaturesOf(draft), new(2027, 1, 1)).OrThrow();
        var snapshot = first.SupersededBy(next).OrThrow().ToSnapshot();

        Assert.Equal(snapshot, Protocol.Restore(snapshot).OrThrow().ToSnapshot());
        Assert.Equal(next.ToSnapshot(), Protocol.Restore(next.ToSnapshot()).OrThrow().ToSnapshot());
        Assert.Equal(snapshot, JsonSerializer.Deserialize<ProtocolSnapshot>(JsonSerializer.Serialize(snapshot, BuurtpreventieJson.Storage), BuurtpreventieJson.Storage));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_refused_when_forged(string name)
    {
        var (_, forge, error) = Forgeries.Single(forgery => forgery.Name == name);
        var outcome = Protocol.Restore(forge(Samples.Draft().Signed().ToSnapshot()));

        Assert.False(outcome.IsSuccess);
        Assert.Contains(error, outcome.Errors.Select(found => found.ToString()));
    }

    [Fact]
    public void Differ_when_a_member_does()
    {
        var snapshot = Samples.Draft().Signed().ToSnapshot();

        Assert.All(Forgeries.Where(forgery => forgery.Name != "start"), forgery => Assert.NotEqual(snapshot, forgery.Forge(snapshot)));
        Assert.Equal(snapshot, snapshot with { Parties = [.. snapshot.Parties], Signatures = [.. snapshot.Signatures] });
    }

    [Fact]
    public void A_draft_is_kept_as_json_too()
    {
        var draft = Samples.Draft(ProfileName.Ghent) with { Parties = [.. Enum.GetValues<ProtocolParty>()] };

        Assert.Equal(draft, JsonSerializer.Deserialize<ProtocolDraft>(JsonSerializer.Serialize(draft, BuurtpreventieJson.Storage), BuurtpreventieJson.Storage));
    }

    [Fact]
    public void Options_are_written_under_the_names_of_the_table()
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(ProtocolProfiles.Bilzen.Options, BuurtpreventieJson.Web));

        Assert.All(ProtocolOptionTable.Rows, row => Assert.NotEqual(default, row.Name.Split('.').Aggregate(json.RootElement, (element, part) => element.GetProperty(part))));
        Assert.Equal(
            Samples.Leaves.Select(leaf => Samples.PathOf(leaf).Split('.')[0]).Distinct().Order(StringComparer.Ordinal),
            json.RootElement.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("\"1\"")]
    [InlineData("1.5")]
    [InlineData("null")]
    [InlineData("99999999999")]
    public void A_version_of_the_rules_is_a_number_from_1(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<RulesVersion>(json));

    [Fact]
    public void An_acceptance_is_a_protocol_a_version_and_a_day()
    {
        var acceptance = new RulesAcceptance(new(MunicipalityCode.Of(73042), "Lanaken 2026", 1), RulesVersion.Of(1), new(2026, 3, 2));
        var json = JsonSerializer.Serialize(acceptance, BuurtpreventieJson.Web);

        Assert.Equal("{\"protocol\":{\"municipality\":\"73042\",\"name\":\"Lanaken 2026\",\"version\":1},\"version\":1,\"on\":\"2026-03-02\"}", json);
        Assert.Equal(acceptance, JsonSerializer.Deserialize<RulesAcceptance>(json, BuurtpreventieJson.Web));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(RulesAcceptance), BuurtpreventieJson.Web));
    }

    [Fact]
    public void Nothing_of_a_protocol_can_be_changed_from_outside()
    {
        Assert.Empty(typeof(Protocol).GetConstructors());
        Assert.DoesNotContain(typeof(Protocol).GetProperties(), property => property.SetMethod is { IsPublic: true });
        Assert.Null(typeof(Protocol).GetMethod("<Clone>$"));
    }
}
