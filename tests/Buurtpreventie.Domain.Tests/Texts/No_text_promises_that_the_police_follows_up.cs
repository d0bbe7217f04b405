using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests;

/// <summary>
/// A report is no request that the police must answer, and nobody may think so: no text of reports, questions, messages, duties and notices says
/// what the police is going to do. What it is said to do stands here, so that a new text is looked at.
/// </summary>
public sealed class No_text_promises_that_the_police_follows_up
{
    private static readonly Dictionary<Language, (string[] Police, string[] Promises)> Words = new()
    {
        [Language.Dutch] = (["politie", "inspecteur", "agent"], ["zal", "zullen", "komt", "komen", "volgt", "volgen", "stuurt", "onderneemt", "onderzoekt", "behandelt", "belooft", "antwoordt", "snel", "onderweg"]),
        [Language.French] = (["police", "inspecteur", "agent"], ["va", "viendra", "vient", "suit", "suivra", "donnera", "enverra", "envoie", "traitera", "enquête", "répondra", "bientôt", "promet"]),
        [Language.German] = (["polizei", "inspektor"], ["wird", "werden", "kommt", "folgt", "schickt", "untersucht", "ermittelt", "antwortet", "bald", "verspricht"]),
        [Language.English] = (["police", "inspector", "officer"], ["will", "shall", "come", "comes", "follow", "follows", "send", "sends", "investigate", "investigates", "respond", "soon", "promise"]),
    };

    private static readonly string[] Kinds =
        ["report", "report-message", "report-state", "report-trigger", "report-condition", "saar", "safe-reaction", "police-question", "doubt-query", "message", "duty", "notice"];

    // Asked of the group, not promised by the police.
    private static readonly string[] Looked = ["message.police-present", "notice.stay-silent", "report.police-present"];

    [Fact]
    public void In_any_language()
    {
        var keys = Domain.Texts.Standard.Keys.Where(key => Kinds.Contains(key.Split('.')[0])).ToList();

        Assert.True(keys.Count > 150, $"only {keys.Count} texts were read");
        Findings.None(
            from key in keys.Except(Looked)
            from language in Languages.All.ToArray()
            from sentence in Domain.Texts.Standard[key, language].Split('.', '!', '?')
            where Promises(sentence, language)
            select $"{key}: {sentence}");
    }

    [Theory]
    [InlineData(Language.Dutch, "De politie komt zo snel mogelijk")]
    [InlineData(Language.French, "La police viendra voir")]
    [InlineData(Language.German, "Die Polizei wird sich melden")]
    [InlineData(Language.English, "The police will look into it")]
    public void And_a_promise_would_be_found(Language language, string sentence) => Assert.True(Promises(sentence, language));

    private static bool Promises(string sentence, Language language)
    {
        var said = Folding.Words(sentence).Split(' ');
        var (police, promises) = Words[language];
        return police.Any(said.Contains) && promises.Select(word => Folding.Words(word)).Any(said.Contains);
    }
}
