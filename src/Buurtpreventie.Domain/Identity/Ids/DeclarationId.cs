using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>A declaration of intention. The host creates it and owns its meaning; version 7 sorts by time. <c>default</c> is no id and refused everywhere.</summary>
[TypeConverter(typeof(CodeTypeConverter<DeclarationId>))]
[JsonConverter(typeof(CodeJsonConverter<DeclarationId>))]
public readonly partial record struct DeclarationId
    : ICode<DeclarationId>, IComparable<DeclarationId>, ISpanParsable<DeclarationId>, IUtf8SpanParsable<DeclarationId>, ISpanFormattable, IUtf8SpanFormattable
{
    private DeclarationId(Guid value) => Value = value;

    /// <summary>The id as a GUID.</summary>
    public Guid Value { get; }

    /// <summary>Whether this is the default value, which is no id.</summary>
    public bool IsDefault => Value == Guid.Empty;

    /// <summary>An id from a GUID that the host made.</summary>
    /// <exception cref="ArgumentException">The GUID is empty.</exception>
    public static DeclarationId From(Guid value) => new(IdText.NotEmpty(value));

    /// <summary>By value, in the order of the written form.</summary>
    public int CompareTo(DeclarationId other) => Value.CompareTo(other.Value);

    static bool ICode<DeclarationId>.TryRead(ReadOnlySpan<char> text, out DeclarationId value)
    {
        var read = IdText.TryRead(text, out var id);
        value = new(id);
        return read;
    }

    static ParseFault ICode<DeclarationId>.Explain(ReadOnlySpan<char> text) => IdText.Malformed;

    static bool ICode<DeclarationId>.TryWrite(DeclarationId value, Span<char> destination, out int written, ReadOnlySpan<char> format) =>
        IdText.TryWrite<DeclarationId>(value.Value, destination, out written, format);
}
