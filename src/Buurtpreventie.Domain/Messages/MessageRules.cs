using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Domain.Messages;

/// <summary>
/// The rules on what may be said, held against a message and what came before it in the incident. They find and explain; they never
/// remove. Every finding rests on a word of the public lists or on the form of the message. Immutable and safe to share; reading a
/// message that keeps the rules allocates nothing.
/// </summary>
public sealed class MessageRules
{
    /// <summary>The most characters that are read, as many as the channel takes.</summary>
    public const int LongestText = 65_536;

    /// <summary>The longest message where no protocol says otherwise (O-23); a proposal of the library.</summary>
    public const int UsualLength = 500;

    private readonly MessageWords _words;
    private readonly int _mostCharacters;

    private MessageRules(MessageWords words, int mostCharacters)
    {
        _words = words;
        _mostCharacters = mostCharacters;
    }

    /// <summary>The library's own lists and length.</summary>
    public static MessageRules Standard { get; } = new(MessageWords.Standard, UsualLength);

    /// <summary>The rules with word lists of the host.</summary>
    public static MessageRules Of(MessageWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new(words, UsualLength);
    }

    /// <summary>The same rules with the length that a protocol sets (O-23).</summary>
    public MessageRules Under(MessageLimits limits) => new(_words, limits.MaxCharacters);

    /// <summary>Reads a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="earlier">What was said before in the same incident, oldest first; empty for the first message.</param>
    /// <returns>What was found, or <c>message.unreadable</c> when one of the texts is longer than <see cref="LongestText"/>.</returns>
    public Outcome<MessageReading> Read(GroupMessage message, params ReadOnlySpan<GroupMessage> earlier)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (!IsReadable(message, earlier))
        {
            return MessageErrors.Unreadable;
        }

        return Judge(message, Incident.Before(message, earlier, _words));
    }

    /// <summary>Judges a text that is short enough, in an incident of which the caller knows how it stands.</summary>
    internal MessageReading Judge(GroupMessage message, Incident incident)
    {
        using var scan = MessageScan.Of(message.Text, _words);
        return new Judgement(message, incident, scan, _mostCharacters).Read();
    }

    private static bool IsReadable(GroupMessage message, ReadOnlySpan<GroupMessage> earlier)
    {
        foreach (var one in earlier)
        {
            if (one.Text.Length > LongestText)
            {
                return false;
            }
        }

        return message.Text.Length <= LongestText;
    }
}
