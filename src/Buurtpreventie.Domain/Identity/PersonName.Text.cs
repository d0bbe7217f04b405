using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Buurtpreventie.Domain;

/// <content>The BCL's parsing and formatting.</content>
public readonly partial struct PersonName
{
    /// <summary>Reads the normal form: last name, comma, first name.</summary>
    /// <exception cref="DomainFormatException">It is none; the exception carries a <c>person-name.…</c>, <c>last-name.…</c> or <c>first-name.…</c> error, never the text.</exception>
    public static PersonName Parse(string s, IFormatProvider? provider = null) => CodeText.Parse<PersonName>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static PersonName Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => CodeText.Parse<PersonName>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static PersonName Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => CodeText.Parse<PersonName>(utf8Text);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PersonName)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PersonName result) =>
        CodeText.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PersonName)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PersonName result) => CodeText.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PersonName)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PersonName result) =>
        CodeText.TryRead(utf8Text, out result);

    /// <summary>Reads the normal form; allocates what is kept, and nothing when it is no name.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out PersonName result) => CodeText.TryRead(s, out result);

    /// <summary>Reads the normal form, or says what is wrong and where.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out PersonName result, out ParseFault fault) =>
        CodeText.TryParse(s, out result, out fault);

    /// <summary>The initials, <c>A. P.</c>.</summary>
    public override string ToString() => CodeText.ToString(this, "");

    /// <summary>Initials (none, <c>M</c>: <c>A. P.</c>), as people say it (<c>F</c>: <c>An Peeters</c>) or normal (<c>N</c>: <c>Peeters, An</c>).</summary>
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

    static bool ICode<PersonName>.TryWrite(PersonName value, Span<char> destination, out int written, ReadOnlySpan<char> format)
    {
        switch (format)
        {
            case "" or "M":
                return destination.TryWrite(CultureInfo.InvariantCulture, $"{Initial(value._first)}. {Initial(value._last)}.", out written);
            case "F":
                return destination.TryWrite(CultureInfo.InvariantCulture, $"{value._first} {value._last}", out written);
            case "N":
                return destination.TryWrite(CultureInfo.InvariantCulture, $"{value._last}, {value._first}", out written);
            default:
                written = 0;
                return CodeText.UnknownFormat<PersonName>();
        }
    }

    /// <summary>Equality by <see cref="Equals(PersonName)"/>.</summary>
    public static bool operator ==(PersonName left, PersonName right) => left.Equals(right);

    /// <summary>Inequality by <see cref="Equals(PersonName)"/>.</summary>
    public static bool operator !=(PersonName left, PersonName right) => !left.Equals(right);

    /// <summary>Order by <see cref="CompareTo"/>.</summary>
    public static bool operator <(PersonName left, PersonName right) => left.CompareTo(right) < 0;

    /// <summary>Order by <see cref="CompareTo"/>.</summary>
    public static bool operator >(PersonName left, PersonName right) => left.CompareTo(right) > 0;

    /// <summary>Order by <see cref="CompareTo"/>.</summary>
    public static bool operator <=(PersonName left, PersonName right) => left.CompareTo(right) <= 0;

    /// <summary>Order by <see cref="CompareTo"/>.</summary>
    public static bool operator >=(PersonName left, PersonName right) => left.CompareTo(right) >= 0;

    private static Rune Initial(string? name)
    {
        foreach (var character in name.AsSpan().EnumerateRunes())
        {
            if (Rune.IsLetter(character))
            {
                return Rune.ToUpperInvariant(character);
            }
        }

        return Rune.ReplacementChar;
    }
}
