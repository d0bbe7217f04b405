using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Buurtpreventie.Domain;

/// <content>The written form.</content>
public readonly partial record struct Term : ISpanParsable<Term>
{
    /// <summary>Reads the ISO 8601 form with one unit: <c>P30D</c>, <c>P3M</c>, <c>P1Y</c>.</summary>
    /// <exception cref="DomainFormatException">It is none; the exception carries <c>term.malformed</c>, never the text.</exception>
    public static Term Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Term Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var term) ? term : throw new DomainFormatException(TermErrors.Malformed);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Term)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Term result) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Term)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Term result) => TryParse(s, out result);

    /// <summary>Reads the ISO 8601 form with one unit.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out Term result)
    {
        result = default;
        if (s.Length < 3 || s[0] != 'P' || !int.TryParse(s[1..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return false;
        }

        switch (s[^1])
        {
            case 'D' when count <= MostDays:
                result = OfDays(count);
                return true;
            case 'M' when count <= MostMonths:
                result = OfMonths(count);
                return true;
            case 'Y' when count <= MostYears:
                result = OfYears(count);
                return true;
            default:
                return false;
        }
    }

    /// <summary>The ISO 8601 form: <c>P30D</c>, <c>P3M</c>, <c>P1Y</c>.</summary>
    public override string ToString() => (Months, Days) switch
    {
        (0, _) => string.Create(CultureInfo.InvariantCulture, $"P{Days}D"),
        _ when Months % 12 == 0 => string.Create(CultureInfo.InvariantCulture, $"P{Months / 12}Y"),
        _ => string.Create(CultureInfo.InvariantCulture, $"P{Months}M"),
    };
}
