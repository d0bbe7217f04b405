using System.Text.Json;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>
/// An address as <c>{"street":"Kanaalstraat","number":"12","box":"3","postalCode":"3621","place":"Rekem"}</c>, without <c>box</c> where
/// there is none. Read under any options, also as one line of text; written only under those for storage.
/// </summary>
public sealed class AddressJsonConverter : JsonConverter<Address>
{
    private static readonly CodeJsonConverter<Address> Lines = new();

    /// <inheritdoc/>
    /// <exception cref="JsonException">There is no such address; the inner <see cref="DomainFormatException"/> says what is wrong first.</exception>
    public override Address Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return Lines.Read(ref reader, typeToConvert, options);
        }

        var row = JsonSerializer.Deserialize(ref reader, PlacesJson.Default.AddressRow) ?? throw PersonalJson.NoValue(typeof(Address));
        return Address.Of(row.Street, row.Number, row.Box, row.PostalCode, row.Place).TryGetValue(out var address, out var errors)
            ? address
            : throw PersonalJson.Malformed(errors[0]);
    }

    /// <inheritdoc/>
    /// <exception cref="PersonalDataException">The options are not for storage.</exception>
    /// <exception cref="JsonException">The address is the default value, which is none.</exception>
    public override void Write(Utf8JsonWriter writer, Address value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        PersonalJson.RequireStorage(typeof(Address), options);
        if (value.IsDefault)
        {
            throw PersonalJson.NoValue(typeof(Address));
        }

        var row = new AddressRow(value.Street, value.Number, value.Box, CodeText.ToString(value.PostalCode, "N"), value.PlaceName);
        JsonSerializer.Serialize(writer, row, PlacesJson.Default.AddressRow);
    }

    /// <inheritdoc/>
    /// <exception cref="PersonalDataException">Always: an address is personal.</exception>
    public override Address ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Lines.ReadAsPropertyName(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    /// <exception cref="PersonalDataException">Always: an address is personal.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Address value, JsonSerializerOptions options) =>
        Lines.WriteAsPropertyName(writer, value, options);
}
