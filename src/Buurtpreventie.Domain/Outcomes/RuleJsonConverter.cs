using System.Text.Json;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>A rule in its written form, <c>"R-174"</c>; no rule is <c>null</c>.</summary>
public sealed class RuleJsonConverter : JsonConverter<Rule>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    /// <exception cref="JsonException">It is neither null nor the written form of a rule.</exception>
    public override Rule Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.String => Rule.TryParse(reader.GetString(), out var rule) ? rule : throw new JsonException("There is no such rule."),
        _ => throw new JsonException("A rule is written as a JSON string."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Rule value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.IsDefault ? null : value.ToString());
    }
}
