using System.Diagnostics.CodeAnalysis;

namespace Buurtpreventie.Domain;

/// <content>The BCL's parsing and formatting.</content>
public readonly partial record struct RegisterNumberDigest
{
    /// <summary>Reads the written form.</summary>
    /// <exception cref="DomainFormatException">It is none; the exception carries <c>register-number.digest</c>, never the text.</exception>
    public static RegisterNumberDigest Parse(string s, IFormatProvider? provider = null) => CodeText.Parse<RegisterNumberDigest>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static RegisterNumberDigest Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => CodeText.Parse<RegisterNumberDigest>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static RegisterNumberDigest Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => CodeText.Parse<RegisterNumberDigest>(utf8Text);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out RegisterNumberDigest)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RegisterNumberDigest result) =>
        CodeText.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out RegisterNumberDigest)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out RegisterNumberDigest result) => CodeText.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out RegisterNumberDigest)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out RegisterNumberDigest result) =>
        CodeText.TryRead(utf8Text, out result);

    /// <summary>Reads the written form. Allocates nothing, whatever the answer.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out RegisterNumberDigest result) => CodeText.TryRead(s, out result);

    /// <summary>Reads the written form. If it is none, says what is wrong and where; allocates nothing.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out RegisterNumberDigest result, out ParseFault fault) => CodeText.TryParse(s, out result, out fault);

    /// <summary>The written form.</summary>
    public override string ToString() => CodeText.ToString(this, "");

    /// <summary>The written form, whether no format is given, <c>F</c> or <c>N</c>.</summary>
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
    public static bool operator <(RegisterNumberDigest left, RegisterNumberDigest right) => left.CompareTo(right) < 0;

    /// <summary>Order by <see cref="CompareTo"/>.</summary>
    public static bool operator >(RegisterNumberDigest left, RegisterNumberDigest right) => left.CompareTo(right) > 0;

    /// <summary>Order by <see cref="CompareTo"/>.</summary>
    public static bool operator <=(RegisterNumberDigest left, RegisterNumberDigest right) => left.CompareTo(right) <= 0;

    /// <summary>Order by <see cref="CompareTo"/>.</summary>
    public static bool operator >=(RegisterNumberDigest left, RegisterNumberDigest right) => left.CompareTo(right) >= 0;
}
