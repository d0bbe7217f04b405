using System.Diagnostics.CodeAnalysis;

namespace Buurtpreventie.Domain;

/// <content>The BCL's parsing and formatting.</content>
public readonly partial record struct DoubtQueryId
{
    /// <summary>Reads an id in any of the usual GUID forms.</summary>
    /// <exception cref="DomainFormatException">It is none; the exception carries <c>id.malformed</c>, never the text.</exception>
    public static DoubtQueryId Parse(string s, IFormatProvider? provider = null) => CodeText.Parse<DoubtQueryId>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static DoubtQueryId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => CodeText.Parse<DoubtQueryId>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static DoubtQueryId Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => CodeText.Parse<DoubtQueryId>(utf8Text);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out DoubtQueryId)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DoubtQueryId result) =>
        CodeText.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out DoubtQueryId)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DoubtQueryId result) => CodeText.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out DoubtQueryId)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out DoubtQueryId result) =>
        CodeText.TryRead(utf8Text, out result);

    /// <summary>Reads an id in any of the usual GUID forms. Allocates nothing, whatever the answer.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out DoubtQueryId result) => CodeText.TryRead(s, out result);

    /// <summary>Reads an id in any of the usual GUID forms. If it is none, says what is wrong and where; allocates nothing.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out DoubtQueryId result, out ParseFault fault) => CodeText.TryParse(s, out result, out fault);

    /// <summary>The id with hyphens, in lower case.</summary>
    public override string ToString() => CodeText.ToString(this, "");

    /// <summary>With hyphens in lower case, whether no format is given, <c>F</c> or <c>N</c>.</summary>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => CodeText.ToString(this, format);

    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        CodeText.TryFormat(this, destination, out charsWritten, format);

    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        CodeText.TryFormat(this, utf8Destination, out bytesWritten, format);

    /// <summary>Order by <see cref="CompareTo"/>.</summary>
    public static bool operator <(DoubtQueryId left, DoubtQueryId right) => left.CompareTo(right) < 0;

    /// <summary>Order by <see cref="CompareTo"/>.</summary>
    public static bool operator >(DoubtQueryId left, DoubtQueryId right) => left.CompareTo(right) > 0;

    /// <summary>Order by <see cref="CompareTo"/>.</summary>
    public static bool operator <=(DoubtQueryId left, DoubtQueryId right) => left.CompareTo(right) <= 0;

    /// <summary>Order by <see cref="CompareTo"/>.</summary>
    public static bool operator >=(DoubtQueryId left, DoubtQueryId right) => left.CompareTo(right) >= 0;
}
