using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests.Protocols;

public sealed class Rules_of_conduct
{
    private static readonly RulesOfConduct V1 = RulesOfConduct.V1;
    private static readonly ProtocolOptions Deck = ProtocolProfiles.Deck.Options;
    private static readonly ProtocolOptions Ghent = ProtocolProfiles.Ghent.Options;

    /// <summary>Options that together make every sentence of the rules appear.</summary>
    private static readonly ProtocolOptions[] Varied =
    [
        .. ProtocolProfiles.All.Select(profile => profile.Options),
        .. from order in new[] { CallOrder.BeforeMessage, CallOrder.Simultaneous }
           from other in Enum.GetValues<CallOrder>()
           select Deck with { CallTiming = new(order, other, order == CallOrder.Simultaneous || other == CallOrder.Simultaneous ? 5 : null) },
        .. Enum.GetValues<Tie>().Select(tie => Deck with { Tie = tie }),
        .. Enum.GetValues<SensitiveFeatureUse>().Select(use => Deck with { SensitiveFeatures = new(use) }),
        .. from photos in Enum.GetValues<MediaUse>()
           from videos in Enum.GetValues<MediaUse>()
           from images in Enum.GetValues<RecognisableImages>()
           select Deck with { Media = new(photos, videos), RecognisableImages = images },
        .. from sanction in Enum.GetValues<SanctionKind>()
           from appeal in Enum.GetValues<AppealBody>()
           select Deck with { Sanctions = new(sanction), Appeal = new(appeal) },
        Deck with { Age = Deck.Age with { ParentalSignatures = ParentalSignatures.Both } },
        Deck with { SmartphoneRequired = false, PoliceMembership = PoliceMembership.Allowed, MessageLimits = new(300, OneOpeningMessage: false) },
    ];

    [Fact]
    public void Are_nineteen_and_eight_lines_numbered_in_order()
    {
        Assert.Equal(Enumerable.Range(1, 19).Select(Rule.Conduct), V1.Rules.Select(rule => rule.Rule));
        Assert.Equal(Enumerable.Range(1, 8).Select(Rule.NotFor), V1.NotFor.Select(line => line.Rule));
        Assert.Equal(Enumerable.Range(1, 19), V1.Rules.Select(rule => rule.Number));
        Assert.Equal(RulesVersion.Of(1), V1.Version);
    }

    [Fact]
    public void Are_found_by_version_and_by_rule()
    {
        Assert.Same(V1, RulesOfConduct.Find(RulesVersion.Of(1)));
        Assert.Null(RulesOfConduct.Find(RulesVersion.Of(2)));
        Assert.Null(RulesOfConduct.Find(default));
        Assert.Equal(Rule.Conduct(12), V1.Of(Rule.Conduct(12))!.Rule);
        Assert.Equal(Rule.NotFor(8), V1.Of(Rule.NotFor(8))!.Rule);
        Assert.Null(V1.Of(Rule.Source(174)));
    }

    [Fact]
    public void Say_something_complete_whatever_the_protocol_decides()
    {
        var broken =
            from options in Varied
            from rule in V1.Rules.Concat(V1.NotFor)
            from language in Languages.All.ToArray()
            let words = rule.In(options, language)
            where words.Length < 15 || words.Contains('{', StringComparison.Ordinal) || words.Contains("  ", StringComparison.Ordinal)
                || words[^1] != '.' || words.Contains(" .", StringComparison.Ordinal)
            select $"{rule} {language}: {words}";

        Findings.None(broken);
    }

    [Fact]
    public void Use_every_text_they_have()
    {
        var said = Varied.SelectMany(options => V1.Rules.Concat(V1.NotFor).SelectMany(rule => rule.Keys(options))).ToHashSet();
        var texts = Domain.Texts.Standard.Keys.Where(key => key.StartsWith("rules-v1.conduct-", StringComparison.Ordinal) || key.StartsWith("rules-v1.not-for-", StringComparison.Ordinal))
            .Where(key => key != "rules-v1.not-for-title");

        Findings.None(texts.Except(said));
    }

