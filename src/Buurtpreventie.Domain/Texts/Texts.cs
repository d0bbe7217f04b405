using System.Collections.Frozen;

namespace Buurtpreventie.Domain;

/// <summary>
/// The catalogue: every sentence and word the library says to people, by key and language. It needs no ICU and follows no thread
/// culture. Immutable and safe to share. The texts of a feature stand in its own folder, in <c>*.texts.json</c>.
/// </summary>
public sealed class Texts
{
    private readonly FrozenDictionary<string, TextEntry> _entries;

    private Texts(FrozenDictionary<string, TextEntry> entries) => _entries = entries;

    /// <summary>The library's own texts.</summary>
    public static Texts Standard { get; } = new(TextFiles.ReadAll().ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>All keys: error codes, enum words and sentences.</summary>
    public IReadOnlyList<string> Keys => [.. _entries.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The raw text of <paramref name="key"/>, placeholders included.</summary>
    /// <exception cref="KeyNotFoundException">The catalogue has no such key.</exception>
    public string this[string key, Language language] => Entry(key)[language];

    /// <summary>Whether the catalogue has <paramref name="key"/>.</summary>
    public bool Has(string key) => _entries.ContainsKey(key);

    /// <summary>The sentence for an error, as <paramref name="audience"/> reads it. A code without a text of its own gives the code itself.</summary>
    public string Of(DomainError error, Language language, Audience audience = Audience.Anyone)
    {
        ArgumentNullException.ThrowIfNull(error);
        return Find(error.Code, audience) is { } entry
            ? TextTemplate.Fill(entry[language], error.Arguments.AsSpan(), language, this, audience)
            : error.Code;
    }

    /// <summary>
    /// The word for an enum member: "coördinator" for <see cref="Role.Coordinator"/>. Flags read as a list: "inschrijver of deelnemer"
    /// for roles, of which any will do, and "naam, gsm-nummer en adres" for others.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The enum, or what is set in it, has no word.</exception>
    public string Of(Enum word, Language language, Audience audience = Audience.Anyone)
    {
        ArgumentNullException.ThrowIfNull(word);
        var words = TextKeys.Of(word).Select(key => Entry(key, audience)[language]).ToArray();
        return words is [var only] ? only : $"{string.Join(", ", words[..^1])} {Joint(word)[language]} {words[^1]}";
    }

    /// <summary>How people name a rule: "gedragsregel 5", "option O-14".</summary>
    public string Of(Rule rule, Language language) => rule.Kind switch
    {
        RuleKind.Conduct or RuleKind.NotFor => $"{Of(rule.Kind, language)} {TextTemplate.Digits(rule.Number)}",
        RuleKind.Option or RuleKind.Source => $"{Of(rule.Kind, language)} {rule}",
        _ => "",
    };

    /// <summary>A sentence of the catalogue with its placeholders filled.</summary>
    public string Of(string key, Language language, params ReadOnlySpan<ErrorArgument> arguments) =>
        Of(key, language, Audience.Anyone, arguments);

    /// <summary>A sentence of the catalogue, as <paramref name="audience"/> reads it, with its placeholders filled.</summary>
    public string Of(string key, Language language, Audience audience, params ReadOnlySpan<ErrorArgument> arguments) =>
        TextTemplate.Fill(Entry(key, audience)[language], arguments, language, this, audience);

    /// <summary>
    /// A catalogue in which the host's own wording replaces the standard one for some keys. <c>{days}</c> shows an argument,
    /// <c>{days|# day|# days}</c> counts it. A key may name audiences, <c>code@coordinator</c> or <c>code@municipality+police</c>; the
    /// general text leaves the variants as they are.
    /// </summary>
    /// <exception cref="ArgumentException">A brace has no partner, or a placeholder no name or not two forms.</exception>
    public Texts Replacing(IEnumerable<KeyValuePair<string, TextEntry>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var all = _entries.ToDictionary(StringComparer.Ordinal);
        foreach (var (keys, entry) in entries)
        {
            foreach (var language in Languages.All)
            {
                if (!TextTemplate.IsWellFormed(entry[language]))
                {
                    throw new ArgumentException($"The text of '{keys}' in '{language.Tag()}' is malformed.", nameof(entries));
                }
            }

            foreach (var key in TextKeys.Each(keys))
            {
                all[key] = entry;
            }
        }

        return new Texts(all.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private TextEntry Joint(Enum flags) => _entries.TryGetValue(TextKeys.JointOf(flags.GetType()), out var own) ? own : Entry("list.and");

    private TextEntry Entry(string key, Audience audience = Audience.Anyone) =>
        Find(key, audience) ?? throw new KeyNotFoundException($"The catalogue has no text '{key}'.");

    private TextEntry? Find(string key, Audience audience) =>
        audience != Audience.Anyone && _entries.TryGetValue(TextKeys.For(key, audience), out var own) ? own : _entries.GetValueOrDefault(key);
}
