using System.Text.Json;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Serialization;
using Buurtpreventie.Domain.Tests.Support;
using FsCheck.Fluent;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Reports.Street;

namespace Buurtpreventie.Domain.Tests.Reports;

public sealed class Observations_are_read
{
    private static readonly ProtocolOptions Deck = ProtocolProfiles.Deck.Options;

    private static readonly Samples Lines = new(["Kanaalstraat", "aan de brug", "3621", "1-ABC-234"], ["😀", "a\u202Eb", new('x', 700)]);

    [Fact]
    public void With_all_faults_at_once_each_at_its_member()
    {
        var form = new SaarReportForm
        {
            ObservedAt = Clock(20, 0),
            FirstHand = false,
            Behaviours = Behaviours.CoversFace,
            Location = new() { Place = "Munsterbilzen", PostalCode = "37400" },
            Persons = [new() { SkinTone = SkinTone.Dark, HeightCm = 300 }, null],
            Vehicles = [new() { Plate = new string('A', 40), Occupants = -1 }],
            Media = [new() { Kind = MediaKind.Video }],
            Note = "👍",
        };

        var errors = Observation.Of(form, Deck, Clock(19, 41)).Errors;

        Assert.Equal(
            [
                "report.observed-in-future (observedAt)", "report.senses-missing (senses)", "report.hearsay (firstHand)",
                "postal-code.malformed (location.postalCode)", "report.location-missing (location)", "report.appearance-only (behaviours)",
                "report.out-of-range (persons[0].heightCm)", "report.skin-tone-alone (persons[0].skinTone)",
                "licence-plate.too-long (vehicles[0].plate)", "report.out-of-range (vehicles[0].occupants)",
                "report.media-without-caption (media[0].caption)", "report.media-purpose-missing (media[0].purpose)",
                "report.media-forbidden (media[0].kind)", "report.recognisability-missing (media[0].isRecognisable)", "report.text-not-plain (note)",
            ],
            errors.Select(error => error.ToString()));
    }

    /// <summary>Behaviour comes first: every set of indicators and every set of categories, against the sentence in the texts.</summary>
    [Fact]
    public void Only_with_something_that_somebody_does()
    {
        for (var behaviours = 0; behaviours < 1 << 13; behaviours++)
        {
            var isAct = behaviours != 0 && (Behaviours)behaviours != Behaviours.CoversFace;
            Assert.Equal(isAct, Read(Van with { Behaviours = (Behaviours)behaviours }).IsSuccess);
        }

        for (var categories = 0; categories < 1 << 10; categories++)
        {
            var isBeingDone = (categories & 0b111) != 0;
            var answer = Read(Van with { Behaviours = null, Categories = (SituationCategories)categories });
            Assert.Equal(isBeingDone, answer.IsSuccess);
            Assert.All(answer.Errors, error => Assert.Equal("report.behaviour-missing", error.Code));
        }
    }

    /// <summary>Skin tone beside each number of other features, under each policy.</summary>
    [Fact]
    public void With_skin_tone_only_beside_enough_other_features()
    {
        (string Name, Func<PersonDescription, PersonDescription> Add)[] features =
        [
            ("age", person => person with { Age = AgeBand.Adult }), ("height", person => person with { HeightCm = 180 }),
            ("build", person => person with { Build = Build.Slim }), ("face", person => person with { Face = "bril" }),
            ("hair", person => person with { HairColour = "zwart" }), ("style", person => person with { Hairstyle = "kort" }),
            ("tattoo", person => person with { Tattoo = "hals" }), ("clothing", person => person with { Clothing = "jas" }),
            ("objects", person => person with { Objects = "rugzak" }),
        ];

        for (var chosen = 0; chosen < 1 << features.Length; chosen++)
        {
            // Sex and companions describe, but do not make up for skin tone.
            var person = new PersonDescription { SkinTone = SkinTone.Medium, Sex = ApparentSex.Man, Companions = 1 };
            person = features.Where((_, i) => (chosen >> i & 1) != 0).Aggregate(person, (so, feature) => feature.Add(so));
            var count = System.Numerics.BitOperations.PopCount((uint)chosen);
            for (var least = 1; least <= 5; least++)
            {
                var options = Deck with { SensitiveFeatures = new(SensitiveFeatureUse.WithOtherFeatures, least) };
                var answer = Observation.Of(Van with { Persons = [person] }, options, Clock(19, 41));
                Assert.Equal(count >= least, answer.IsSuccess);
                Assert.All(answer.Errors, error => Assert.Equal(("report.skin-tone-alone", Rule.Option(22)), (error.Code, error.Rule)));
            }

            Assert.True(Observation.Of(Van with { Persons = [person] }, Deck with { SensitiveFeatures = new(SensitiveFeatureUse.Allowed) }, Clock(19, 41)).IsSuccess);
            Assert.True(Observation.Of(Van with { Persons = [person] }, Deck with { SensitiveFeatures = new(SensitiveFeatureUse.Forbidden) }, Clock(19, 41)).Errors.Has("report.skin-tone-forbidden"));
        }
    }

