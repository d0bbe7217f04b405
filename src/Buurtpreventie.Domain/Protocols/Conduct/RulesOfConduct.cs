using System.Collections.Immutable;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>
/// The conditions and rules of conduct that every participant and coordinator accepts: a numbered, versioned document in the library's own words
/// . A change of the rules is a new version; the words of a version follow what the protocol decides.
/// </summary>
public sealed class RulesOfConduct
{
    private readonly string _texts;

    internal RulesOfConduct(RulesVersion version, string texts, ImmutableArray<ConductRule> rules, ImmutableArray<ConductRule> notFor)
    {
        Version = version;
        _texts = texts;
        Rules = rules;
        NotFor = notFor;
    }

    /// <summary>The first version: nineteen rules, and eight lines on what the group is not for.</summary>
    public static RulesOfConduct V1 { get; } = RulesOfConductV1.Build();

    /// <summary>The version.</summary>
    public RulesVersion Version { get; }

    /// <summary>The nineteen rules, in order.</summary>
    public ImmutableArray<ConductRule> Rules { get; }

    /// <summary>What the group is not for, in order.</summary>
    public ImmutableArray<ConductRule> NotFor { get; }

    /// <summary>The rules of this version, or null when there is no such version.</summary>
    public static RulesOfConduct? Find(RulesVersion version) => version == V1.Version ? V1 : null;

    /// <summary>The rule with this reference, or null where it is no rule of conduct.</summary>
    public ConductRule? Of(Rule rule) => Rules.Concat(NotFor).FirstOrDefault(one => one.Rule == rule);

    /// <summary>The whole document as a member accepts and signs it under <paramref name="options"/> (R-171, R-217).</summary>
    /// <param name="options">The options of the protocol.</param>
    /// <param name="language">The language.</param>
    /// <param name="texts">The host's own catalogue; the standard one where it is left out.</param>
    public Document ToDocument(ProtocolOptions options, Language language, Texts? texts = null)
    {
        texts ??= Texts.Standard;
        return new(
            language,
            texts.Of(Key("title"), language, ErrorArgument.Of("version", Version.Number)),
            [
                new(null, LineStyle.Paragraphs, [new(texts[Key("for-whom"), language], Rule.Source(216))]),
                new(null, LineStyle.Numbers, [.. Rules.Select(rule => new DocumentLine(rule.In(options, language, texts), rule.Rule))]),
                new(
                    texts[Key("not-for-title"), language],
                    LineStyle.Bullets,
                    [.. NotFor.Select(line => new DocumentLine(line.In(options, language, texts), line.Rule))]),
                new(
                    texts[Key("acceptance-title"), language],
                    LineStyle.Paragraphs,
                    [
                        new(texts[Key("acceptance"), language], Rule.Source(217)),
                        new(texts[Key("signature"), language], Rule.Source(219)),
                        new(texts[Key("place"), language], Rule.Source(220)),
                        new(texts[Key("date"), language], Rule.Source(221)),
                    ]),
            ]);
    }

    private string Key(string part) => $"{_texts}{part}";
}
