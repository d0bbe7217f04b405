using System.Text.Json;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>A place as <c>{"postalCode":"3621","name":"Rekem"}</c>.</summary>
public sealed class PlaceJsonConverter : JsonConverter<Place>
{
    private static readonly CodeJsonConverter<PostalCode> Codes = new();

    /// <inheritdoc/>
    /// <exception cref="JsonException">There is no such place; the inner <see cref="DomainFormatException"/> says why.</exception>
    public override Place Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A place is written as a JSON object.");
        }

        var code = default(PostalCode);
        string? name = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("postalCode"u8))
            {
                reader.Read();
                code = Codes.Read(ref reader, typeof(PostalCode), options);
            }
            else if (reader.ValueTextEquals("name"u8))
            {
                reader.Read();
                name = reader.GetString();
            }
            else
            {
                reader.Skip();
            }
        }

        return code.Find(name) ?? throw PersonalJson.Malformed(PlaceErrors.NotInPostcode);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Place value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WritePropertyName("postalCode"u8);
        Codes.Write(writer, value.PostalCode, options);
        writer.WriteString("name"u8, value.Name);
        writer.WriteEndObject();
    }
}
