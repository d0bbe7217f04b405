using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Memberships.Quarter;

namespace Buurtpreventie.Domain.Tests.Scenarios;

/// <summary>Scenario A5, one event, three protocols: its last block, on the police in the group and on composing and comparing protocols.</summary>
public sealed class A5_protocols
{
    private static readonly LocalDate From = new(2026, 1, 1);

    private readonly ProtocolDraft _lanaken =
        ProtocolProfiles.Deck.For(MunicipalityCode.Of(73042), PoliceZoneCode.Of(5360)) with { Name = "Lanaken 2026" };

    private readonly ProtocolDraft _bilzen =
        ProtocolProfiles.Bilzen.For(MunicipalityCode.Of(73006), PoliceZoneCode.Of(5461)) with { Name = "Bilzen 2026" };

    [Fact]
    public void When_an_inspector_asks_to_become_a_member_in_official_capacity_Then_refused_in_Muide_Noord()
    {
        var official = By(Officer, At(2026, 5, 6), 1);
        var form = FormOfAn with
        {
            FirstName = "Jef",
            LastName = "Thoelen",
            NationalRegisterNumber = null,
            Signature = Signed("Jef Thoelen", "2026-05-06"),
            Responder = "police",
            SecrecyAcknowledged = true,
        };
        var facts = FactsOf(DeclarationOfIntention.Sign(form, Gent, Village, official).OrThrow(), Gent);

        var answer = Membership.Apply(AnsMembership, facts, official);

        Assert.Equal([Rule.Option(9)], answer.Errors.Select(error => error.Rule));
        Assert.Equal("U kunt hier niet in functie deelnemen aan de groep.", answer.Errors[0].In(Language.Dutch, Audience.Police));
        Assert.True(Membership.Apply(AnsMembership, facts, By(Actor.Resident(Jef), At(2026, 5, 6), 2)).IsSuccess);
    }

    [Fact]
    public void Given_everything_in_order_When_all_have_signed_Then_the_protocol_holds()
    {
        var lanaken = _lanaken.Sign(SignedByAll(_lanaken), From).OrThrow();

        Assert.Equal(("Lanaken 2026", 1), (lanaken.Name, lanaken.Version));
        Assert.True(lanaken.IsValidOn(new(2026, 5, 6)));
    }

    [Fact]
    public void When_the_register_number_is_required_and_the_coordinator_does_the_intake_Then_it_cannot_be_activated() =>
        Refused(
            _lanaken with { Options = _lanaken.Options with { NationalNumber = NationalNumberUse.Required, Intake = IntakeBody.Coordinator } },
            Rule.Option(14),
            "Alleen de politie mag het rijksregisternummer zien. Vraag het niet, of laat de politie de inschrijvingen ontvangen.");

    [Fact]
    public void When_the_101_clause_is_missing_Then_it_cannot_be_activated() =>
        Refused(
            _lanaken with { Clauses = _lanaken.Clauses with { EmergencyCall = null } },
            Rule.Source(30),
            "De clausule dat 101 eerst komt, ontbreekt.");

    [Fact]
    public void When_the_privacy_clause_is_missing_Then_it_cannot_be_activated() =>
        Refused(
            _lanaken with { Clauses = _lanaken.Clauses with { Controller = null, PrivacyContact = null } },
            Rule.Source(33),
            "De privacyclausule zegt niet wie voor de persoonsgegevens verantwoordelijk is.",
            "De privacyclausule zegt niet waar iemand met vragen over zijn gegevens terechtkan.");

    [Fact]
    public void When_each_report_is_handed_over_without_registering_Then_it_cannot_be_activated() =>
        Refused(
            _bilzen with { Options = _bilzen.Options with { FinalStep = FinalStep.React } },
            Rule.Option(8),
            "Wie elke melding aan de politie overmaakt, moet ze eerst registreren. Kies registreren als laatste stap.");

