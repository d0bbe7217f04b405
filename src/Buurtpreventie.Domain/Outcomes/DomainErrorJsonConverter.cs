using System.Text.Json;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>
/// An error for programs: <c>{"code":"register-number.too-short","kind":"invalid","target":"registerNumber","rule":"R-207"}</c>,
/// the last two only where there are any. Errors are written, never read: only the library makes them. For people, write
/// <see cref="ErrorList.In(Language)"/>.
/// </summary>
public sealed class DomainErrorJsonConverter : JsonConverter<DomainError>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override DomainError Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Errors are written as JSON, never read.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DomainError value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString("code", value.Code);
        writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(value.Kind.ToString()));
        if (value.Target is not null)
        {
            writer.WriteString("target", value.Target);
        }

        if (!value.Rule.IsDefault)
        {
            writer.WriteString("rule", value.Rule.ToString());
        }

        writer.WriteEndObject();
    }
}
