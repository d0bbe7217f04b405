using System.Text.Json;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>
/// The storage rule: a personal value is written as JSON only with options that carry <see cref="Storage"/>, so that an answer
/// serialised by accident cannot leak it.
/// </summary>
internal static class PersonalJson
{
    /// <summary>Its presence among the converters marks options meant for storage.</summary>
    public static JsonConverter Storage { get; } = new StorageMark();

    public static bool IsStorage(JsonSerializerOptions options) => options.Converters.Contains(Storage);

    public static void RequireStorage(Type type, JsonSerializerOptions options)
    {
        if (!IsStorage(options))
        {
            throw new PersonalDataException(
                $"{type.Name} is personal data: write it with BuurtpreventieJson.Storage, or show a view made for the reader.");
        }
    }

    public static JsonException Malformed(DomainError error)
    {
        var cause = new DomainFormatException(error);
        return new JsonException(cause.Message, cause);
    }

    public static JsonException NotAString(Type type) => new($"{type.Name} is written as a JSON string.");

    public static JsonException NoValue(Type type) => new($"This {type.Name} has no value; absence is null.");

    private sealed class StorageMark : JsonConverter<StorageMark>
    {
        public override StorageMark Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, StorageMark value, JsonSerializerOptions options) =>
            throw new NotSupportedException();
    }
}

/// <summary>
/// Personal data were about to be written where they do not belong. A programming error of the host, not a refusal: the message
/// names the type, never the value.
/// </summary>
public sealed class PersonalDataException : InvalidOperationException
{
    internal PersonalDataException(string message)
        : base(message)
    {
    }
}
