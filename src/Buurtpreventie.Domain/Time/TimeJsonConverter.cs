using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Buurtpreventie.Domain;

/// <summary>
/// Days and instants as ISO 8601 text: <see cref="Instant"/> (<c>2026-03-02T09:15:00Z</c>, read with any offset),
/// <see cref="LocalDate"/> (<c>2026-03-02</c>), <see cref="LocalDateTime"/> (<c>2026-03-02T10:15:00</c>) and <see cref="Term"/>
/// (<c>P30D</c>), also as dictionary keys.
/// </summary>
/// <remarks>
/// Without a converter System.Text.Json writes an instant as <c>{}</c> and reads that back as 1970, without any error. So every
/// member of such a type in a record of this library names this converter, and the options of <c>BuurtpreventieJson</c> hold it
/// for the records of the host.
/// </remarks>
public sealed class TimeJsonConverter : JsonConverterFactory
{
    private static readonly FrozenDictionary<Type, JsonConverter> Converters = new Dictionary<Type, JsonConverter>
    {
        [typeof(Instant)] = new IsoText<Instant>(ReadInstant, InstantPattern.ExtendedIso.Format),
        [typeof(LocalDate)] = new IsoText<LocalDate>(text => Read(LocalDatePattern.Iso, text), LocalDatePattern.Iso.Format),
        [typeof(LocalDateTime)] =
            new IsoText<LocalDateTime>(text => Read(LocalDateTimePattern.ExtendedIso, text), LocalDateTimePattern.ExtendedIso.Format),
        [typeof(Term)] = new IsoText<Term>(text => Term.TryParse(text, out var term) ? term : null, term => term.ToString()),
    }.ToFrozenDictionary();

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Converters.ContainsKey(typeToConvert);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Converters[typeToConvert];

    // In the first and the last year an offset can lead out of what an instant holds.
    private static Instant? ReadInstant(string text) =>
        Read(InstantPattern.ExtendedIso, text)
        ?? (Read(OffsetDateTimePattern.Rfc3339, text) is { Year: > -9998 and < 9999 } time ? time.ToInstant() : null);

    private static T? Read<T>(IPattern<T> pattern, string text)
        where T : struct =>
        pattern.Parse(text).TryGetValue(default, out var value) ? value : null;

    private sealed class IsoText<T>(Func<string, T?> read, Func<T, string> write) : JsonConverter<T>
        where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String ? Read(ref reader) : throw new JsonException($"{typeof(T).Name} is written as a JSON string.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WritePropertyName(write(value));

        private T Read(ref Utf8JsonReader reader) =>
            read(reader.GetString()!) ?? throw new JsonException($"This is no {typeof(T).Name} in ISO 8601 form.");
    }
}
