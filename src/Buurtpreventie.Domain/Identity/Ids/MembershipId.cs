using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>A membership of a person in a group. The host creates it and owns its meaning; version 7 sorts by time. <c>default</c> is no id and refused everywhere.</summary>
[TypeConverter(typeof(CodeTypeConverter<MembershipId>))]
[JsonConverter(typeof(CodeJsonConverter<MembershipId>))]
public readonly partial record struct MembershipId
    : ICode<MembershipId>, IComparable<MembershipId>, ISpanParsable<MembershipId>, IUtf8SpanParsable<MembershipId>, ISpanFormattable, IUtf8SpanFormattable
{
    private MembershipId(Guid value) => Value = value;

    /// <summary>The id as a GUID.</summary>
    public Guid Value { get; }

    /// <summary>Whether this is the default value, which is no id.</summary>
    public bool IsDefault => Value == Guid.Empty;

    /// <summary>An id from a GUID that the host made.</summary>
    /// <exception cref="ArgumentException">The GUID is empty.</exception>
    public static MembershipId From(Guid value) => new(IdText.NotEmpty(value));

    /// <summary>By value, in the order of the written form.</summary>
    public int CompareTo(MembershipId other) => Value.CompareTo(other.Value);

    static bool ICode<MembershipId>.TryRead(ReadOnlySpan<char> text, out MembershipId value)
    {
        var read = IdText.TryRead(text, out var id);
        value = new(id);
        return read;
    }

    static ParseFault ICode<MembershipId>.Explain(ReadOnlySpan<char> text) => IdText.Malformed;

    static bool ICode<MembershipId>.TryWrite(MembershipId value, Span<char> destination, out int written, ReadOnlySpan<char> format) =>
        IdText.TryWrite<MembershipId>(value.Value, destination, out written, format);
}
