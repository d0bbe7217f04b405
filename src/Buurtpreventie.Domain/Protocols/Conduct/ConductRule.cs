using System.Collections.Immutable;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>One rule of conduct, or one line of what the group is not for. What a protocol decides, such as ages and photos, shows in its words.</summary>
public sealed class ConductRule
{
    private readonly string _texts;
    private readonly Func<ProtocolOptions, ImmutableArray<string>> _sentences;

    internal ConductRule(string texts, Rule rule, Func<ProtocolOptions, ImmutableArray<string>> sentences)
    {
        _texts = texts;
        Rule = rule;
        _sentences = sentences;
    }

    /// <summary>Which rule: <c>conduct-1</c> to <c>conduct-19</c>, or <c>not-for-1</c> to <c>not-for-8</c>.</summary>
    public Rule Rule { get; }

    /// <summary>Its number in the document, from 1.</summary>
    public int Number => Rule.Number;

    /// <summary>The rule in words, as it is under <paramref name="options"/>.</summary>
    /// <param name="options">The options of the protocol.</param>
    /// <param name="language">The language.</param>
    /// <param name="texts">The host's own catalogue; the standard one where it is left out.</param>
    public string In(ProtocolOptions options, Language language, Texts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        return string.Join(' ', Keys(options).Select(key => (texts ?? Texts.Standard).Of(key, language, Arguments(options))));
    }

    /// <summary>The rule and its number, for logs.</summary>
    public override string ToString() => Rule.ToString();

    /// <summary>The texts that together say the rule.</summary>
    internal IEnumerable<string> Keys(ProtocolOptions options) =>
        _sentences(options).Select(sentence => $"{_texts}{Rule}{(sentence.Length == 0 ? "" : ".")}{sentence}");

    private static ErrorArgument[] Arguments(ProtocolOptions options) =>
        [
            ErrorArgument.Of("emergency", options.FirstEmergencyNumber),
            ErrorArgument.Of("other", (int)options.EmergencyNumbers.LastOrDefault()),
            ErrorArgument.Of("age", options.Age.MinimumAge),
            ErrorArgument.Of("lowest", options.Age.LowestMinorAge ?? options.Age.MinimumAge),
            ErrorArgument.Of("tolerance", options.CallTiming.ToleranceMinutes ?? 0),
            ErrorArgument.Of("most", options.MessageLimits.MaxCharacters),
        ];
}
