using System.Text.Json;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>
/// A territory as <c>{"postalCodes":["3621"],"places":[{"postalCode":"9050","name":"Ledeberg"}],"streets":[{"postalCode":"3620",
/// "name":"Heirbaan","from":1,"to":99,"side":"odd"}]}</c>; what is empty may be missing, and <c>side</c> is then both.
/// </summary>
public sealed class TerritoryJsonConverter : JsonConverter<Territory>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">It is no territory; the inner <see cref="DomainFormatException"/> says what is wrong first.</exception>
    public override Territory Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Territory.Of(JsonSerializer.Deserialize(ref reader, PlacesJson.Default.TerritoryForm) ?? new()).TryGetValue(out var territory, out var errors)
            ? territory
            : throw PersonalJson.Malformed(errors[0]);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Territory value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        JsonSerializer.Serialize(writer, value.ToForm(), PlacesJson.Default.TerritoryForm);
    }
}
