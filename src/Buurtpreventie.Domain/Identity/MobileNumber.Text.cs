using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Buurtpreventie.Domain;

/// <content>The BCL's parsing and formatting.</content>
public readonly partial struct MobileNumber
{
    private const string Mask = "+** *** ** ** **";

    /// <summary>
    /// Reads a number: Belgian with <c>0</c>, <c>+32</c>, <c>0032</c> or <c>+32 (0)</c> in front, foreign with <c>+</c> or <c>00</c> and the
    /// country code; blanks, dots, slashes, hyphens and brackets may stand anywhere.
    /// </summary>
    /// <exception cref="DomainFormatException">It is none; the exception carries a <c>mobile-number.…</c> error, never the text.</exception>
    public static MobileNumber Parse(string s, IFormatProvider? provider = null) => CodeText.Parse<MobileNumber>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static MobileNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => CodeText.Parse<MobileNumber>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static MobileNumber Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => CodeText.Parse<MobileNumber>(utf8Text);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out MobileNumber)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out MobileNumber result) =>
        CodeText.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out MobileNumber)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out MobileNumber result) => CodeText.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out MobileNumber)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out MobileNumber result) =>
        CodeText.TryRead(utf8Text, out result);

    /// <summary>Reads a number; allocates nothing, whatever the answer.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out MobileNumber result) => CodeText.TryRead(s, out result);

    /// <summary>Reads a number, or says what is wrong, where, and why that probably is; allocates nothing.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out MobileNumber result, out ParseFault fault) =>
        CodeText.TryParse(s, out result, out fault);

    /// <summary>The mask, <c>+** *** ** ** **</c>, which tells nothing.</summary>
    public override string ToString() => CodeText.ToString(this, "");

    /// <summary>Masked (none, <c>M</c>), printed (<c>F</c>: <c>+32 470 12 34 01</c>, a foreign number in pairs) or normal (<c>N</c>: <c>+32470123401</c>).</summary>
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

    static bool ICode<MobileNumber>.TryWrite(MobileNumber value, Span<char> destination, out int written, ReadOnlySpan<char> format)
    {
        switch (format)
        {
            case "" or "M":
                written = Mask.TryCopyTo(destination) ? Mask.Length : 0;
                return written > 0;
            case "F":
                return value.TryPrint(destination, out written);
            case "N":
                return destination.TryWrite(CultureInfo.InvariantCulture, $"+{value._digits}", out written);
            default:
                written = 0;
                return CodeText.UnknownFormat<MobileNumber>();
        }
    }

    /// <summary>Equality of digits.</summary>
    public static bool operator ==(MobileNumber left, MobileNumber right) => left.Equals(right);

    /// <summary>Inequality of digits.</summary>
    public static bool operator !=(MobileNumber left, MobileNumber right) => !left.Equals(right);

    /// <summary>Country code, then pairs; in front of them the three digits of a Belgian operator, or the odd digit of a foreign number.</summary>
    private bool TryPrint(Span<char> destination, out int written)
    {
        Span<char> digits = stackalloc char[MostForeignDigits];
        _digits.TryFormat(digits, out var count, default, CultureInfo.InvariantCulture);
        var code = CallingCode.LengthIn(digits);
        var pairs = code + (IsForeign ? (count - code) % 2 : 3);

        Span<char> printed = stackalloc char[2 * MostForeignDigits];
        printed[0] = '+';
        var length = 1;
        for (var i = 0; i < count; i++)
        {
            if (i == code || (i >= pairs && (i - pairs) % 2 == 0))
            {
                printed[length++] = ' ';
            }

            printed[length++] = digits[i];
        }

        written = printed[..length].TryCopyTo(destination) ? length : 0;
        return written > 0;
    }
}
