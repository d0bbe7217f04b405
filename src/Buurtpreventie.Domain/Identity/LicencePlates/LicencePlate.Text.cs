using System.Diagnostics.CodeAnalysis;

namespace Buurtpreventie.Domain;

/// <content>The BCL's parsing and formatting.</content>
public readonly partial struct LicencePlate
{
    private const string Mask = "*-***-***";

    /// <summary>
    /// Reads a plate in any case: letters and digits, with blanks, hyphens, dots or slashes anywhere, <c>?</c> or <c>_</c> for a character
    /// that was not read and <c>*</c> or <c>…</c> for several.
    /// </summary>
    /// <exception cref="DomainFormatException">It is none; the exception carries a <c>licence-plate.…</c> error, never the text.</exception>
    public static LicencePlate Parse(string s, IFormatProvider? provider = null) => CodeText.Parse<LicencePlate>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static LicencePlate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => CodeText.Parse<LicencePlate>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static LicencePlate Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => CodeText.Parse<LicencePlate>(utf8Text);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out LicencePlate)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LicencePlate result) =>
        CodeText.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out LicencePlate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out LicencePlate result) => CodeText.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out LicencePlate)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out LicencePlate result) =>
        CodeText.TryRead(utf8Text, out result);

    /// <summary>Reads a plate; allocates nothing, whatever the answer.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out LicencePlate result) => CodeText.TryRead(s, out result);

    /// <summary>Reads a plate, or says what is wrong and where; allocates nothing.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out LicencePlate result, out ParseFault fault) =>
        CodeText.TryParse(s, out result, out fault);

    /// <summary>The mask, <c>*-***-***</c>, which tells nothing.</summary>
    public override string ToString() => CodeText.ToString(this, "");

    /// <summary>Masked (none, <c>M</c>), printed (<c>F</c>: <c>1-ABC-123</c>) or normal (<c>N</c>: <c>1ABC123</c>).</summary>
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

    static bool ICode<LicencePlate>.TryWrite(LicencePlate value, Span<char> destination, out int written, ReadOnlySpan<char> format)
    {
        switch (format)
        {
            case "" or "M":
                written = Mask.TryCopyTo(destination) ? Mask.Length : 0;
                return written > 0;
            case "F":
                return value._symbols.TryWrite(destination, out written, PlateShape.Of(value._symbols)?.Gaps ?? value._gaps);
            case "N":
                return value._symbols.TryWrite(destination, out written, default);
            default:
                written = 0;
                return CodeText.UnknownFormat<LicencePlate>();
        }
    }

    /// <summary>Equality of characters.</summary>
    public static bool operator ==(LicencePlate left, LicencePlate right) => left.Equals(right);

    /// <summary>Inequality of characters.</summary>
    public static bool operator !=(LicencePlate left, LicencePlate right) => !left.Equals(right);
}
