using System.Globalization;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Reports;

/// <summary>Writes the sentences of a message, without the parts that are left out. An addition has no call in it, and not always a place.</summary>
internal sealed class MessageSentences(Observation seen, (EmergencyNumber Number, Instant At)? call, Language language, Texts texts)
{
    /// <summary>The message as one line.</summary>
    public string Write(IReadOnlyCollection<MessagePart> leftOut)
    {
        bool Keeps(MessagePart part) => !leftOut.Contains(part);
        var most = Keeps(MessagePart.FurtherDescriptions) ? int.MaxValue : 1;
        var persons = Keeps(MessagePart.Person) ? seen.Persons.Take(most) : [];
        var vehicles = Keeps(MessagePart.Vehicle) ? seen.Vehicles.Take(most) : [];
        string?[] sentences =
        [
            call is var (number, calledAt) ? Filled("report-message.called", ("emergency", TextTemplate.Digits((int)number)), ("time", TimeOf(calledAt))) : null,
            seen.Location is not { Written: var place } ? null
                : Keeps(MessagePart.ObservedAt) ? Filled("report-message.place-and-time", ("time", TimeOf(seen.ObservedAt)), ("place", place))
                : place,
            // Where no indicator is ticked, what is being done stands here.
            Keeps(MessagePart.Category) || seen.Behaviours == Behaviours.None ? Category : null,
            Behaviour(Keeps(MessagePart.FurtherBehaviour)),
            .. persons.Select(person => Listed(PersonWords(person, Keeps))),
            .. vehicles.Select(vehicle => Listed(VehicleWords(vehicle, Keeps))),
            Keeps(MessagePart.Direction) && seen.Direction is { } direction ? Filled("report-message.direction", ("direction", direction)) : null,
            Keeps(MessagePart.Note) ? seen.Note : null,
        ];
        return string.Join(' ', sentences.Where(sentence => !string.IsNullOrEmpty(sentence)).Select(sentence => Sentence(sentence!)));
    }

    private string? Category => seen.Categories == SituationCategories.None ? null : texts.Of(seen.Categories, language);

    private string? Behaviour(bool all)
    {
        if (seen.Behaviours == Behaviours.None)
        {
            return null;
        }

        // Of several, what somebody does comes before how somebody looks.
        var acts = seen.Behaviours & ~Behaviours.CoversFace;
        var first = acts == Behaviours.None ? seen.Behaviours : acts & (Behaviours)(-(int)acts);
        return texts.Of(all ? seen.Behaviours : first, language);
    }

    private IEnumerable<string?> PersonWords(PersonDescription person, Func<MessagePart, bool> keeps)
    {
        var (finer, more) = (keeps(MessagePart.FinerFeatures), keeps(MessagePart.ObjectsAndCompanions));
        return
        [
            person.Sex is { } sex ? texts.Of(sex, language) : texts["report-message.person", language],
            Word(person.Age),
            person.HeightCm is { } height ? Counted("report-message.height", height) : null,
            person.Build is { } build ? texts.Of(build, language) : null,
            Word(person.SkinTone),
            finer ? Named("report-message.face", person.Face) : null,
            Named("report-message.hair-colour", person.HairColour),
            finer ? Named("report-message.hairstyle", person.Hairstyle) : null,
            finer ? Named("report-message.tattoo", person.Tattoo) : null,
            Named("report-message.clothing", person.Clothing),
            more ? Named("report-message.objects", person.Objects) : null,
            more && person.Companions is { } companions ? Companions(companions) : null,
        ];
    }

    private IEnumerable<string?> VehicleWords(VehicleDescription vehicle, Func<MessagePart, bool> keeps) =>
    [
        vehicle.Kind is { } kind ? texts.Of(kind, language) : texts["report-message.vehicle", language],
        vehicle.Make,
        vehicle.Colour,
        vehicle.Plate is { } plate ? Filled("report-message.plate", ("plate", $"{plate:F}")) : null,
        keeps(MessagePart.Occupants) && vehicle.Occupants is { } occupants ? Counted("report-message.occupants", occupants) : null,
    ];

    private string Companions(int others) => others == 0 ? texts["report-message.alone", language] : Counted("report-message.companions", others);

    private string? Named(string key, string? text) => text is null ? null : Filled(key, ("text", text));

    private string? Word<T>(T? word)
        where T : struct, Enum => word is { } given ? texts.Of(given, language) : null;

    private string Counted(string key, int count) => texts.Of(key, language, ErrorArgument.Of("count", count));

    private string Filled(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = texts[key, language];
        foreach (var (name, value) in values)
        {
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return text;
    }

    private string TimeOf(Instant instant) =>
        Brussels.TimeOf(instant).ToString(language == Language.French ? "H'h'mm" : "H':'mm", CultureInfo.InvariantCulture);

    private static string Listed(IEnumerable<string?> words) => string.Join(", ", words.Where(word => !string.IsNullOrEmpty(word)));

    /// <summary>With a capital and one full stop.</summary>
    private static string Sentence(string text)
    {
        var ended = text[^1] is '.' or '!' or '?' ? text : $"{text}.";
        return char.ToUpperInvariant(ended[0]) + ended[1..];
    }
}
