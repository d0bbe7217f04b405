using System.Text.Json;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>A municipality as its NIS code, a JSON string.</summary>
internal sealed class MunicipalityJsonConverter : JsonConverter<Municipality>
{
    private static readonly CodeJsonConverter<MunicipalityCode> Codes = new();

    public override Municipality Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Municipality.Find(Codes.Read(ref reader, typeof(MunicipalityCode), options)) ?? throw PersonalJson.Malformed(PlaceErrors.UnknownMunicipality);

    public override void Write(Utf8JsonWriter writer, Municipality value, JsonSerializerOptions options) =>
        Codes.Write(writer, value.Code, options);
}