    [Fact]
    public void When_the_police_zone_has_not_signed_Then_it_cannot_be_activated()
    {
        var outcome = _lanaken.Sign(SignedByAll(_lanaken).Where(signature => signature.Party != ProtocolParty.PoliceZone), From);

        Assert.False(outcome.IsSuccess);
        Assert.Equal([Rule.Source(27)], outcome.Errors.Select(error => error.Rule));
        Assert.Equal(["Nog niet ondertekend door: de politiezone."], outcome.Errors.In(Language.Dutch).Select(error => error.Text));
    }

    [Fact]
    public void When_the_difference_between_Bilzen_and_Lanaken_is_asked_Then_every_differing_option_is_listed_with_both_values()
    {
        var bilzen = _bilzen.Sign(SignedByAll(_bilzen), From).OrThrow();
        var lanaken = _lanaken.Sign(SignedByAll(_lanaken), From).OrThrow();

        Assert.Equal(
            [
                "O-03 Bellen en berichten, dringend: tegelijk / eerst bellen",
                "O-03 Bellen en berichten, niet dringend: tegelijk / eerst bellen",
                "O-03 Ten hoogste tussen oproep en bericht: 5 minuten / –",
                "O-04 Wie belt: de melder zelf / om het even welk lid",
                "O-05 Bij twijfel: toch het noodnummer bellen / eerst de groep vragen",
                "O-06 Laatste stap van SAAR: registreren / reageren als het veilig is, dan registreren",
                "O-08 Overmaken aan de politie: elke melding / op vraag van de politie",
                "O-08 Overmaken binnen: 24 uur / –",
                "O-10 Wat de politie leest: alleen wat overgemaakt wordt / geen permanente opvolging",
                "O-12 Wie de inschrijvingen ontvangt: de preventiedienst / de politie",
                "O-13 Controle van inschrijvers door de politie: bij twijfel / altijd",
                "O-14 Rijksregisternummer: wordt niet gevraagd / verplicht, alleen voor de politie",
                "O-15 Bewijs van leeftijd: geboortedatum / rijksregisternummer",
                "O-16 Minderjarigen: niet toegelaten / met handtekening van de ouders",
                "O-16 Laagste leeftijd voor minderjarigen: – / 16 jaar",
                "O-16 Handtekening van de ouders: – / één ouder",
                "O-19 Wie aan een groep toewijst: preventiedienst / politie of preventiedienst",
                "O-20 Video's: alleen voor het signalement / niet",
                "O-24 Controle van taalgebruik: waarschuwen / weigeren",
                "O-26 Bij overtreding van de regels: waarschuwen, schorsen, verwijderen / verwijderen",
                "O-26 Voor een schorsing: 1 waarschuwing / –",
                "O-26 Duur van een schorsing: 30 dagen / –",
                "O-27 Beroep bij: de gemeente / geen beroep",
                "O-27 Termijn voor beroep: 21 dagen / –",
                "O-28 Starten met ten minste: 5 personen / 2 personen",
                "O-28 Dragende overheid: de gemeente / niet nodig",
                "O-29 Coördinator: controle door de politie: nee / ja",
                "O-29 Medebeheerder: aangeraden / niet gevraagd",
                "O-31 Borden en stickers vanaf: 10 personen / 0 personen",
                "O-32 Voor wat niet dringend is: preventiedienst / nummer van de politiezone",
                "O-33 Delen met andere groepen: tussen coördinatoren / nee",
                "O-34 Termijn voor foto's vanaf: het ontvangstbewijs van de politie / de melding",
            ],
            bilzen.DifferenceFrom(lanaken).Items.Select(item =>
                $"{item.Option.Rule} {item.Option.In(Language.Dutch)}: {item.Left(Language.Dutch)} / {item.Right(Language.Dutch)}"));
    }

    private static IEnumerable<ProtocolSignature> SignedByAll(ProtocolDraft draft) =>
        draft.Parties.Select(party => new ProtocolSignature(party, new(2025, 12, 18)));

    private static void Refused(ProtocolDraft draft, Rule rule, params string[] texts)
    {
        var outcome = draft.Sign(SignedByAll(draft), From);

        Assert.False(outcome.IsSuccess);
        Assert.All(outcome.Errors, error => Assert.Equal(rule, error.Rule));
        Assert.Equal(texts, outcome.Errors.In(Language.Dutch).Select(error => error.Text));
    }
}