    /// <summary>Every picture under every policy, against the choices in words.</summary>
    [Fact]
    public void With_pictures_only_as_the_protocol_has_it()
    {
        var questions = (
            from use in Enum.GetValues<MediaUse>()
            from images in Enum.GetValues<RecognisableImages>()
            from kind in Enum.GetValues<MediaKind>()
            from audience in Enum.GetValues<MediaAudience>()
            from recognisable in new bool?[] { null, false, true }
            from confirmed in new[] { false, true }
            from purpose in new MediaPurpose?[] { null, MediaPurpose.Description, MediaPurpose.Other }
            from caption in new[] { null, " ", "bestelwagen" }
            from described in new[] { false, true }
            select (use, images, kind, audience, recognisable, confirmed, purpose, caption, described)).ToList();
        foreach (var question in questions)
        {
            var (use, images, kind, audience, recognisable, confirmed, purpose, caption, described) = question;
            var item = new MediaItem
            {
                Kind = kind,
                Audience = audience,
                IsRecognisable = recognisable,
                NecessityConfirmed = confirmed,
                Purpose = purpose,
                Caption = caption,
            };
            var options = Deck with
            {
                Media = kind == MediaKind.Photo ? new(use, MediaUse.Forbidden) : new(MediaUse.Forbidden, use),
                RecognisableImages = images,
            };
            var toGroup = audience == MediaAudience.Group;
            var allowed = caption == "bestelwagen" && purpose == MediaPurpose.Description && described && recognisable is not null
                && use switch { MediaUse.Forbidden => false, MediaUse.PoliceOnly => !toGroup, _ => true }
                && (recognisable == false || !toGroup || images switch
                {
                    RecognisableImages.ConfirmNecessity => confirmed,
                    RecognisableImages.PoliceOnly => false,
                    _ => true,
                });

            var answer = Observation.Of(Van with { Media = [item], Vehicles = described ? Van.Vehicles : null }, options, Clock(19, 41));

            Assert.True(allowed == answer.IsSuccess, $"{question}: {answer}");
        }

        Assert.Equal(3 * 3 * 2 * 2 * 3 * 2 * 3 * 3 * 2, questions.Count);
    }

    [Theory]
    [InlineData("voelt  aan\npoorten ", "voelt aan poorten")]
    [InlineData("n° 7, d’Hondt – «portail» 100 % €5 + 3", "n° 7, d’Hondt – «portail» 100 % €5 + 3")]
    [InlineData("e\u0301te\u0301", "e\u0301te\u0301")]
    public void With_texts_on_one_line(string typed, string read) => Assert.Equal(read, Read(Van with { Note = typed }).OrThrow().Note);

    [Theory]
    [InlineData("bel nu 😀")]
    [InlineData("👍🏽")]
    [InlineData("☎")]
    [InlineData("1\uFE0F\u20E3")]
    [InlineData("a\u202Eb")]
    [InlineData("a\u200Db")]
    [InlineData("a\0b")]
    [InlineData("a\uD83Db")]
    [InlineData("\uE000")]
    public void Without_smileys_and_invisible_characters(string typed) =>
        Assert.Equal("report.text-not-plain (note)", Assert.Single(Read(Van with { Note = typed }).Errors).ToString());

    [Fact]
    public void With_a_note_no_longer_than_a_message()
    {
        Assert.True(Read(Van with { Note = new('a', 500) }).IsSuccess);
        var error = Assert.Single(Read(Van with { Note = new('a', 501) }).Errors);
        Assert.Equal(("report.text-too-long (note)", Rule.Conduct(7), "Houd het kort: hoogstens 500 tekens."), (error.ToString(), error.Rule, error.In(Language.Dutch)));
    }

