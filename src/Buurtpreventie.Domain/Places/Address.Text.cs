using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Buurtpreventie.Domain;

/// <content>The BCL's parsing and formatting.</content>
public readonly partial struct Address
{
    private const string Mask = "*** **, **** ***";

    /// <summary>Reads a line: <c>Kanaalstraat 12 bus 3, 3621 Rekem</c>, with the number before or behind the street.</summary>
    /// <exception cref="DomainFormatException">It is none; the exception carries an <c>address.…</c> or <c>postal-code.…</c> error, never the text.</exception>
    public static Address Parse(string s, IFormatProvider? provider = null) => CodeText.Parse<Address>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Address Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => CodeText.Parse<Address>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Address Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => CodeText.Parse<Address>(utf8Text);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Address)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Address result) =>
        CodeText.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Address)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Address result) => CodeText.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Address)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Address result) =>
        CodeText.TryRead(utf8Text, out result);

    /// <summary>Reads a line; allocates what is kept, and nothing when it is no address.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out Address result) => CodeText.TryRead(s, out result);

    /// <summary>Reads a line, or says what is wrong first and where; <see cref="Of"/> names all that is wrong.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out Address result, out ParseFault fault) =>
        CodeText.TryParse(s, out result, out fault);

    /// <summary>The mask, <c>*** **, **** ***</c>, which tells nothing.</summary>
    public override string ToString() => CodeText.ToString(this, "");

    /// <summary>Masked (none, <c>M</c>), as people print it (<c>F</c>: <c>Kanaalstraat 12 bus 3, 3621 Rekem</c>) or normal (<c>N</c>: <c>Kanaalstraat, 12/3, 3621 Rekem</c>).</summary>
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

    static bool ICode<Address>.TryWrite(Address value, Span<char> destination, out int written, ReadOnlySpan<char> format)
    {
        switch (format)
        {
            case "" or "M":
                written = Mask.TryCopyTo(destination) ? Mask.Length : 0;
                return written > 0;
            case "F":
                return value.TryPrint(destination, out written, value.Language, value.PlaceName);
            case "N":
                var slash = value.Box is null ? "" : "/";
                return destination.TryWrite(
                    CultureInfo.InvariantCulture, $"{value._street}, {value._number}{slash}{value.Box}, {value.PostalCode} {value.PlaceName}", out written);
            default:
                written = 0;
                return CodeText.UnknownFormat<Address>();
        }
    }

    /// <summary>Equality by <see cref="Equals(Address)"/>.</summary>
    public static bool operator ==(Address left, Address right) => left.Equals(right);

    /// <summary>Inequality by <see cref="Equals(Address)"/>.</summary>
    public static bool operator !=(Address left, Address right) => !left.Equals(right);

    private bool TryPrint(Span<char> destination, out int written, Language language, string place)
    {
        var number = HouseNumber.Print(_number, language);
        return Box is null
            ? destination.TryWrite(CultureInfo.InvariantCulture, $"{_street} {number}, {PostalCode} {place}", out written)
            : destination.TryWrite(CultureInfo.InvariantCulture, $"{_street} {number} {BoxNumber.Word(language)} {Box}, {PostalCode} {place}", out written);
    }
}
