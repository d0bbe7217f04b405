using System.Text.Json;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>A version of the rules as its number.</summary>
public sealed class RulesVersionJsonConverter : JsonConverter<RulesVersion>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">It is no number from 1.</exception>
    public override RulesVersion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) && number >= 1
            ? RulesVersion.Of(number)
            : throw new JsonException("A version of the rules is a number from 1.");

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is the default, which is no version.</exception>
    public override void Write(Utf8JsonWriter writer, RulesVersion value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.IsDefault ? throw PersonalJson.NoValue(typeof(RulesVersion)) : value.Number);
    }
}
