using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using static Buurtpreventie.Domain.Tests.Reports.Street;

namespace Buurtpreventie.Domain.Tests.Reports;

public sealed class What_the_police_still_wants_to_know
{
    private static readonly SaarReportForm Complete = Van with
    {
        Direction = "Hoelbeek",
        Persons =
        [
            new()
            {
                Sex = ApparentSex.Man, Age = AgeBand.YoungAdult, HeightCm = 180, Build = Build.Slim, Face = "bril", HairColour = "zwart", Hairstyle = "kort",
                Tattoo = "geen", Clothing = "donkere jas", Objects = "rugzak", Companions = 0,
            },
        ],
    };

    /// <summary>Every answer, how to take it away, and the question that is open then.</summary>
    private static readonly (PoliceQuestion Question, string Target, Func<SaarReportForm, SaarReportForm> Without)[] Answers =
    [
        (PoliceQuestion.ExactPlace, "location.number", form => form with { Location = form.Location! with { Number = null } }),
        Person(PoliceQuestion.Sex, "sex", person => person with { Sex = null }),
        Person(PoliceQuestion.Age, "age", person => person with { Age = null }),
        Person(PoliceQuestion.Height, "heightCm", person => person with { HeightCm = null }),
        Person(PoliceQuestion.Build, "build", person => person with { Build = null }),
        Person(PoliceQuestion.Face, "face", person => person with { Face = null }),
        Person(PoliceQuestion.HairColour, "hairColour", person => person with { HairColour = null }),
        Person(PoliceQuestion.Hairstyle, "hairstyle", person => person with { Hairstyle = null }),
        Person(PoliceQuestion.Tattoo, "tattoo", person => person with { Tattoo = null }),
        Person(PoliceQuestion.Clothing, "clothing", person => person with { Clothing = null }),
        Person(PoliceQuestion.Objects, "objects", person => person with { Objects = null }),
        Person(PoliceQuestion.Companions, "companions", person => person with { Companions = null }),
        Vehicle(PoliceQuestion.Plate, "plate", vehicle => vehicle with { Plate = null }),
        Vehicle(PoliceQuestion.VehicleKind, "kind", vehicle => vehicle with { Kind = null }),
        Vehicle(PoliceQuestion.Make, "make", vehicle => vehicle with { Make = null }),
        Vehicle(PoliceQuestion.Colour, "colour", vehicle => vehicle with { Colour = null }),
        Vehicle(PoliceQuestion.Occupants, "occupants", vehicle => vehicle with { Occupants = null }),
        (PoliceQuestion.Direction, "direction", form => form with { Direction = null }),
    ];

    [Fact]
    public void Is_nothing_when_everything_is_told() => Assert.Equal((100, 0), Told(Complete));

    /// <summary>Every set of answers that can be missing together lowers the share by just as many questions and names them in order.</summary>
    [Fact]
    public void Is_named_question_by_question_and_lowers_the_share()
    {
        for (var one = 0; one < Answers.Length; one++)
        {
            for (var other = one; other < Answers.Length; other++)
            {
                var missing = new[] { Answers[one], Answers[other] }.DistinctBy(answer => answer.Question).ToList();
                var completeness = Of(missing.Aggregate(Complete, (form, answer) => answer.Without(form)));

                Assert.Equal(missing.Select(answer => new OpenQuestion(answer.Question, answer.Target)), completeness.Open);
                Assert.Equal(100 * (completeness.Asked - missing.Count) / completeness.Asked, completeness.Percent);
                Assert.True(completeness.Percent < 100);
            }
        }
    }

    [Fact]
    public void Is_whom_when_nobody_and_nothing_is_described()
    {
        var completeness = Of(Complete with { Persons = null, Vehicles = null, Media = null });

        Assert.Equal([new OpenQuestion(PoliceQuestion.Whom, "persons")], completeness.Open);
        Assert.Equal("Wie of wat hebt u gezien: een persoon, een voertuig?", completeness.Open[0].In(Language.Dutch));
    }

    [Fact]
    public void Is_never_the_skin_tone()
    {
        var with = Complete with { Persons = [Complete.Persons![0]! with { SkinTone = SkinTone.Dark }] };

        Assert.Equal(Told(Complete), Told(with));
        Assert.DoesNotContain(Enum.GetNames<PoliceQuestion>(), name => name.Contains("Skin", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_question_can_be_open() =>
        Assert.Equal(Enum.GetValues<PoliceQuestion>(), Answers.Select(answer => answer.Question).Append(PoliceQuestion.Whom).Order());

    private static (PoliceQuestion, string, Func<SaarReportForm, SaarReportForm>) Person(
        PoliceQuestion question, string member, Func<PersonDescription, PersonDescription> without) =>
        (question, $"persons[0].{member}", form => form with { Persons = [without(form.Persons![0]!)] });

    private static (PoliceQuestion, string, Func<SaarReportForm, SaarReportForm>) Vehicle(
        PoliceQuestion question, string member, Func<VehicleForm, VehicleForm> without) =>
        (question, $"vehicles[0].{member}", form => form with { Vehicles = [without(form.Vehicles![0]!)] });

    private static ReportCompleteness Of(SaarReportForm form) =>
        ReportCompleteness.Of(Observation.Of(form, ProtocolProfiles.Bilzen.Options, Clock(19, 41)).OrThrow());

    private static (int Percent, int Open) Told(SaarReportForm form)
    {
        var completeness = Of(form);
        return (completeness.Percent, completeness.Open.Length);
    }
}
