using System.Diagnostics.CodeAnalysis;

namespace Buurtpreventie.Domain;

/// <content>The BCL's parsing and formatting.</content>
public readonly partial record struct PostalCode
{
    /// <summary>Reads four digits, with or without the country before them: <c>3620</c>, <c>B-3620</c>.</summary>
    /// <exception cref="DomainFormatException">It is none; the exception carries <c>postal-code.malformed</c>, never the text.</exception>
    public static PostalCode Parse(string s, IFormatProvider? provider = null) => CodeText.Parse<PostalCode>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static PostalCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => CodeText.Parse<PostalCode>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static PostalCode Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => CodeText.Parse<PostalCode>(utf8Text);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PostalCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PostalCode result) =>
        CodeText.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PostalCode)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PostalCode result) => CodeText.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PostalCode)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PostalCode result) =>
        CodeText.TryRead(utf8Text, out result);

    /// <summary>Reads four digits, with or without the country before them: <c>3620</c>, <c>B-3620</c>. Allocates nothing, whatever the answer.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out PostalCode result) => CodeText.TryRead(s, out result);

    /// <summary>Reads four digits, with or without the country before them: <c>3620</c>, <c>B-3620</c>. If it is none, says what is wrong and where; allocates nothing.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out PostalCode result, out ParseFault fault) => CodeText.TryParse(s, out result, out fault);

    /// <summary>The digits.</summary>
    public override string ToString() => CodeText.ToString(this, "");

    /// <summary>The digits, whether no format is given, <c>F</c> or <c>N</c>.</summary>
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

    /// <summary>Order by number.</summary>
    public static bool operator <(PostalCode left, PostalCode right) => left.CompareTo(right) < 0;

    /// <summary>Order by number.</summary>
    public static bool operator >(PostalCode left, PostalCode right) => left.CompareTo(right) > 0;

    /// <summary>Order by number.</summary>
    public static bool operator <=(PostalCode left, PostalCode right) => left.CompareTo(right) <= 0;

    /// <summary>Order by number.</summary>
    public static bool operator >=(PostalCode left, PostalCode right) => left.CompareTo(right) >= 0;
}
