using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Domain.Tests.Intake;

/// <summary>Protocols, people and forms of the intake tests. The people are those of the acceptance scenarios; all are fictive.</summary>
internal static class Town
{
    public static readonly MunicipalityCode Code = MunicipalityCode.Of(73042);
    public static readonly PoliceZoneCode Zone = PoliceZoneCode.Of(5360);

    public static readonly PersonId An = Person(1);
    public static readonly PersonId Noor = Person(2);
    public static readonly PersonId Jef = Person(3);
    public static readonly PersonId Greet = Person(4);
    public static readonly PersonId Marleen = Person(5);
    public static readonly GroupId Rekem = GroupId.From(Number(6));

    public static readonly Protocol Lanaken = Signed(ProtocolProfiles.Deck);
    public static readonly Protocol Bilzen = Signed(ProtocolProfiles.Bilzen);
    public static readonly Protocol Gent = Signed(ProtocolProfiles.Ghent);

    public static readonly Territory Village = TerritoryOf("3621");

    public static readonly Actor Officer = Actor.Police(Jef, Zone);

    public static readonly ConsentForm AllTicked = new()
    {
        DataToPolice = true,
        Processing = true,
        RefusalPossible = true,
        DataToCoordinator = true,
        RulesKnown = true,
        RulesAccepted = true,
    };

    public static readonly DeclarationForm FormOfAn = new()
    {
        Group = "Rekem-Centrum",
        FirstName = "An",
        LastName = "Peeters",
        NationalRegisterNumber = "74.03.18-994.41",
        Street = "Kanaalstraat",
        Number = "12",
        Box = "3",
        PostalCode = "3621",
        Place = "Rekem",
        MobileNumber = "0470 12 34 01",
        Email = "an.peeters@example.be",
        Smartphone = true,
        Consents = AllTicked,
        Signature = Signed("An Peeters", "2026-03-02"),
    };

    public static readonly ParentForm Els = new() { FirstName = "Els", LastName = "Wouters", Signature = Signed("Els Wouters", "2026-03-10") };

    public static readonly DeclarationForm FormOfNoor = FormOfAn with
    {
        FirstName = "Noor",
        LastName = "Janssens",
        NationalRegisterNumber = "09.05.14-992.05",
        MobileNumber = "0470 12 34 02",
        Email = "noor.janssens@example.be",
        Signature = Signed("Noor Janssens", "2026-03-10"),
        Parents = [Els],
    };

    public static Protocol Signed(ProtocolProfile profile, Func<ProtocolOptions, ProtocolOptions>? change = null)
    {
        var options = change is null ? profile.Options : change(profile.Options);
        var draft = profile.For(Code, Zone) with { Options = options, Clauses = ProtocolClauses.StandardFor(options) };
        return draft.Sign(draft.Parties.Select(party => new ProtocolSignature(party, new(2025, 12, 18))), new(2026, 1, 1)).OrThrow();
    }

    public static Territory TerritoryOf(params string[] postalCodes) => Territory.Of(new(postalCodes)).OrThrow();

    public static SignatureForm Signed(string name, string date) => new() { Name = name, Place = "Rekem", Date = date };

    public static PersonId Person(int number) => PersonId.From(Number(number));

    public static Instant At(int year, int month, int day, int hour = 9, int minute = 0) =>
        Brussels.At(new LocalDateTime(year, month, day, hour, minute));

    /// <summary>A request; each number is another one.</summary>
    public static Act By(Actor actor, Instant at, int request, int? seen = null) => new(CommandId.From(Number(1000 + request)), actor, at, seen);

    public static DeclarationOfIntention DeclarationOfAn(Protocol? protocol = null) =>
        DeclarationOfIntention.Sign(FormOfAn, protocol ?? Lanaken, Village, By(Actor.Applicant(An), At(2026, 3, 2), 1)).OrThrow();

    private static Guid Number(int number) => new(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);
}
