using System.Diagnostics.CodeAnalysis;

namespace Buurtpreventie.Domain;

/// <content>The BCL's parsing and formatting.</content>
public readonly partial struct BirthDate
{
    /// <summary>Reads the normal form: <c>1974-03-18</c>, <c>1974-03</c>, <c>1974</c>, or <c>unknown</c>.</summary>
    /// <exception cref="DomainFormatException">It is none; the exception carries a <c>birth-date.…</c> error, never the text.</exception>
    public static BirthDate Parse(string s, IFormatProvider? provider = null) => CodeText.Parse<BirthDate>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static BirthDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => CodeText.Parse<BirthDate>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static BirthDate Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => CodeText.Parse<BirthDate>(utf8Text);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out BirthDate)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out BirthDate result) =>
        CodeText.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out BirthDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out BirthDate result) => CodeText.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out BirthDate)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out BirthDate result) =>
        CodeText.TryRead(utf8Text, out result);

    /// <summary>Reads the normal form: <c>1974-03-18</c>, <c>1974-03</c>, <c>1974</c>, or <c>unknown</c>. Allocates nothing, whatever the answer.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out BirthDate result) => CodeText.TryRead(s, out result);

    /// <summary>Reads the normal form: <c>1974-03-18</c>, <c>1974-03</c>, <c>1974</c>, or <c>unknown</c>. If it is none, says what is wrong and where; allocates nothing.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out BirthDate result, out ParseFault fault) => CodeText.TryParse(s, out result, out fault);

    /// <summary>The mask, <c>****-**-**</c>, which tells nothing.</summary>
    public override string ToString() => CodeText.ToString(this, "");

    /// <summary>Masked (none, <c>M</c>), as people print it (<c>F</c>: <c>18/03/1974</c>, <c>03/1974</c>, <c>1974</c>) or normal (<c>N</c>).</summary>
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

    /// <summary>Equality of what is known.</summary>
    public static bool operator ==(BirthDate left, BirthDate right) => left.Equals(right);

    /// <summary>Inequality of what is known.</summary>
    public static bool operator !=(BirthDate left, BirthDate right) => !left.Equals(right);
}