    [Fact]
    public void With_lists_that_do_not_run_wild()
    {
        var crowd = Enumerable.Repeat(new PersonDescription { Clothing = "jas" }, 11).ToArray();

        Assert.Equal("report.too-many (persons)", Assert.Single(Read(Van with { Persons = crowd }).Errors).ToString());
        Assert.Equal(10, Read(Van with { Persons = crowd[..10] }).OrThrow().Persons.Length);
        Assert.Empty(Read(Van with { Persons = [null, new(), new() { Clothing = " " }], Vehicles = [null, new(), Van.Vehicles![0]] }).OrThrow().Persons);
    }

    [Fact]
    public void And_stored_and_read_back_alike()
    {
        var observation = Read(Van with { Persons = [new() { Sex = ApparentSex.Woman, Clothing = "rode jas" }], Direction = "Hoelbeek" }).OrThrow();

        var json = JsonSerializer.Serialize(observation.ToSnapshot(), BuurtpreventieJson.Storage);
        var back = Observation.Restore(JsonSerializer.Deserialize<ObservationSnapshot>(json, BuurtpreventieJson.Storage)!).OrThrow();

        Assert.Equal(observation.ToSnapshot(), back.ToSnapshot());
        Assert.Throws<PersonalDataException>(() => JsonSerializer.Serialize(observation.ToSnapshot(), BuurtpreventieJson.Web));
    }

    [Fact]
    public void A_row_that_no_reading_gives_is_refused()
    {
        var row = Read(Van).OrThrow().ToSnapshot();
        ObservationSnapshot[] broken =
        [
            row with { Schema = 2 }, row with { Kind = 0 }, row with { Urgency = 0 }, row with { Location = null }, row with { Location = new() },
            row with { Behaviours = Behaviours.CoversFace }, row with { Senses = Senses.None }, row with { IsNew = false }, row with { Vehicles = [] },
            row with { Persons = [new()] }, row with { Kind = ObservationKind.Doubt }, row with { Media = [new()] },
            row with { Vehicles = [new(null, null, null, default(LicencePlate), null)] },
        ];

        Assert.All(broken, one => Assert.True(Observation.Restore(one).Errors.Has("lifecycle.bad-snapshot")));
    }

    [Fact]
    public void Nothing_of_it_is_printed_or_told_by_an_error()
    {
        var form = Van with { Persons = [new() { Clothing = "rode jas" }], Direction = "Hoelbeek", Note = "rode jas" };
        var observation = Read(form).OrThrow();
        var row = observation.ToSnapshot();
        object[] values =
        [
            form, row, row.Persons[0], row.Vehicles[0], row.Media[0], row.Location!, form.Vehicles![0]!, observation,
            new AdditionForm { Note = "rode jas" }, new DoubtQueryForm { Location = form.Location },
        ];

        Assert.All(values, value => Assert.Matches("^[A-Za-z]+( \\(Report\\))?$", value.ToString()));
        var scanner = new LeakScanner(Secret.Text("rode jas"), Secret.Text("Hoelbeek"), Secret.Text("Kloosterhaag"));
        scanner.Scan(Read(form with { Note = new('x', 501), Direction = "Hoelbeek 😀", FirstHand = false }));
        Findings.None(scanner.Leaks);
    }

    [Fact]
    public void Whatever_is_typed_it_is_read_or_refused_and_never_thrown() => Holds.ForAll(
        Seeds.Any,
        seed =>
        {
            var random = new Random((int)seed);
            string? Text() => random.Next(4) == 0 ? null : Noise.Near(Lines, random);
            var form = Van with
            {
                Note = Text(),
                Direction = Text(),
                Location = new() { Street = Text(), Number = Text(), PostalCode = Text(), Place = Text(), Landmark = Text() },
                Persons = [new() { Clothing = Text(), Face = Text(), HeightCm = random.Next() }],
                Vehicles = [new() { Plate = Text(), Make = Text() }],
                Media = [new() { Caption = Text(), Purpose = MediaPurpose.Description, IsRecognisable = false }],
            };

            Assert.True(Read(form).TryGetValue(out var observation, out var errors) ? observation.Location is not null : errors.Count > 0);
        });

    private static Outcome<Observation> Read(SaarReportForm form) => Observation.Of(form, Deck, Clock(19, 41));
}
