namespace Buurtpreventie.Domain.Reports;

/// <summary>Says a description in words, without the parts that are left out.</summary>
internal sealed class DescriptionWords(Language language, Texts texts)
{
    public string Of(PersonDescription person, Func<MessagePart, bool> keeps) => Listed(Words(person, keeps));

    public string Of(VehicleDescription vehicle, Func<MessagePart, bool> keeps) => Listed(Words(vehicle, keeps));

    /// <summary>A text of the catalogue with what was typed in it, as it was typed.</summary>
    public string Filled(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = texts[key, language];
        foreach (var (name, value) in values)
        {
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return text;
    }

    private IEnumerable<string?> Words(PersonDescription person, Func<MessagePart, bool> keeps)
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

    private IEnumerable<string?> Words(VehicleDescription vehicle, Func<MessagePart, bool> keeps) =>
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

    private static string Listed(IEnumerable<string?> words) => string.Join(", ", words.Where(word => !string.IsNullOrEmpty(word)));
}
