using System.Text;
using Buurtpreventie.Domain.Messages;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Tests.Support;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Reports.Street;

namespace Buurtpreventie.Domain.Tests.Reports;

public sealed class The_one_message
{
    private static readonly SaarReportForm Full = Van with
    {
        Direction = "Hoelbeek",
        Note = "ze lijken te wachten",
        Persons =
        [
            new()
            {
                Sex = ApparentSex.Man, Age = AgeBand.YoungAdult, HeightCm = 180, Build = Build.Slim, SkinTone = SkinTone.Light, Face = "bril",
                HairColour = "zwart", Hairstyle = "kort", Tattoo = "hals", Clothing = "donkere jas", Objects = "rugzak", Companions = 1,
            },
            new() { Sex = ApparentSex.Woman, Clothing = "rode jas" },
        ],
        Call = new() { At = Clock(19, 42) },
    };

    /// <summary>The order in which things go, as the manual has it.</summary>
    private static readonly MessagePart[] Order =
    [
        MessagePart.Note, MessagePart.Category, MessagePart.FinerFeatures, MessagePart.Occupants, MessagePart.FurtherBehaviour,
        MessagePart.FurtherDescriptions, MessagePart.ObservedAt, MessagePart.ObjectsAndCompanions, MessagePart.Direction, MessagePart.Person,
        MessagePart.Vehicle,
    ];

