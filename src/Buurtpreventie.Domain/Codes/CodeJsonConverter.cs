using System.Text.Json;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>
/// A code as a JSON string in its normal form <c>N</c>, and as a dictionary key unless it is personal. Personal codes are read
/// anywhere but written only for storage.
/// </summary>
internal sealed class CodeJsonConverter<T> : JsonConverter<T>
    where T : struct, ICode<T>, ISpanParsable<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw PersonalJson.NotAString(typeof(T));
        }

        Span<byte> buffer = stackalloc byte[CodeText.LongestText];
        ReadOnlySpan<byte> text = buffer;
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            text = reader.ValueSpan;
        }
        else if ((reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length) <= buffer.Length)
        {
            text = text[..reader.CopyString(buffer)];
        }

        return CodeText.TryParse<T>(text, out var value, out var fault) ? value : throw PersonalJson.Malformed(fault.ToError());
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (value is IPersonal)
        {
            PersonalJson.RequireStorage(typeof(T), options);
        }

        writer.WriteStringValue(Text(value, stackalloc char[CodeText.LongestText]));
    }

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        RefusePersonalKey();
        return CodeText.TryParse<T>(reader.GetString(), out var value, out var fault) ? value : throw PersonalJson.Malformed(fault.ToError());
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        RefusePersonalKey();
        writer.WritePropertyName(Text(value, stackalloc char[CodeText.LongestText]));
    }

    private static ReadOnlySpan<char> Text(T value, Span<char> buffer)
    {
        if (value.IsDefault)
        {
            throw PersonalJson.NoValue(typeof(T));
        }

        CodeText.TryFormat(value, buffer, out var written, "N");
        return buffer[..written];
    }

    private static void RefusePersonalKey()
    {
        if (typeof(T).IsAssignableTo(typeof(IPersonal)))
        {
            throw new PersonalDataException($"{typeof(T).Name} is personal data and no dictionary key.");
        }
    }
}
