using System.Diagnostics.CodeAnalysis;

namespace Buurtpreventie.Domain;

/// <content>The BCL's parsing and formatting.</content>
public readonly partial struct EmailAddress
{
    private const string Mask = "***@***.**";

    /// <summary>Reads an address; blanks around it are dropped.</summary>
    /// <exception cref="DomainFormatException">It is none; the exception carries an <c>email-address.…</c> error, never the text.</exception>
    public static EmailAddress Parse(string s, IFormatProvider? provider = null) => CodeText.Parse<EmailAddress>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static EmailAddress Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => CodeText.Parse<EmailAddress>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static EmailAddress Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => CodeText.Parse<EmailAddress>(utf8Text);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out EmailAddress)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EmailAddress result) =>
        CodeText.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out EmailAddress)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EmailAddress result) => CodeText.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out EmailAddress)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out EmailAddress result) =>
        CodeText.TryRead(utf8Text, out result);

    /// <summary>Reads an address; allocates what is kept, and nothing when it is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out EmailAddress result) => CodeText.TryRead(s, out result);

    /// <summary>Reads an address, or says what is wrong and where.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out EmailAddress result, out ParseFault fault) =>
        CodeText.TryParse(s, out result, out fault);

    /// <summary>The mask, <c>***@***.**</c>, which tells nothing.</summary>
    public override string ToString() => CodeText.ToString(this, "");

    /// <summary>Masked (none, <c>M</c>), or the address with its domain in lower case (<c>F</c>, <c>N</c>).</summary>
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

    static bool ICode<EmailAddress>.TryWrite(EmailAddress value, Span<char> destination, out int written, ReadOnlySpan<char> format)
    {
        written = 0;
        var text = format switch
        {
            "" or "M" => Mask,
            "F" or "N" => value._address,
            _ => null,
        };
        if (text is null)
        {
            return CodeText.UnknownFormat<EmailAddress>();
        }

        written = text.TryCopyTo(destination) ? text.Length : 0;
        return written > 0;
    }

    /// <summary>Equality by <see cref="Equals(EmailAddress)"/>.</summary>
    public static bool operator ==(EmailAddress left, EmailAddress right) => left.Equals(right);

    /// <summary>Inequality by <see cref="Equals(EmailAddress)"/>.</summary>
    public static bool operator !=(EmailAddress left, EmailAddress right) => !left.Equals(right);
}
