using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>A prevention group. The host creates it and owns its meaning; version 7 sorts by time. <c>default</c> is no id and refused everywhere.</summary>
[TypeConverter(typeof(CodeTypeConverter<GroupId>))]
[JsonConverter(typeof(CodeJsonConverter<GroupId>))]
public readonly partial record struct GroupId
    : ICode<GroupId>, IComparable<GroupId>, ISpanParsable<GroupId>, IUtf8SpanParsable<GroupId>, ISpanFormattable, IUtf8SpanFormattable
{
    private GroupId(Guid value) => Value = value;

    /// <summary>The id as a GUID.</summary>
    public Guid Value { get; }

    /// <summary>Whether this is the default value, which is no id.</summary>
    public bool IsDefault => Value == Guid.Empty;

    /// <summary>An id from a GUID that the host made.</summary>
    /// <exception cref="ArgumentException">The GUID is empty.</exception>
    public static GroupId From(Guid value) => new(IdText.NotEmpty(value));

    /// <summary>By value, in the order of the written form.</summary>
    public int CompareTo(GroupId other) => Value.CompareTo(other.Value);

    static bool ICode<GroupId>.TryRead(ReadOnlySpan<char> text, out GroupId value)
    {
        var read = IdText.TryRead(text, out var id);
        value = new(id);
        return read;
    }

    static ParseFault ICode<GroupId>.Explain(ReadOnlySpan<char> text) => IdText.Malformed;

    static bool ICode<GroupId>.TryWrite(GroupId value, Span<char> destination, out int written, ReadOnlySpan<char> format) =>
        IdText.TryWrite<GroupId>(value.Value, destination, out written, format);
}
