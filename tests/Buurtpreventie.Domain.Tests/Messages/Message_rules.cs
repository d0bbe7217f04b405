using Buurtpreventie.Domain.Messages;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Tests.Support;
using static Buurtpreventie.Domain.Tests.Messages.LabelledMessages;

namespace Buurtpreventie.Domain.Tests.Messages;

public sealed class Message_rules
{
    private const string Report = "101 gebeld. Man met rode pet voelt aan deuren in de Kanaalstraat.";

    [Theory]
    [InlineData("101 gebeld. Jongen klimt door een raam, Moordstraat 3.")]
    [InlineData("101 gebeld, verdachte man aan de Hoerenkreek.")]
    [InlineData("101 gebeld. Vrouw met gele jas breekt auto open in de Kutsegemstraat.")]
    [InlineData("101 verwittigd: wagen 1-KUT-101 rijdt zonder lichten door de Lulstraat.")]
    [InlineData("101 called: man with a ladder in Scunthorpe Lane.")]
    [InlineData("101 appelé: un homme essaie les portières à Conques, rue Putain-Ville 3.")]
    [InlineData("101 gebeld, familie Eikel meldt inbraak in de Varkensmarkt.")]
    [InlineData("101 gebeld. Man met zwarte muts en versleten jas, Dorpsplein.")]
    public void Streets_plates_and_names_are_no_abuse(string text) => Assert.False(Read(text).Has(MessageLabel.OffensiveLanguage));

    [Theory]
    [InlineData("101 gebeld, die klootzak loopt in de Kerkstraat.", "klootzak", MessageCue.Insult, FindingSeverity.Error)]
    [InlineData("101 gebeld, verdomme toch, ruit stuk in de Kerkstraat.", "verdomme", MessageCue.Curse, FindingSeverity.Warning)]
    [InlineData("101 gebeld. Kl**tzak in de Kerkstraat met groene jas.", "kl**tzak", MessageCue.Insult, FindingSeverity.Error)]
    [InlineData("101 gebeld, KLOOTZAK in de Kerkstraat met groene jas.", "klootzak", MessageCue.Insult, FindingSeverity.Error)]
    [InlineData("101 gebeld, sale c\u200Bon rue Haute.", "con", MessageCue.Curse, FindingSeverity.Warning)]
    public void A_finding_names_its_word_and_where_it_stands(string text, string word, MessageCue cue, FindingSeverity severity)
    {
        var finding = Read(text).Findings.Single(found => found.Label == MessageLabel.OffensiveLanguage);

        Assert.Equal((word, cue, severity, Rule.Conduct(10)), (finding.Word, finding.Cue, finding.Severity, finding.Rule));
        Assert.Equal(word, text.Substring(finding.Start, finding.Length).Replace("\u200B", "", StringComparison.Ordinal), ignoreCase: true);
    }

    [Fact]
    public void A_phrase_is_named_whole()
    {
        const string Text = "Wie wil er mee wacht houden aan de kerk?";
        var finding = Assert.Single(Read(Text).Findings);

        Assert.Equal((MessageLabel.PatrolCall, "wacht houden", "wacht houden"), (finding.Label, finding.Word, Text.Substring(finding.Start, finding.Length)));
    }

    [Fact]
    public void Every_finding_explains_itself_in_four_languages()
    {
        foreach (var finding in All.SelectMany(message => MessageRules.Standard.Read(message.Message, message.Earlier).OrThrow().Findings))
        {
            Assert.Equal(4, Languages.All.ToArray().Select(finding.Explain).Distinct().Count());
            Assert.False(finding.Rule.IsDefault);
            Assert.Equal(finding.Rule, finding.ToError("text").Rule);
        }
    }

    [Fact]
    public void Every_label_has_a_rule_a_code_and_a_finding_somewhere()
    {
        var labels = Enum.GetValues<MessageLabel>();

        Assert.Equal(labels.Length, labels.Select(label => MessageErrors.Of(label).Code).Distinct().Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => MessageErrors.Of(default));
    }

    [Fact]
    public void A_finding_lies_in_the_text_and_holds_nothing_of_it()
    {
        var words = MessageWords.Standard.All.SelectMany(word => WordPattern.Of(word.Text)).Select(pattern => pattern.ToString()).ToHashSet();
        foreach (var message in All)
        {
            foreach (var finding in MessageRules.Standard.Read(message.Message, message.Earlier).OrThrow().Findings)
            {
                Assert.InRange(finding.Start, 0, message.Message.Text.Length);
                Assert.InRange(finding.Start + finding.Length, 0, message.Message.Text.Length);
                Assert.Equal(finding.Cue == MessageCue.None, finding.Word == "");
                Assert.All(finding.Word.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => Assert.Contains(word, words));
            }
        }
    }

