using System.Collections.Immutable;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>
/// The documents that every municipality needs, in the library's own words and in four languages. Each line names the source rule that it says.
/// </summary>
/// <remarks>They explain; they are no legal advice. A host replaces wording by a catalogue of its own.</remarks>
public static class StandardDocuments
{
    /// <summary>What neighbourhood prevention is, for residents.</summary>
    public static Document Introduction(Language language, Texts? texts = null)
    {
        var page = new Page("introduction", language, texts);
        return page.Made(page.Lines(null, LineStyle.Bullets, 87, 88, 90, 92, 76, 173, 34, 41, 61, 86, 95));
    }

    /// <summary>What an initiator hears before founding: law, advantages and limits, misuse of information (R-010 to R-012).</summary>
    public static Document LegalBriefing(Language language, Texts? texts = null)
    {
        var page = new Page("briefing", language, texts);
        return page.Made(
            page.Section(null, LineStyle.Paragraphs, Rule.Source(10), "intro"),
            page.Section(
                "framework", LineStyle.Bullets, Rule.Source(10),
                "framework-militia", "framework-guarding", "framework-bin", "framework-gdpr", "framework-discrimination", "framework-defamation", "framework-secrecy"),
            page.Section(
                "systems", LineStyle.Bullets, Rule.Source(11), "systems-fast", "systems-missed", "systems-numbers", "systems-others"),
            page.Section(
                "misuse", LineStyle.Bullets, Rule.Source(12), "misuse-use", "misuse-forward", "misuse-search", "misuse-list"));
    }

    /// <summary>How a coordinator starts the group on the channel, step by step (R-224 to R-231).</summary>
    public static Document StartChecklist(Language language, Texts? texts = null)
    {
        var page = new Page("start", language, texts);
        return page.Made(page.Lines(null, LineStyle.Numbers, 224, 225, 226, 227, 228, 229, 230, 231));
    }

    /// <summary>
    /// What a coordinator puts in the letter boxes of the neighbourhood (R-153). It names the group and nobody: who is invited is noted nowhere,
    /// and only who applies is known (C-10).
    /// </summary>
    /// <param name="group">The name of the group.</param>
    /// <param name="options">The options of the protocol.</param>
    /// <param name="language">The language.</param>
    /// <param name="texts">The host's own catalogue; the standard one where it is left out.</param>
    public static Document Invitation(string group, ProtocolOptions options, Language language, Texts? texts = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(group);
        ArgumentNullException.ThrowIfNull(options);
        var page = new Page("invitation", language, texts);
        DocumentLine applying = new(page.Text("apply", ErrorArgument.Of("who", options.Intake.ToRole())), Rule.Option(12));
        return new(
            language,
            $"{group} – {page.Text("title")}",
            [
                page.Lines(null, LineStyle.Paragraphs, 153),
                page.Lines(null, LineStyle.Bullets, 76, 95, 216),
                new(page.Text("how"), LineStyle.Bullets, [applying, .. page.Lines(null, LineStyle.Bullets, 215, 218, 70).Lines]),
                page.Section(null, LineStyle.Paragraphs, Rule.Source(153), "nobody-noted"),
            ]);
    }

    /// <summary>Who is responsible for what members do, and who is not (R-200, C-23).</summary>
    public static Document Disclaimer(Language language, Texts? texts = null)
    {
        var page = new Page("disclaimer", language, texts);
        return page.Made(page.Lines(null, LineStyle.Paragraphs, 200, 201));
    }

    /// <summary>What the police reads of the group, so that nobody counts on it (R-009, R-017, R-164), and where to turn when it is not urgent (R-019).</summary>
    public static Document PoliceNotice(ProtocolOptions options, Language language, Texts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var page = new Page("police", language, texts);
        var reading = Rule.Source(options.PoliceMonitoring == PoliceMonitoring.None ? 17 : 164);
        var contacts = options.NonUrgentContacts.Select(contact => new DocumentLine(OptionWords.Of(contact, language, page.Texts), Rule.Source(19)));
        return page.Made(
            new(
                null,
                LineStyle.Paragraphs,
                [
                    new(page.Text("R-009", ErrorArgument.Of("emergency", options.FirstEmergencyNumber)), Rule.Source(9)),
                    new(page.Text(TextKeys.Kebab(options.PoliceMonitoring.ToString())), reading),
                ]),
            new(page.Text("non-urgent"), LineStyle.Bullets, [.. contacts]));
    }

    /// <summary>Reads one document from the catalogue.</summary>
    private sealed class Page(string name, Language language, Texts? texts)
    {
        public Texts Texts { get; } = texts ?? Texts.Standard;

        public string Text(string part, params ReadOnlySpan<ErrorArgument> arguments) => Texts.Of($"document.{name}.{part}", language, arguments);

        public Document Made(params ImmutableArray<DocumentSection> sections) =>
            new(language, Text("title"), [.. sections.Where(section => !section.Lines.IsEmpty)]);

        public DocumentSection Section(string? heading, LineStyle style, Rule rule, params IEnumerable<string> parts) =>
            new(heading is null ? null : Text(heading), style, [.. parts.Select(part => new DocumentLine(Text(part), rule))]);

        /// <summary>The lines that say these source rules.</summary>
        public DocumentSection Lines(string? heading, LineStyle style, params IEnumerable<int> rules) =>
            new(heading is null ? null : Text(heading), style, [.. rules.Select(Rule.Source).Select(rule => new DocumentLine(Text(rule.ToString()), rule))]);
    }
}
