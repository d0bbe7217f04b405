using System.Collections.Immutable;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>The whole protocol on paper: parties, clauses, every choice in words, validity and signatures.</summary>
internal static class ProtocolDocument
{
    public static Document Of(ProtocolDraft draft, ImmutableArray<DocumentLine> validity, Language language, Texts texts)
    {
        var title = texts.Of("document.agreement.title", language, ErrorArgument.Of("version", draft.Version));
        return new(
            language,
            $"{draft.Name} – {title}",
            [
                new(texts["document.agreement.parties", language], LineStyle.Bullets, [.. draft.Parties.Select(party => new DocumentLine(texts.Of(party, language), Rule.Source(27)))]),
                new(texts["document.agreement.clauses", language], LineStyle.Paragraphs, [.. Clauses(draft, language)]),
                new(texts["document.agreement.options", language], LineStyle.Bullets, [.. ProtocolOptionTable.Rows.Select(Choice)]),
                new(texts["document.agreement.validity", language], LineStyle.Paragraphs, validity),
            ]);

        DocumentLine Choice(ProtocolOption option) =>
            new($"{option.Rule} {option.In(language, texts)}: {option.ValueIn(draft.Options, language, texts)}", option.Rule);
    }

    /// <summary>Who still has to sign.</summary>
    public static ImmutableArray<DocumentLine> ToSign(ProtocolDraft draft, Language language, Texts texts) =>
        [.. draft.Parties.Select(party => new DocumentLine(texts.Of("document.agreement.to-sign", language, ErrorArgument.Of("party", party)), Rule.Source(27)))];

    /// <summary>From when it holds, and who signed.</summary>
    public static ImmutableArray<DocumentLine> Signed(Protocol protocol, Language language, Texts texts)
    {
        List<DocumentLine> lines = [new(texts.Of("document.agreement.valid-from", language, ErrorArgument.Of("date", protocol.ValidFrom)))];
        if (protocol.ValidUntil is { } until)
        {
            lines.Add(new(texts.Of("document.agreement.valid-until", language, ErrorArgument.Of("date", until))));
        }

        lines.AddRange(protocol.Signatures.Select(signature => new DocumentLine(
            texts.Of("document.agreement.signed", language, ErrorArgument.Of("date", signature.On), ErrorArgument.Of("party", signature.Party)),
            Rule.Source(27))));
        return [.. lines];
    }

    private static IEnumerable<DocumentLine> Clauses(ProtocolDraft draft, Language language)
    {
        var fallback = draft.Options.Languages is [var first, ..] ? first : Language.Dutch;
        foreach (var (_, rule, text) in draft.Clauses.All.Where(clause => clause.Text is not null))
        {
            yield return new(string.IsNullOrWhiteSpace(text![language]) ? text[fallback] : text[language], rule);
        }
    }
}
