using System.Text.Json;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>A municipality as its NIS code, a JSON string.</summary>
public sealed class MunicipalityJsonConverter : JsonConverter<Municipality>
{
    private static readonly CodeJsonConverter<MunicipalityCode> Codes = new();

    /// <inheritdoc/>
    /// <exception cref="JsonException">It is no NIS code, or nobody has it; the inner <see cref="DomainFormatException"/> says why.</exception>
    public override Municipality Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Municipality.Find(Codes.Read(ref reader, typeof(MunicipalityCode), options)) ?? throw PersonalJson.Malformed(PlaceErrors.UnknownMunicipality);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Municipality value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        Codes.Write(writer, value.Code, options);
    }
}
