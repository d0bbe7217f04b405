using Buurtpreventie.Domain.Messages;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests.Messages;

public sealed class Word_lists
{
    private static readonly MessageWords Standard = MessageWords.Standard;

    public static TheoryData<MessageCue> Cues => [.. Enum.GetValues<MessageCue>().Where(cue => cue != MessageCue.None)];

    [Theory]
    [MemberData(nameof(Cues))]
    public void Hold_words_for_every_cue(MessageCue cue) => Assert.Contains(Standard.All, word => word.Cue == cue && !word.IsException);

    [Fact]
    public void Hold_four_languages_for_what_people_say()
    {
        var spoken = Standard.All.Where(word => word.Language is not null).GroupBy(word => word.Cue);

        Findings.None(spoken.Where(words => words.Key is not (MessageCue.PlaceEnding or MessageCue.StreetKind or MessageCue.StreetName))
            .Where(words => words.Select(word => word.Language).Distinct().Count() < 4)
            .Select(words => words.Key.ToString()));
    }

    [Fact]
    public void Hold_no_word_twice() =>
        Findings.None(Standard.All.GroupBy(word => word).Where(words => words.Count() > 1).Select(words => words.Key.ToString()));

    [Fact]
    public void Hold_nothing_that_cannot_be_found() => Findings.None(Standard.All.Where(word => !WordPattern.IsWellFormed(word)).Select(word => word.ToString()));

    /// <summary>Every word, put into a message as the lists have it, gives its cue and is named; an exception takes it away.</summary>
    [Fact]
    public void Are_found_word_by_word()
    {
        var lost = new List<string>();
        foreach (var word in Standard.All)
        {
            var text = word.Text.Replace("_", "zoveel", StringComparison.Ordinal).Replace("*", word.Text[0] == '*' ? "Lange" : "en", StringComparison.Ordinal);
            text = word.Text.Contains('*', StringComparison.Ordinal) && word.Text[0] != '*' && word.Text[^1] != '*' ? word.Text : text;
            using var scan = MessageScan.Of(text, Standard);
            var has = scan.Tokens.Length > 0 && scan.Tokens[0].Has(word.Cue);
            var isDenied = Standard.All.Any(other => other.IsException && other.Cue == word.Cue);
            if (word.IsException ? has : !has && !isDenied)
            {
                lost.Add($"{word.Cue} {word.Text}");
            }

            if (has && scan.Vocabulary.NameOf(word.Cue, text, scan.Tokens, 0, out _) == "")
            {
                lost.Add($"{word.Cue} {word.Text} has no name");
            }
        }

        Findings.None(lost);
    }

    [Fact]
    public void Are_the_hosts_to_change()
    {
        var own = MessageRules.Of(Standard
            .Removing(word => word is { Cue: MessageCue.Curse, Text: "verdomme" })
            .Adding(new MessageWord(MessageCue.Insult, Language.Dutch, "rare snuiter*")));

        Assert.False(Says(own, "101 gebeld, verdomme, inbraak Kerkstraat"));
        Assert.True(Says(own, "101 gebeld, inbraak Kerkstraat, rare snuiters!"));
        Assert.True(Says(MessageRules.Standard, "101 gebeld, verdomme, inbraak Kerkstraat"));
        Assert.False(Says(MessageRules.Standard, "101 gebeld, inbraak Kerkstraat, rare snuiters!"));
    }

    [Theory]
    [InlineData(MessageCue.Curse, "")]
    [InlineData(MessageCue.Curse, " ")]
    [InlineData(MessageCue.Curse, "*")]
    [InlineData(MessageCue.Curse, "!?")]
    [InlineData(MessageCue.Curse, "_ dag")]
    [InlineData(MessageCue.None, "dag")]
    [InlineData((MessageCue)64, "dag")]
    public void Take_no_word_that_means_nothing(MessageCue cue, string text) =>
        Assert.Throws<ArgumentException>(() => Standard.Adding(new MessageWord(cue, null, text)));

    private static bool Says(MessageRules rules, string text) => rules.Read(LabelledMessages.Message(text)).OrThrow().Has(MessageLabel.OffensiveLanguage);
}
