using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Buurtpreventie.Domain;

/// <content>The written form.</content>
public readonly partial record struct Rule : ISpanParsable<Rule>
{
    /// <summary>Reads the written form of a rule.</summary>
    /// <exception cref="DomainFormatException">It is none; the exception carries <c>rule.malformed</c>, never the text.</exception>
    public static Rule Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Rule Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var rule) ? rule : throw new DomainFormatException(OutcomeErrors.MalformedRule);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Rule)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Rule result) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Rule)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rule result) => TryParse(s, out result);

    /// <summary>Reads exactly the written form of an existing rule; empty text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out Rule result)
    {
        var dash = s.LastIndexOf('-');
        var kind = s[..Math.Max(dash, 0)] switch
        {
            "conduct" => RuleKind.Conduct,
            "not-for" => RuleKind.NotFor,
            "O" => RuleKind.Option,
            "R" => RuleKind.Source,
            _ => default,
        };
        var read = int.TryParse(s[(dash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= Last(kind);
        result = read ? new(kind, number) : default;
        return read && s.SequenceEqual(result.ToString());
    }

    /// <summary>The stable written form: <c>conduct-5</c>, <c>not-for-3</c>, <c>O-14</c> or <c>R-174</c>.</summary>
    public override string ToString() => Kind switch
    {
        RuleKind.Conduct => string.Create(CultureInfo.InvariantCulture, $"conduct-{Number}"),
        RuleKind.NotFor => string.Create(CultureInfo.InvariantCulture, $"not-for-{Number}"),
        RuleKind.Option => string.Create(CultureInfo.InvariantCulture, $"O-{Number:00}"),
        RuleKind.Source => string.Create(CultureInfo.InvariantCulture, $"R-{Number:000}"),
        _ => "",
    };
}