    [Theory]
    [InlineData(1, "18", "16", "ouder")]
    [InlineData(2, "smartphone")]
    [InlineData(3, "buurt")]
    [InlineData(4, "101", "politie")]
    [InlineData(5, "101", "melding")]
    [InlineData(6, "SAAR", "reageren", "geregistreerd")]
    [InlineData(7, "500", "één bericht", "verwittigd")]
    [InlineData(8, "geslacht", "lengte", "gezicht", "kleding", "voertuig", "Huidskleur")]
    [InlineData(9, "foto", "beschrijven", "Video")]
    [InlineData(10, "Vloek", "scheld", "discrimineer", "beschuldig")]
    [InlineData(11, "eigen rechter", "wet", "politie")]
    [InlineData(12, "privébericht")]
    [InlineData(13, "openbaar", "sociale media")]
    [InlineData(14, "politie", "hulpdienst", "beroepsgeheim")]
    [InlineData(15, "verwijderd")]
    [InlineData(16, "beheerders")]
    [InlineData(17, "aanpassen")]
    [InlineData(18, "niet verantwoordelijk")]
    [InlineData(19, "AVG", "coördinatoren", "foto's")]
    public void Cover_what_the_source_asks_of_each(int number, params string[] words) =>
        Assert.All(words, word => Assert.Contains(word, V1.Rules[number - 1].In(Deck, Language.Dutch), StringComparison.Ordinal));

    [Fact]
    public void Follow_the_protocol()
    {
        Assert.Equal("U bent ten minste 18 jaar op de dag waarop u tekent.", V1.Rules[0].In(Ghent, Language.Dutch));
        Assert.Equal(
            "De politie komt pas in actie als iemand 101 belt. Een bericht in de groep vervangt die oproep nooit. In nood kunt u ook 112 bellen.",
            V1.Rules[3].In(Ghent, Language.Dutch));
        Assert.Contains("ten hoogste 5 minuten", V1.Rules[4].In(ProtocolProfiles.Bilzen.Options, Language.Dutch), StringComparison.Ordinal);
        Assert.Contains("ten hoogste 1 minuut", V1.Rules[4].In(Deck with { CallTiming = new(CallOrder.Simultaneous, CallOrder.Simultaneous, 1) }, Language.Dutch), StringComparison.Ordinal);
        Assert.Contains("112", V1.Rules[4].In(Deck with { EmergencyNumbers = [EmergencyNumber.Emergency112, EmergencyNumber.Police101] }, Language.Dutch), StringComparison.Ordinal);
    }

    [Fact]
    public void Make_a_document_to_sign()
    {
        var document = V1.ToDocument(Deck, Language.Dutch);

        Assert.Equal("Voorwaarden en gedragsregels, versie 1", document.Title);
        Assert.Equal([1, 19, 8, 4], document.Sections.Select(section => section.Lines.Length));
        Assert.Equal(V1.Rules.Select(rule => rule.Rule), document.Sections[1].Lines.Select(line => line.Rule));
        Assert.Contains("\n19. Politie en gemeente", document.ToPlainText(), StringComparison.Ordinal);
        Assert.Contains("\n## Waarvoor de groep niet dient\n\n- Geen onnodige", document.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("\nNaam en handtekening:\n\nPlaats:\n\nOp:\n", document.ToPlainText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Speak_from_the_catalogue_of_the_host()
    {
        var texts = Domain.Texts.Standard.Replacing([new("rules-v1.not-for-2", new("Geen gekibbel.", "f.", "d.", "e."))]);

        Assert.Equal("Geen gekibbel.", V1.NotFor[1].In(Deck, Language.Dutch, texts));
        Assert.Contains("Geen gekibbel.", V1.ToDocument(Deck, Language.Dutch, texts).ToPlainText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Versions_are_numbers_in_order()
    {
        Assert.True(RulesVersion.Of(1) < RulesVersion.Of(2));
        Assert.True(default(RulesVersion).IsDefault);
        Assert.Equal("12", RulesVersion.Of(12).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => RulesVersion.Of(0));
    }
}
