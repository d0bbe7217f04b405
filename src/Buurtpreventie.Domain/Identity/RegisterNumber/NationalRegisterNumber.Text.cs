using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Buurtpreventie.Domain;

/// <content>The BCL's parsing and formatting.</content>
public readonly partial struct NationalRegisterNumber
{
    internal const string Mask = "**.**.**-***.**";

    /// <summary>Reads a number: bare, printed, or with blanks, dots, dashes, slashes and underscores between the digits.</summary>
    /// <exception cref="DomainFormatException">It is none; the exception carries a <c>register-number.…</c> error, never the text.</exception>
    public static NationalRegisterNumber Parse(string s, IFormatProvider? provider = null) => CodeText.Parse<NationalRegisterNumber>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static NationalRegisterNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => CodeText.Parse<NationalRegisterNumber>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static NationalRegisterNumber Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        CodeText.Parse<NationalRegisterNumber>(utf8Text);

    /// <summary>Reads a number; allocates nothing, whatever the answer.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NationalRegisterNumber result) =>
        TryRead(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out NationalRegisterNumber)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out NationalRegisterNumber result) => TryRead(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out NationalRegisterNumber)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out NationalRegisterNumber result) =>
        TryRead(utf8Text, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out NationalRegisterNumber)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out NationalRegisterNumber result) => TryRead(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out NationalRegisterNumber)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out NationalRegisterNumber result) => TryRead(utf8Text, out result);

    /// <summary>Reads a number, or says what is wrong, where, and why that probably is; allocates nothing.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out NationalRegisterNumber result, out ParseFault fault) =>
        CodeText.TryParse(s, out result, out fault);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out NationalRegisterNumber, out ParseFault)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out NationalRegisterNumber result, out ParseFault fault) =>
        CodeText.TryParse(utf8Text, out result, out fault);

    /// <summary>The mask, <c>**.**.**-***.**</c>, which tells nothing.</summary>
    public override string ToString() => CodeText.ToString(this, "");

    /// <summary>Masked (none, <c>M</c>), printed (<c>F</c>) or bare (<c>N</c>).</summary>
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

    static bool ICode<NationalRegisterNumber>.TryWrite(
        NationalRegisterNumber value, Span<char> destination, out int written, ReadOnlySpan<char> format)
    {
        switch (format)
        {
            case "" or "M":
                written = Mask.TryCopyTo(destination) ? Mask.Length : 0;
                return written > 0;
            case "F":
                return destination.TryWrite(
                    CultureInfo.InvariantCulture,
                    $"{value.YearField:00}.{value.MonthField:00}.{value.DayField:00}-{value.Serial:000}.{value.Number % 100:00}",
                    out written);
            case "N":
                return value.Number.TryFormat(destination, out written, "D11", CultureInfo.InvariantCulture);
            default:
                written = 0;
                return CodeText.UnknownFormat<NationalRegisterNumber>();
        }
    }

    /// <summary>Equality of digits.</summary>
    public static bool operator ==(NationalRegisterNumber left, NationalRegisterNumber right) => left.Equals(right);

    /// <summary>Inequality of digits.</summary>
    public static bool operator !=(NationalRegisterNumber left, NationalRegisterNumber right) => !left.Equals(right);

    /// <summary>Order by <see cref="CompareTo"/>.</summary>
    public static bool operator <(NationalRegisterNumber left, NationalRegisterNumber right) => left.CompareTo(right) < 0;

    /// <summary>Order by <see cref="CompareTo"/>.</summary>
    public static bool operator >(NationalRegisterNumber left, NationalRegisterNumber right) => left.CompareTo(right) > 0;

    /// <summary>Order by <see cref="CompareTo"/>.</summary>
    public static bool operator <=(NationalRegisterNumber left, NationalRegisterNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Order by <see cref="CompareTo"/>.</summary>
    public static bool operator >=(NationalRegisterNumber left, NationalRegisterNumber right) => left.CompareTo(right) >= 0;
}
