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
    // \u0000: more than UTF-8 takes for any character.
    private const int LongestEscape = 6;

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
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            return Parse(reader.ValueSpan);
        }

        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > CodeText.LongestText * LongestEscape)
        {
            throw PersonalJson.Malformed(OutcomeErrors.TooLong);
        }

        Span<byte> text = stackalloc byte[CodeText.LongestText * LongestEscape];
        return Parse(text[..reader.CopyString(text)]);
    }

    private static T Parse(ReadOnlySpan<byte> utf8Text)
    {
        try
        {
            return T.Parse(utf8Text, null);
        }
        catch (DomainFormatException fault)
        {
            throw PersonalJson.Malformed(fault.Error);
        }
    }

    private static ReadOnlySpan<char> Text(T value, Span<char> buffer)
    {
        if (EqualityComparer<T>.Default.Equals(value, default))
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
