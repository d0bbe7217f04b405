using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Domain.Messages;

/// <summary>
/// Something that may be wrong with a message: what, how sure, where in the text and on which sign. It holds no part of the message:
/// only who has the text can slice it.
/// </summary>
/// <param name="Label">What.</param>
/// <param name="Severity">How sure and how grave.</param>
/// <param name="Start">Where it starts, in characters from 0.</param>
/// <param name="Length">How many characters it takes; the whole message where no word is the sign.</param>
/// <param name="Cue">What sort of word is the sign; <see cref="MessageCue.None"/> where none is.</param>
/// <param name="Word">That word as our own lists have it, folded; empty where none is.</param>
public readonly record struct MessageFinding(MessageLabel Label, FindingSeverity Severity, int Start, int Length, MessageCue Cue, string Word)
{
    /// <summary>The rule behind it.</summary>
    public Rule Rule => MessageErrors.Of(Label).Rule;

    /// <summary>Whether it is about swearing, discriminating or accusing, of which the protocol says what follows (O-24).</summary>
    private bool IsOfLanguage => Label is MessageLabel.OffensiveLanguage or MessageLabel.Discrimination or MessageLabel.Accusation;

    /// <summary>
    /// Whether the message is refused for it before it is sent: for swearing, discriminating and accusing as the protocol says (O-24), for
    /// the rest when it is an <see cref="FindingSeverity.Error"/>.
    /// </summary>
    public bool IsRefusedUnder(ProtocolOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return IsOfLanguage ? options.LanguageCheck == LanguageCheck.Refuse : Severity == FindingSeverity.Error;
    }

    /// <summary>Whether the sender is told of it, to change the message or to confirm it: what is not refused, unless the protocol does not look at language (O-24).</summary>
    public bool IsToldUnder(ProtocolOptions options) => !IsRefusedUnder(options) && !(IsOfLanguage && options.LanguageCheck == LanguageCheck.Off);

    /// <summary>The finding as a refusal, for a host that refuses before sending.</summary>
    public DomainError ToError(string? target = null) => MessageErrors.Of(Label).At(target);

    /// <summary>What the rule asks, in words for the sender, from the standard catalogue.</summary>
    public string Explain(Language language) => MessageErrors.Of(Label).In(language);
}
