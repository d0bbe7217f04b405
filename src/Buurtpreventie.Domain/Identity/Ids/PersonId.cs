using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>A person: resident, applicant, participant, coordinator, officer or official. One kind of id for all, so that nobody can act on his or her own case. The host creates it and owns its meaning; version 7 sorts by time. <c>default</c> is no id and refused everywhere.</summary>
[TypeConverter(typeof(CodeTypeConverter<PersonId>))]
[JsonConverter(typeof(CodeJsonConverter<PersonId>))]
public readonly partial record struct PersonId
    : ICode<PersonId>, IComparable<PersonId>, ISpanParsable<PersonId>, IUtf8SpanParsable<PersonId>, ISpanFormattable, IUtf8SpanFormattable
{
    private PersonId(Guid value) => Value = value;

    /// <summary>The id as a GUID.</summary>
    public Guid Value { get; }

    /// <summary>Whether this is the default value, which is no id.</summary>
    public bool IsDefault => Value == Guid.Empty;

    /// <summary>An id from a GUID that the host made.</summary>
    /// <exception cref="ArgumentException">The GUID is empty.</exception>
    public static PersonId From(Guid value) => new(IdText.NotEmpty(value));

    /// <summary>By value, in the order of the written form.</summary>
    public int CompareTo(PersonId other) => Value.CompareTo(other.Value);

    static bool ICode<PersonId>.TryRead(ReadOnlySpan<char> text, out PersonId value)
    {
        var read = IdText.TryRead(text, out var id);
        value = new(id);
        return read;
    }

    static ParseFault ICode<PersonId>.Explain(ReadOnlySpan<char> text) => IdText.Malformed;

    static bool ICode<PersonId>.TryWrite(PersonId value, Span<char> destination, out int written, ReadOnlySpan<char> format) =>
        IdText.TryWrite<PersonId>(value.Value, destination, out written, format);
}
