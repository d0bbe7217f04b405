using System.Text.Json;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>A place as <c>{"postalCode":"3621","name":"Rekem"}</c>.</summary>
public sealed class PlaceJsonConverter : JsonConverter<Place>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">There is no such place; the inner <see cref="DomainFormatException"/> says why.</exception>
    public override Place Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var row = JsonSerializer.Deserialize(ref reader, PlacesJson.Default.PlaceForm);
        return CodeText.TryParse<PostalCode>(row?.PostalCode, out var code, out var fault)
            ? code.Find(row?.Name) ?? throw PersonalJson.Malformed(PlaceErrors.NotInPostcode)
            : throw PersonalJson.Malformed(fault.ToError());
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Place value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        JsonSerializer.Serialize(writer, new PlaceForm(CodeText.ToString(value.PostalCode, "N"), value.Name), PlacesJson.Default.PlaceForm);
    }
}
