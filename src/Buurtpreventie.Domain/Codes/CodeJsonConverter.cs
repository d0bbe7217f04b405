using System.Text.Json;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>
/// A code as a JSON string in its normal form <c>N</c>, and as a dictionary key unless it is personal. Personal codes are read
/// anywhere but written only for storage. Every code carries it; public, so that source generation in a host sees it.
/// </summary>
/// <typeparam name="T">The code.</typeparam>
public sealed class CodeJsonConverter<T> : JsonConverter<T>
    where T : struct, IUtf8SpanParsable<T>, ISpanFormattable
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">It is no string, or not such a code; the inner <see cref="DomainFormatException"/> says why.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Read(ref reader) : throw PersonalJson.NotAString(typeof(T));

    /// <inheritdoc/>
    /// <exception cref="PersonalDataException">The code is personal and the options are not for storage.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        if (value is IPersonal)
        {
            PersonalJson.RequireStorage(typeof(T), options);
        }

        writer.WriteStringValue(Text(value, stackalloc char[CodeText.LongestText]));
    }

    /// <inheritdoc/>
    /// <exception cref="PersonalDataException">The code is personal.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        RefusePersonalKey();
        return Read(ref reader);
    }

    /// <inheritdoc/>
    /// <exception cref="PersonalDataException">The code is personal.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        RefusePersonalKey();
        writer.WritePropertyName(Text(value, stackalloc char[CodeText.LongestText]));
    }

    private static T Read(ref Utf8JsonReader reader)
    {
        // What is longer than the buffer is no code: a buffer of zeros is refused as well as any.
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

        try
        {
            return T.Parse(text, null);
        }
        catch (DomainFormatException fault)
        {
            throw PersonalJson.Malformed(fault.Error);
        }
    }

    private static ReadOnlySpan<char> Text(T value, Span<char> buffer)
    {
        if (value.Equals(default(T)))
        {
            throw PersonalJson.NoValue(typeof(T));
        }

        value.TryFormat(buffer, out var written, "N", null);
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
