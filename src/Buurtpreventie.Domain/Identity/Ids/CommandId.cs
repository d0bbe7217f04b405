using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>One request to do something. The same command twice has one effect. The host creates it and owns its meaning; version 7 sorts by time. <c>default</c> is no id and refused everywhere.</summary>
[TypeConverter(typeof(CodeTypeConverter<CommandId>))]
[JsonConverter(typeof(CodeJsonConverter<CommandId>))]
public readonly partial record struct CommandId
    : ICode<CommandId>, IComparable<CommandId>, ISpanParsable<CommandId>, IUtf8SpanParsable<CommandId>, ISpanFormattable, IUtf8SpanFormattable
{
    private CommandId(Guid value) => Value = value;

    /// <summary>The id as a GUID.</summary>
    public Guid Value { get; }

    /// <summary>Whether this is the default value, which is no id.</summary>
    public bool IsDefault => Value == Guid.Empty;

    /// <summary>An id from a GUID that the host made.</summary>
    /// <exception cref="ArgumentException">The GUID is empty.</exception>
    public static CommandId From(Guid value) => new(IdText.NotEmpty(value));

    /// <summary>By value, in the order of the written form.</summary>
    public int CompareTo(CommandId other) => Value.CompareTo(other.Value);

    static bool ICode<CommandId>.TryRead(ReadOnlySpan<char> text, out CommandId value)
    {
        var read = IdText.TryRead(text, out var id);
        value = new(id);
        return read;
    }

    static ParseFault ICode<CommandId>.Explain(ReadOnlySpan<char> text) => IdText.Malformed;

    static bool ICode<CommandId>.TryWrite(CommandId value, Span<char> destination, out int written, ReadOnlySpan<char> format) =>
        IdText.TryWrite<CommandId>(value.Value, destination, out written, format);
}
