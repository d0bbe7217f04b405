using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>A report of a suspicious situation to a group. The host creates it and owns its meaning; version 7 sorts by time. <c>default</c> is no id and refused everywhere.</summary>
[TypeConverter(typeof(CodeTypeConverter<ReportId>))]
[JsonConverter(typeof(CodeJsonConverter<ReportId>))]
public readonly partial record struct ReportId
    : ICode<ReportId>, IComparable<ReportId>, ISpanParsable<ReportId>, IUtf8SpanParsable<ReportId>, ISpanFormattable, IUtf8SpanFormattable
{
    private ReportId(Guid value) => Value = value;

    /// <summary>The id as a GUID.</summary>
    public Guid Value { get; }

    /// <summary>Whether this is the default value, which is no id.</summary>
    public bool IsDefault => Value == Guid.Empty;

    /// <summary>An id from a GUID that the host made.</summary>
    /// <exception cref="ArgumentException">The GUID is empty.</exception>
    public static ReportId From(Guid value) => new(IdText.NotEmpty(value));

    /// <summary>By value, in the order of the written form.</summary>
    public int CompareTo(ReportId other) => Value.CompareTo(other.Value);

    static bool ICode<ReportId>.TryRead(ReadOnlySpan<char> text, out ReportId value)
    {
        var read = IdText.TryRead(text, out var id);
        value = new(id);
        return read;
    }

    static ParseFault ICode<ReportId>.Explain(ReadOnlySpan<char> text) => IdText.Malformed;

    static bool ICode<ReportId>.TryWrite(ReportId value, Span<char> destination, out int written, ReadOnlySpan<char> format) =>
        IdText.TryWrite<ReportId>(value.Value, destination, out written, format);
}
