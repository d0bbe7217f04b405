using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests.Protocols;

public sealed class Documents
{
    private static readonly int[] OnlyText = [34, 41, 61, 76, 86, 87, 88, 90, 92, 95, 173];

    public static TheoryData<Language> All => new(Languages.All.ToArray());

    [Theory]
    [MemberData(nameof(All))]
    public void Are_complete_in_every_language(Language language)
    {
        var documents = ProtocolProfiles.All.SelectMany(profile => Every(profile, language)).ToList();
        var broken =
            from document in documents
            from line in document.Sections.SelectMany(section => section.Lines)
            where line.Text.Trim().Length < 2 || line.Text.Contains('{', StringComparison.Ordinal)
            select $"{document}: {line.Text}";

        Findings.None(broken);
        Assert.All(documents, document => Assert.Equal(language, document.Language));
        Assert.All(documents, document => Assert.Equal(document.Title, document.ToString()));
        Assert.All(documents, document => Assert.StartsWith($"# {document.Title}\n\n", document.ToMarkdown(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ProfileName.Deck, "politie")]
    [InlineData(ProfileName.Bilzen, "preventiedienst")]
    [InlineData(ProfileName.Ghent, "coördinator")]
    [InlineData(ProfileName.LimburgBase, "preventiedienst")]
    public void The_invitation_names_the_group_and_where_to_apply_and_notes_nobody(ProfileName profile, string intake)
    {
        var invitation = StandardDocuments.Invitation("Rekem-Centrum", ProtocolProfiles.Of(profile).Options, Language.Dutch);

        Assert.Equal("Rekem-Centrum – doet u mee?", invitation.Title);
        Assert.Contains($"intentieverklaring in bij de {intake}.", invitation.ToPlainText(), StringComparison.Ordinal);
        Assert.EndsWith("Wie deze uitnodiging krijgt, wordt nergens genoteerd.\n", invitation.ToPlainText(), StringComparison.Ordinal);
        Assert.Superset(new HashSet<Rule> { Rule.Source(153), Rule.Source(70), Rule.Source(95), Rule.Source(218) }, Lines(invitation).Select(line => line.Rule).ToHashSet());
    }

    [Fact]
    public void The_start_guide_says_its_eight_steps() =>
        Assert.Equal(Enumerable.Range(224, 8).Select(Rule.Source), Lines(StandardDocuments.StartChecklist(Language.Dutch)).Select(line => line.Rule));

    [Fact]
    public void The_introduction_says_the_rules_that_are_only_text() =>
        Assert.Superset(
            OnlyText.Select(Rule.Source).ToHashSet(),
            Lines(StandardDocuments.Introduction(Language.Dutch)).Select(line => line.Rule).ToHashSet());

    [Fact]
    public void The_briefing_covers_law_systems_and_misuse()
    {
        var briefing = StandardDocuments.LegalBriefing(Language.English);

        Assert.Equal([1, 7, 4, 4], briefing.Sections.Select(section => section.Lines.Length));
        Assert.Equal([Rule.Source(10), Rule.Source(10), Rule.Source(11), Rule.Source(12)], briefing.Sections.Select(section => section.Lines.Select(line => line.Rule).Distinct().Single()));
        Assert.All("1934 BIN GDPR 2007 licensed secrecy".Split(' '), word => Assert.Contains(word, briefing.ToPlainText(), StringComparison.Ordinal));
    }

    [Fact]
    public void The_disclaimer_leaves_the_duties_on_data() =>
        Assert.Equal([Rule.Source(200), Rule.Source(201)], Lines(StandardDocuments.Disclaimer(Language.Dutch)).Select(line => line.Rule));

    [Theory]
    [InlineData(ProfileName.Deck, "niet permanent", "nummer van de politiezone")]
    [InlineData(ProfileName.Bilzen, "alleen wat haar overgemaakt wordt", "preventiedienst")]
    [InlineData(ProfileName.Ghent, "geen lid van de groep", "meldpunt")]
    [InlineData(ProfileName.LimburgBase, "niet permanent", "nummer van de politiezone")]
    public void The_notice_on_the_police_promises_nothing(ProfileName profile, string words, string contact)
    {
        var notice = StandardDocuments.PoliceNotice(ProtocolProfiles.Of(profile).Options, Language.Dutch).ToPlainText();

        Assert.Contains("is geen melding aan de politie. Bel 101.", notice, StringComparison.Ordinal);
        Assert.Contains(words, notice, StringComparison.Ordinal);
        Assert.Contains(contact, notice, StringComparison.Ordinal);
    }

    [Fact]
    public void The_notice_on_the_police_leaves_out_contacts_where_there_are_none() =>
        Assert.Single(StandardDocuments.PoliceNotice(ProtocolProfiles.Deck.Options with { NonUrgentContacts = [] }, Language.Dutch).Sections);

    [Fact]
    public void A_draft_says_who_still_has_to_sign_and_a_protocol_who_did()
    {
        var draft = Samples.Draft(ProfileName.Bilzen);
        var protocol = draft.Sign(Samples.SignaturesOf(draft), Samples.NewYear, new(2027, 12, 31)).OrThrow();
        var (open, done) = (draft.ToDocument(Language.Dutch).ToPlainText(), protocol.ToDocument(Language.Dutch).ToPlainText());

        Assert.StartsWith("Lanaken 2026 – Protocol, versie 1\n", open, StringComparison.Ordinal);
        Assert.Contains("Nog te ondertekenen: de gemeente.", open, StringComparison.Ordinal);
        Assert.DoesNotContain("Ondertekend op", open, StringComparison.Ordinal);
        Assert.Contains("Geldig vanaf 1 januari 2026.\n\nGeldig tot en met 31 december 2027.\n\nOndertekend op 18 december 2025: de buurt.", done, StringComparison.Ordinal);
        Assert.Contains("• O-08 Overmaken binnen: 24 uur\n", done, StringComparison.Ordinal);
        Assert.Contains(protocol.Clauses.EmergencyCall!.Dutch, done, StringComparison.Ordinal);
        Assert.Equal(ProtocolOptionTable.Rows.Length, Lines(protocol.ToDocument(Language.French)).Count(line => line.Rule.Kind == RuleKind.Option));
    }

    [Fact]
    public void A_clause_that_has_no_text_in_a_language_is_shown_in_the_first_of_the_protocol()
    {
        var draft = Samples.Draft().WithClauses(clauses => clauses with { ProjectContact = new("Vraag het aan het loket.", "", "", "") });

        Assert.Contains("Vraag het aan het loket.", draft.ToDocument(Language.French).ToPlainText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Speak_from_the_catalogue_of_the_host()
    {
        var texts = Domain.Texts.Standard.Replacing([new("document.disclaimer.title", new("Let op", "f", "d", "e"))]);

        Assert.Equal("Let op", StandardDocuments.Disclaimer(Language.Dutch, texts).Title);
    }

    [Fact]
    public void The_rules_stand_on_their_page() => Repository.Holds("docs/rules-of-conduct.md", RulesPage());

    [Fact]
    public void The_options_stand_on_their_page() => Repository.Holds("docs/protocol-options.md", OptionsPage());

    private static IEnumerable<Document> Every(ProtocolProfile profile, Language language) =>
    [
        StandardDocuments.Introduction(language), StandardDocuments.LegalBriefing(language), StandardDocuments.StartChecklist(language),
        StandardDocuments.Disclaimer(language), StandardDocuments.PoliceNotice(profile.Options, language),
        StandardDocuments.Invitation("Rekem-Centrum", profile.Options, language),
        RulesOfConduct.V1.ToDocument(profile.Options, language), Samples.Draft(profile.Name).ToDocument(language), Samples.Draft(profile.Name).Signed().RulesIn(language),
        Samples.Draft(profile.Name).Signed().ToDocument(language),
    ];

    private static IEnumerable<DocumentLine> Lines(Document document) => document.Sections.SelectMany(section => section.Lines);

    private static string RulesPage()
    {
        var page =
            """
            # Rules of conduct, version 1

            The nineteen rules and the eight lines on what the group is not for, in the words of the library, as they are under the Deck profile. What a protocol decides
            (ages, call and message, photos, sanctions …) changes the words; `protocol.RulesIn(language)` gives them as a document to sign.


            """.ReplaceLineEndings("\n");
        foreach (var language in Languages.All)
        {
            var document = RulesOfConduct.V1.ToDocument(ProtocolProfiles.Deck.Options, language).ToMarkdown();
            page += document.Replace("\n## ", "\n### ", StringComparison.Ordinal).Insert(0, "#") + "\n";
        }

        return page.TrimEnd('\n') + "\n";
    }

    private static string OptionsPage()
    {
        var page =
            """
            # The choices of a protocol

            Every choice and what the four profiles make of it, from `ProtocolOptionTable`. The name is the path in `ProtocolOptions`, in JSON, and in the
            target of an error. Bounds are proposals of the library.

            | | name | choice | bounds | Deck | Bilzen | Ghent | Limburg base |
            |---|---|---|---|---|---|---|---|

            """.ReplaceLineEndings("\n");
        foreach (var row in ProtocolOptionTable.Rows)
        {
            var bounds = row.Range is var (from, to) ? $"{from} to {to}" : row.Days is var (shortest, longest) ? $"{shortest} to {longest} days" : "";
            var values = ProtocolProfiles.All.Select(profile => row.ValueIn(profile.Options, Language.English));
            page += $"| {row.Rule} | `{row.Name}` | {row.In(Language.English)} | {bounds} | {string.Join(" | ", values)} |\n";
        }

        return page;
    }
}