    public static TheoryData<Language, string> Texts => new()
    {
        {
            Language.Dutch,
            "101 gebeld om 19:42. Kloosterhaag 7, Munsterbilzen, gezien om 19:40. Vermoeden van inbraak. Kijkt binnen in huizen en voelt aan poorten of "
            + "deuren. Man, 18 tot 30 jaar, ca. 180 cm, slank, lichte huid, gezicht: bril, haar: zwart, kapsel: kort, tatoeage: hals, kleding: donkere jas, "
            + "heeft bij: rugzak, met 1 andere. Vrouw, kleding: rode jas. Bestelwagen, Opel Vivaro, donkerblauw, nummerplaat 1-ABC-234, 2 inzittenden. "
            + "Richting Hoelbeek. Ze lijken te wachten."
        },
        {
            Language.French,
            "101 appelé à 19h42. Kloosterhaag 7, Munsterbilzen, vu à 19h40. Soupçon de cambriolage. Regarde à l'intérieur des maisons et vérifie si les "
            + "portes sont ouvertes. Homme, 18 à 30 ans, environ 180 cm, mince, peau claire, visage : bril, cheveux : zwart, coiffure : kort, tatouage : hals, "
            + "vêtements : donkere jas, porte : rugzak, avec 1 autre. Femme, vêtements : rode jas. Camionnette, Opel Vivaro, donkerblauw, plaque 1-ABC-234, "
            + "2 occupants. Direction Hoelbeek. Ze lijken te wachten."
        },
        {
            Language.German,
            "101 um 19:42 Uhr angerufen. Kloosterhaag 7, Munsterbilzen, gesehen um 19:40 Uhr. Verdacht auf Einbruch. Schaut in Häuser hinein und prüft, ob "
            + "Tore oder Türen offen sind. Mann, 18 bis 30 Jahre, etwa 180 cm, schlank, helle Haut, Gesicht: bril, Haare: zwart, Frisur: kort, Tätowierung: "
            + "hals, Kleidung: donkere jas, hat bei sich: rugzak, mit 1 weiteren Person. Frau, Kleidung: rode jas. Lieferwagen, Opel Vivaro, donkerblauw, "
            + "Kennzeichen 1-ABC-234, 2 Insassen. Richtung Hoelbeek. Ze lijken te wachten."
        },
        {
            Language.English,
            "101 called at 19:42. Kloosterhaag 7, Munsterbilzen, seen at 19:40. Suspicion of burglary. Looks into houses and tries gates or doors. Male, 18 to "
            + "30 years old, about 180 cm, slim, light skin, face: bril, hair: zwart, hairstyle: kort, tattoo: hals, clothing: donkere jas, carries: rugzak, "
            + "with 1 other. Female, clothing: rode jas. Van, Opel Vivaro, donkerblauw, number plate 1-ABC-234, 2 people inside. Towards Hoelbeek. Ze lijken "
            + "te wachten."
        },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Says_first_that_was_called_and_then_what_the_police_asks_in_its_order(Language language, string text)
    {
        var message = Of(Full, 1000, language).OrThrow();

        Assert.Equal(text, message.Text);
        Assert.Empty(message.LeftOut);
    }

    /// <summary>Every length that a protocol can have.</summary>
    [Fact]
    public void Keeps_within_the_length_and_leaves_out_in_the_documented_order()
    {
        for (var most = 1000; most >= 100; most--)
        {
            foreach (var language in Languages.All)
            {
                var message = Of(Full, most, language).OrThrow();

                Assert.True(message.Text.Length <= most);
                Assert.Equal(Order[..message.LeftOut.Length], message.LeftOut);
                Assert.Contains("101", message.Text, StringComparison.Ordinal);
                Assert.Contains("Kloosterhaag 7, Munsterbilzen", message.Text, StringComparison.Ordinal);
                Assert.Contains(Domain.Texts.Standard.Of(Behaviours.LooksIntoHouses, language)[1..], message.Text, StringComparison.Ordinal);
            }
        }

        Assert.Equal(Enum.GetValues<MessagePart>(), Order);
    }

    [Fact]
    public void Is_refused_when_even_the_least_does_not_fit()
    {
        var far = Full with { Location = new() { Street = new('a', 80), Place = "Munsterbilzen" } };

        var error = Assert.Single(Of(far, 100, Language.Dutch).Errors);
        Assert.Equal(("report.message-too-long", Rule.Option(23)), (error.Code, error.Rule));
    }

    [Fact]
    public void Is_not_written_without_a_call()
    {
        foreach (var profile in ProtocolProfiles.All)
        {
            var protocol = Signed(profile);
            foreach (var urgency in Enum.GetValues<Urgency>())
            {
                var form = Full with { Call = null, Media = null, Urgency = urgency };
                Assert.Equal("report.no-call (call)", Assert.Single(ReportMessage.Of(form, protocol, Clock(19, 43), Language.Dutch).Errors).ToString());
            }
        }

        var street = new Street(Bilzen);
        Assert.Equal([ReportErrors.NoCall], ReportMessage.Of(street.Signalled(), street.Observed(), Bilzen.Options, Language.Dutch).Errors);
    }

    [Fact]
    public void Of_a_report_is_made_from_what_counts_and_from_nothing_else()
    {
        var street = new Street(Bilzen);
        var open = street.Open();

        Assert.StartsWith("101 gebeld om 19:42.", ReportMessage.Of(open, street.Observed(), Bilzen.Options, Language.Dutch).OrThrow().Text, StringComparison.Ordinal);
        var other = street.Observed(Van with { ObservedAt = Clock(19, 39) });
        Assert.Equal([ReportErrors.OtherFacts], ReportMessage.Of(open, other, Bilzen.Options, Language.Dutch).Errors);
        var addition = street.Added(new() { NewInformation = true, Direction = "brug", ObservedAt = Seen }, Clock(19, 50));
        Assert.Equal([ReportErrors.OtherFacts], ReportMessage.Of(open, addition, Bilzen.Options, Language.Dutch).Errors);
    }

    [Fact]
    public void Tells_what_is_done_where_no_indicator_fits_even_when_short()
    {
        var form = Full with { Behaviours = null, Categories = SituationCategories.Destruction };

        Assert.Contains("Vernieling aan de gang.", Of(form, 100, Language.Dutch).OrThrow().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_number_and_the_time_in_Brussels_on_both_sides_of_the_clock_change()
    {
        var form = Full with { ObservedAt = Instant.FromUtc(2026, 10, 25, 0, 40), Call = new() { At = Instant.FromUtc(2026, 10, 25, 1, 5), Number = EmergencyNumber.Emergency112 }, Media = null };

        var text = ReportMessage.Of(form, Gent, Instant.FromUtc(2026, 10, 25, 1, 6), Language.Dutch).OrThrow().Text;

        Assert.StartsWith("112 gebeld om 2:05. Kloosterhaag 7, Munsterbilzen, gezien om 2:40.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("die klootzakken weer", "message.offensive-language")]
    [InlineData("kom we gaan zelf patrouilleren", "message.patrol-call")]
    public void Holds_what_somebody_typed_against_the_message_rules(string note, string code)
    {
        var form = Full with { Note = note, Media = null };
        var deck = ReportMessage.Of(form, Lanaken, Clock(19, 43), Language.Dutch);
        var bilzen = ReportMessage.Of(form, Bilzen, Clock(19, 43), Language.Dutch);

        Assert.Equal([code], deck.Errors.Select(error => error.Code));
        if (code == "message.offensive-language")
        {
            Assert.Equal(MessageLabel.OffensiveLanguage, Assert.Single(bilzen.OrThrow().Findings).Label);
            Assert.Empty(Of(form, LanguageCheck.Off).OrThrow().Findings);
        }
        else
        {
            Assert.Equal([code], bilzen.Errors.Select(error => error.Code));
        }
    }

    /// <summary>Any report that is accepted: in its length, on one line, without a picture, a name, a judgement or a promise.</summary>
    [Fact]
    public void Is_short_plain_and_promises_nothing_whatever_was_seen() => Holds.ForAll(
        Seeds.Any,
        seed =>
        {
            var random = new Random((int)seed);
            var protocol = Signed(ProtocolProfiles.Bilzen, options => options with { MessageLimits = new(random.Next(100, 1001), true) });
            foreach (var language in Languages.All)
            {
                if (!ReportMessage.Of(AnyReport(random), protocol, Clock(19, 43), language).TryGetValue(out var message, out var errors))
                {
                    Assert.All(errors, error => Assert.Equal("report.message-too-long", error.Code));
                    continue;
                }

                Assert.True(message.Text.Length <= protocol.Options.MessageLimits.MaxCharacters);
                Assert.All(message.Text.EnumerateRunes(), rune => Assert.False(Rune.IsControl(rune) || rune.Value > 0xFFFF));
                Assert.StartsWith("101 ", message.Text, StringComparison.Ordinal);
                Assert.All(
                    new[] { "politie", "police", "Polizei", "Youssef", "dief", "voleur", "Dieb", "thief" },
                    word => Assert.DoesNotContain(word, message.Text.Split(' ', ',', '.', ':'), StringComparer.OrdinalIgnoreCase));
                Assert.Empty(message.Findings);
                var sent = new GroupMessage { Sender = "Youssef", SentAt = Clock(19, 43), Text = message.Text };
                var reading = MessageRules.Standard.Under(protocol.Options.MessageLimits).Read(sent).OrThrow();
                Assert.True(reading.IsCompliant && reading.Tells(MessageElements.EmergencyCall | MessageElements.Location), message.Text);
                Assert.Equal($"ReportMessage ({language.Tag()}, {message.Text.Length})", message.ToString());
            }
        });

    private static SaarReportForm AnyReport(Random random)
    {
        string? Line() => random.Next(3) == 0 ? null : string.Join(' ', Enumerable.Range(0, random.Next(1, 8)).Select(_ => "woord"));
        T? Word<T>()
            where T : struct, Enum => random.Next(2) == 0 ? null : Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
        return Van with
        {
            Behaviours = (Behaviours)random.Next(1, 1 << 13),
            Categories = (SituationCategories)random.Next(1 << 10),
            Location = new() { Street = "Kanaalstraat", Number = Line(), Place = Line(), Landmark = Line() },
            Direction = Line(),
            Note = Line(),
            Media = null,
            Persons =
            [
                .. Enumerable.Range(0, random.Next(4)).Select(_ => new PersonDescription
                {
                    Sex = Word<ApparentSex>(), Age = Word<AgeBand>(), HeightCm = 150 + random.Next(60), Build = Word<Build>(), SkinTone = Word<SkinTone>(),
                    Clothing = "jas", Face = Line(), Hairstyle = Line(), HairColour = Line(), Tattoo = Line(), Objects = Line(), Companions = random.Next(5),
                }),
            ],
            Vehicles = [.. Enumerable.Range(0, random.Next(3)).Select(_ => new VehicleForm { Kind = Word<VehicleKind>(), Colour = Line(), Plate = "1-ABC-234" })],
            Call = new() { At = Clock(19, 42) },
        };
    }

    private static Outcome<ReportMessage> Of(SaarReportForm form, LanguageCheck check) =>
        ReportMessage.Of(form, Signed(ProtocolProfiles.Bilzen, options => options with { LanguageCheck = check }), Clock(19, 43), Language.Dutch);

    private static Outcome<ReportMessage> Of(SaarReportForm form, int most, Language language)
    {
        var protocol = Signed(ProtocolProfiles.Bilzen, options => options with { MessageLimits = new(most, OneOpeningMessage: true) });
        return ReportMessage.Of(form, protocol, Clock(19, 43), language);
    }
}
