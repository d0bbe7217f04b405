using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>A question to a group whether something is suspicious. The host creates it and owns its meaning; version 7 sorts by time. <c>default</c> is no id and refused everywhere.</summary>
[TypeConverter(typeof(CodeTypeConverter<DoubtQueryId>))]
[JsonConverter(typeof(CodeJsonConverter<DoubtQueryId>))]
public readonly partial record struct DoubtQueryId
    : ICode<DoubtQueryId>, IComparable<DoubtQueryId>, ISpanParsable<DoubtQueryId>, IUtf8SpanParsable<DoubtQueryId>, ISpanFormattable, IUtf8SpanFormattable
{
    private DoubtQueryId(Guid value) => Value = value;

    /// <summary>The id as a GUID.</summary>
    public Guid Value { get; }

    /// <summary>Whether this is the default value, which is no id.</summary>
    public bool IsDefault => Value == Guid.Empty;

    /// <summary>An id from a GUID that the host made.</summary>
    /// <exception cref="ArgumentException">The GUID is empty.</exception>
    public static DoubtQueryId From(Guid value) => new(IdText.NotEmpty(value));

    /// <summary>By value, in the order of the written form.</summary>
    public int CompareTo(DoubtQueryId other) => Value.CompareTo(other.Value);

    static bool ICode<DoubtQueryId>.TryRead(ReadOnlySpan<char> text, out DoubtQueryId value)
    {
        var read = IdText.TryRead(text, out var id);
        value = new(id);
        return read;
    }

    static ParseFault ICode<DoubtQueryId>.Explain(ReadOnlySpan<char> text) => IdText.Malformed;

    static bool ICode<DoubtQueryId>.TryWrite(DoubtQueryId value, Span<char> destination, out int written, ReadOnlySpan<char> format) =>
        IdText.TryWrite<DoubtQueryId>(value.Value, destination, out written, format);
}
