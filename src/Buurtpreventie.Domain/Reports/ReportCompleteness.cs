using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Reports;

/// <summary>What the police wants to know (R-129 … ). Skin tone is never asked: who saw it may say it, nobody is sent to look (C-09).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<PoliceQuestion>))]
public enum PoliceQuestion
{
    /// <summary>Who or what: a person or a vehicle?</summary>
    Whom = 1,

    /// <summary>Sex? (R-185)</summary>
    Sex = 2,

    /// <summary>Age? (R-129)</summary>
    Age = 3,

    /// <summary>Height? (R-130)</summary>
    Height = 4,

    /// <summary>Build? (R-131)</summary>
    Build = 5,

    /// <summary>Face? (R-185)</summary>
    Face = 6,

    /// <summary>Hair colour? (R-132)</summary>
    HairColour = 7,

    /// <summary>Hairstyle? (R-133)</summary>
    Hairstyle = 8,

    /// <summary>Tattoo? (R-134)</summary>
    Tattoo = 9,

    /// <summary>Clothing? (R-135)</summary>
    Clothing = 10,

    /// <summary>Objects? (R-136)</summary>
    Objects = 11,

    /// <summary>Alone, or with how many? (R-137)</summary>
    Companions = 12,

    /// <summary>Licence plate? (R-138)</summary>
    Plate = 13,

    /// <summary>Kind of vehicle? (R-139)</summary>
    VehicleKind = 14,

    /// <summary>Make? (R-140)</summary>
    Make = 15,

    /// <summary>Colour? (R-141)</summary>
    Colour = 16,

    /// <summary>Occupants? (R-142)</summary>
    Occupants = 17,

    /// <summary>The house number or a landmark, beside the street? (R-144)</summary>
    ExactPlace = 18,

    /// <summary>Where to?</summary>
    Direction = 19,
}

/// <summary>A question that is still open.</summary>
/// <param name="Question">What the police asks.</param>
/// <param name="Target">The member of the form it belongs beside: <c>persons[0].age</c>.</param>
public readonly record struct OpenQuestion(PoliceQuestion Question, string Target)
{
    /// <summary>The question in words, from the standard catalogue.</summary>
    public string In(Language language) => Texts.Standard.Of(Question, language);
}

/// <summary>
/// How much of what the police wants to know a report tells. It advises and refuses nothing: whoever has to choose between looking longer
/// and calling, calls.
/// </summary>
public sealed class ReportCompleteness
{
    private ReportCompleteness(int asked, ImmutableArray<OpenQuestion> open)
    {
        Asked = asked;
        Open = open;
    }

    /// <summary>How many questions there are for what was seen.</summary>
    public int Asked { get; }

    /// <summary>The questions without an answer, in the order in which the police asks.</summary>
    public ImmutableArray<OpenQuestion> Open { get; }

    /// <summary>The share of questions with an answer, 0 to 100.</summary>
    public int Percent => 100 * (Asked - Open.Length) / Asked;

    /// <summary>The completeness of an observation.</summary>
    public static ReportCompleteness Of(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        var questions = Questions(observation).ToList();
        return new(
            questions.Count,
            [.. questions.Where(question => !question.IsAnswered).Select(question => new OpenQuestion(question.Question, question.Target))]);
    }

    private static IEnumerable<(PoliceQuestion Question, string Target, bool IsAnswered)> Questions(Observation observation)
    {
        yield return (PoliceQuestion.ExactPlace, "location.number", observation.Location is { } place && (place.Number ?? place.Landmark) is not null);
        yield return (PoliceQuestion.Whom, "persons", !observation.Persons.IsEmpty || !observation.Vehicles.IsEmpty);
        for (var i = 0; i < observation.Persons.Length; i++)
        {
            foreach (var (question, member, answer) in Questions(observation.Persons[i]))
            {
                yield return (question, $"persons[{TextTemplate.Digits(i)}].{member}", answer is not null);
            }
        }

        for (var i = 0; i < observation.Vehicles.Length; i++)
        {
            foreach (var (question, member, answer) in Questions(observation.Vehicles[i]))
            {
                yield return (question, $"vehicles[{TextTemplate.Digits(i)}].{member}", answer is not null);
            }
        }

        yield return (PoliceQuestion.Direction, "direction", observation.Direction is not null);
    }

    private static (PoliceQuestion Question, string Member, object? Answer)[] Questions(PersonDescription person) =>
    [
        (PoliceQuestion.Sex, "sex", person.Sex),
        (PoliceQuestion.Age, "age", person.Age),
        (PoliceQuestion.Height, "heightCm", person.HeightCm),
        (PoliceQuestion.Build, "build", person.Build),
        (PoliceQuestion.Face, "face", person.Face),
        (PoliceQuestion.HairColour, "hairColour", person.HairColour),
        (PoliceQuestion.Hairstyle, "hairstyle", person.Hairstyle),
        (PoliceQuestion.Tattoo, "tattoo", person.Tattoo),
        (PoliceQuestion.Clothing, "clothing", person.Clothing),
        (PoliceQuestion.Objects, "objects", person.Objects),
        (PoliceQuestion.Companions, "companions", person.Companions),
    ];

    private static (PoliceQuestion Question, string Member, object? Answer)[] Questions(VehicleDescription vehicle) =>
    [
        (PoliceQuestion.Plate, "plate", vehicle.Plate),
        (PoliceQuestion.VehicleKind, "kind", vehicle.Kind),
        (PoliceQuestion.Make, "make", vehicle.Make),
        (PoliceQuestion.Colour, "colour", vehicle.Colour),
        (PoliceQuestion.Occupants, "occupants", vehicle.Occupants),
    ];
}
