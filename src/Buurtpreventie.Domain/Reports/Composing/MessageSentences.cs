using System.Globalization;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Reports;

/// <summary>Writes the sentences of a message, without the parts that are left out. An addition has no call in it, and not always a place.</summary>
internal sealed class MessageSentences(Observation seen, (EmergencyNumber Number, Instant At)? call, Language language, Texts texts)
{
    private readonly DescriptionWords _words = new(language, texts);

    /// <summary>The message as one line.</summary>
    public string Write(IReadOnlyCollection<MessagePart> leftOut)
    {
        bool Keeps(MessagePart part) => !leftOut.Contains(part);
        var most = Keeps(MessagePart.FurtherDescriptions) ? int.MaxValue : 1;
        var persons = Keeps(MessagePart.Person) ? seen.Persons.Take(most) : [];
        var vehicles = Keeps(MessagePart.Vehicle) ? seen.Vehicles.Take(most) : [];
        string?[] sentences =
        [
            call is var (number, calledAt) ? _words.Filled("report-message.called", ("emergency", TextTemplate.Digits((int)number)), ("time", TimeOf(calledAt))) : null,
            seen.Location is not { Written: var place } ? null
                : Keeps(MessagePart.ObservedAt) ? _words.Filled("report-message.place-and-time", ("time", TimeOf(seen.ObservedAt)), ("place", place))
                : place,
            // Where no indicator is ticked, what is being done stands here.
            Keeps(MessagePart.Category) || seen.Behaviours == Behaviours.None ? Category : null,
            Behaviour(Keeps(MessagePart.FurtherBehaviour)),
            .. persons.Select(person => _words.Of(person, Keeps)),
            .. vehicles.Select(vehicle => _words.Of(vehicle, Keeps)),
            Keeps(MessagePart.Direction) && seen.Direction is { } direction ? _words.Filled("report-message.direction", ("direction", direction)) : null,
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

    private string TimeOf(Instant instant) =>
        Brussels.TimeOf(instant).ToString(language == Language.French ? "H'h'mm" : "H':'mm", CultureInfo.InvariantCulture);

    /// <summary>With a capital and one full stop.</summary>
    private static string Sentence(string text)
    {
        var ended = text[^1] is '.' or '!' or '?' ? text : $"{text}.";
        return char.ToUpperInvariant(ended[0]) + ended[1..];
    }
}