    [Theory]
    [InlineData("101 gebeld.", true)]
    [InlineData("De 101 is verwittigd door mijn vrouw.", true)]
    [InlineData("Ik heb net met de 101 gesproken, aan de lijn gehad.", true)]
    [InlineData("J'ai prévenu le 112.", true)]
    [InlineData("Habe die 101 angerufen.", true)]
    [InlineData("The 101 has been informed.", true)]
    [InlineData("Politie verwittigd.", true)]
    [InlineData("Inbraak Kerkstraat 5, 101 gebeld.", true)]
    [InlineData("Bel 101!", false)]
    [InlineData("Ik ga 101 bellen.", false)]
    [InlineData("Anders bel ik 101.", false)]
    [InlineData("We moeten 101 bellen.", false)]
    [InlineData("101 nog niet gebeld.", false)]
    [InlineData("Heeft iemand 101 gebeld?", false)]
    [InlineData("Er moet 101 gebeld worden.", false)]
    [InlineData("Er is aangebeld op Kerkstraat 101, gemeld door de buren.", false)]
    [InlineData("Gebeld bij nummer 112.", false)]
    [InlineData("Nummerplaat 1-KUT-101 gemeld in de groep.", false)]
    [InlineData("Appelez le 101.", false)]
    [InlineData("Le 101 n'a pas été appelé.", false)]
    [InlineData("Ruft bitte 101 an.", false)]
    [InlineData("Please call 101.", false)]
    [InlineData("101 has not been called.", false)]
    public void Having_called_is_told_from_having_to(string text, bool isTold) => Assert.Equal(isTold, Read(text).Tells(MessageElements.EmergencyCall));

    [Theory]
    [InlineData("👍")]
    [InlineData("Dank je!! 😀😀")]
    [InlineData("Wie komt er morgen naar de barbecue?")]
    [InlineData("Dat is zeker Jan Smeets van nummer 4, die dief!")]
    [InlineData("ik rij erachteraan")]
    public void What_scenario_A4_refuses_is_found(string text) => Assert.False(Read(text, Earlier(Report, 2)).IsCompliant);

    [Fact]
    public void What_scenario_A4_accepts_is_not() => Assert.True(Read("Verdachte loopt nu in de Kanaalstraat, richting brug", Earlier(Report, 2)).IsCompliant);

    [Theory]
    [InlineData(0, true)]
    [InlineData(2, true)]
    [InlineData(2.1, false)]
    public void Fragments_are_two_minutes_apart_at_most(double minutes, bool isFragment) =>
        Assert.Equal(isFragment, Read("en hij heeft een blauwe pet", Message(Report, "Wim", minutes)).Has(MessageLabel.MultipleMessages));

    [Fact]
    public void The_protocol_sets_the_length()
    {
        var message = Message("101 gebeld. " + new string('x', 200));

        Assert.False(MessageRules.Standard.Read(message).OrThrow().Has(MessageLabel.TooLong));
        Assert.True(MessageRules.Standard.Under(new MessageLimits(211, true)).Read(message).OrThrow().Has(MessageLabel.TooLong));
        Assert.False(MessageRules.Standard.Under(new MessageLimits(212, true)).Read(message).OrThrow().Has(MessageLabel.TooLong));
    }

    [Fact]
    public void A_text_beyond_the_channel_is_not_read()
    {
        var longest = Message(new string('x', MessageRules.LongestText));
        var longer = Message(new string('x', MessageRules.LongestText + 1));

        Assert.True(MessageRules.Standard.Read(longest).IsSuccess);
        Assert.Equal("message.unreadable", Assert.Single(MessageRules.Standard.Read(longer).Errors).Code);
        Assert.Equal("message.unreadable", Assert.Single(MessageRules.Standard.Read(longest, longer).Errors).Code);
    }

    [Fact]
    public void A_picture_without_a_word_beside_a_report_is_left_to_people()
    {
        Assert.True(Read(Message("", "Wim", 0, AttachmentKind.Image), Earlier(Report, 5)).IsCompliant);
        Assert.Equal(FindingSeverity.Notice, Assert.Single(Read(Message("", "Wim", 0, AttachmentKind.Image)).Findings).Severity);
    }

    [Fact]
    public void A_message_that_keeps_the_rules_costs_no_memory()
    {
        foreach (var labelled in Given.Where(labelled => labelled.Labels.Count == 0))
        {
            Assert.Equal(0, Allocation.Of(() => MessageRules.Standard.Read(labelled.Message, labelled.Earlier).TryGetValue(out _)));
        }
    }

    [Fact]
    public void A_message_shows_nothing_of_itself()
    {
        var shown = Message("geheim", "Wim").ToString();

        Assert.DoesNotContain("geheim", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Wim", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_and_readings_are_equal_by_what_they_hold()
    {
        Assert.Equal(Message("a", "b", 1, AttachmentKind.Image), Message("a", "b", 1, AttachmentKind.Image));
        Assert.NotEqual(Message("a", "b", 1, AttachmentKind.Image), Message("a", "b", 1, AttachmentKind.Video));
        Assert.Equal(Read("verdomme"), Read("verdomme"));
        Assert.NotEqual(Read("verdomme"), Read("dwaas"));
    }

    private static MessageReading Read(string text, params GroupMessage[] earlier) => Read(Message(text, "Wim"), earlier);

    private static MessageReading Read(GroupMessage message, params GroupMessage[] earlier) => MessageRules.Standard.Read(message, earlier).OrThrow();

    private static GroupMessage Earlier(string text, double minutes) => Message(text, "An", minutes);
}
