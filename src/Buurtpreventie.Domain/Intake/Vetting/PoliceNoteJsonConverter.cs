using System.Text.Json;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Intake;

/// <summary>A note of the police as a JSON string; read anywhere, written for storage only.</summary>
public sealed class PoliceNoteJsonConverter : JsonConverter<PoliceNote>
{
    /// <inheritdoc/>
    public override PoliceNote Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType != JsonTokenType.String ? throw PersonalJson.NotAString(typeof(PoliceNote))
        : PoliceNote.Of(reader.GetString()).TryGetValue(out var note, out var errors) ? note
        : throw PersonalJson.Malformed(errors[0]);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PoliceNote value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        PersonalJson.RequireStorage(typeof(PoliceNote), options);
        writer.WriteStringValue(value.Reveal());
    }
}
