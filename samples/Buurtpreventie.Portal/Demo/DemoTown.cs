using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Portal.Demo;

/// <summary>A municipality of the demo: its protocol, its group and who works there. The people do not exist.</summary>
internal sealed record DemoTown
{
    public static readonly DemoTown Lanaken = new()
    {
        Number = 1,
        Name = "Lanaken",
        Profile = ProtocolProfiles.Deck,
        Municipality = MunicipalityCode.Of(73042),
        PoliceZone = PoliceZoneCode.Of(5360),
        GroupName = "Rekem-Centrum",
        Territory = new(["3621"]),
        Place = ("3621", "Rekem", "Kanaalstraat"),
        Coordinator = ("Marleen", "Claesen"),
        Officer = "Jef Thoelen",
        Official = "Katrien Maes",
    };

    public static readonly DemoTown Bilzen = new()
    {
        Number = 2,
        Name = "Bilzen",
        Profile = ProtocolProfiles.Bilzen,
        Municipality = MunicipalityCode.Of(73110),
        PoliceZone = PoliceZoneCode.Of(5461),
        GroupName = "Munsterbilzen",
        Territory = new(Places: [new("3740", "Munsterbilzen")]),
        Place = ("3740", "Munsterbilzen", "Kloosterhaag"),
        Coordinator = ("Dirk", "Vanherck"),
        Officer = "Sarah Nijs",
        Official = "Greet Nelissen",
    };

    public static readonly DemoTown Gent = new()
    {
        Number = 3,
        Name = "Gent",
        Profile = ProtocolProfiles.Ghent,
        Municipality = MunicipalityCode.Of(44021),
        PoliceZone = PoliceZoneCode.Of(5415),
        GroupName = "Muide-Noord",
        Territory = new(Streets: [new("9000", "Muidelaan"), new("9000", "Meulesteedsesteenweg", 1, 199)]),
        Place = ("9000", "Gent", "Muidelaan"),
        Coordinator = ("Fatma", "Yilmaz"),
        Officer = "Bram De Clercq",
        Official = "Lien Vermeulen",
    };

    public static readonly IReadOnlyList<DemoTown> All = [Lanaken, Bilzen, Gent];

    public required int Number { get; init; }

    public required string Name { get; init; }

    public required ProtocolProfile Profile { get; init; }

    public required MunicipalityCode Municipality { get; init; }

    public required PoliceZoneCode PoliceZone { get; init; }

    public required string GroupName { get; init; }

    public required TerritoryForm Territory { get; init; }

    /// <summary>Where its people live: postal code, place and street.</summary>
    public required (string PostalCode, string Place, string Street) Place { get; init; }

    public required (string First, string Last) Coordinator { get; init; }

    public required string Officer { get; init; }

    public required string Official { get; init; }

    public PersonId CoordinatorId => DemoIds.Person((Number * 100) + 1);

    public PersonId OfficerId => DemoIds.Person((Number * 100) + 2);

    public PersonId OfficialId => DemoIds.Person((Number * 100) + 3);

    public GroupId Group => GroupId.From(DemoIds.Of((Number * 1000) + 1));

    public Actor AsCoordinator => Actor.Coordinator(CoordinatorId, Group);

    public Actor AsOfficer => Actor.Police(OfficerId, PoliceZone);

    public Actor AsOfficial => Actor.Municipality(OfficialId, Municipality);

    /// <summary>Who admits and assigns here: the police, the prevention service or the coordinator.</summary>
    public Actor Admits => Profile.Options.Intake switch
    {
        IntakeBody.Police => AsOfficer,
        IntakeBody.PreventionService => AsOfficial,
        _ => AsCoordinator,
    };

    /// <summary>The protocol of the year in which this day lies, valid from its first day.</summary>
    public Protocol ProtocolOf(LocalDate day)
    {
        var first = new LocalDate(day.Year, 1, 1);
        var draft = Profile.For(Municipality, PoliceZone) with { Name = $"{Name} {day:uuuu}" };
        return draft.Sign(draft.Parties.Select(party => new ProtocolSignature(party, first.PlusDays(-14))), first).OrThrow();
    }
}
