using System.Text.Json;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

internal sealed record AddressRow(string? Street, string? Number, string? Box, string? PostalCode, string? Place);

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    RespectRequiredConstructorParameters = false)]
[JsonSerializable(typeof(AddressRow))]
[JsonSerializable(typeof(PlaceForm))]
[JsonSerializable(typeof(TerritoryForm))]
internal sealed partial class PlacesJson : JsonSerializerContext;
