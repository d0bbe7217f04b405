namespace Buurtpreventie.Domain.Messages;

/// <summary>What can be wrong with a message: one code for each <see cref="MessageLabel"/>, and one for a text that is not read at all.</summary>
public static class MessageErrors
{
    /// <summary>More than 65 536 characters, as many as the channel takes; it is not read.</summary>
    public static readonly DomainError Unreadable = new("message.unreadable", ErrorKind.Invalid);

    /// <inheritdoc cref="MessageLabel.NoEmergencyCall"/>
    public static readonly DomainError NoEmergencyCall = new("message.no-emergency-call", ErrorKind.Unmet, Rule.Conduct(5));

    /// <inheritdoc cref="MessageLabel.TooLong"/>
    public static readonly DomainError TooLong = new("message.too-long", ErrorKind.Unmet, Rule.Conduct(7));

    /// <inheritdoc cref="MessageLabel.MultipleMessages"/>
    public static readonly DomainError MultipleMessages = new("message.multiple-messages", ErrorKind.Unmet, Rule.Conduct(7));

    /// <inheritdoc cref="MessageLabel.EmojiOnly"/>
    public static readonly DomainError EmojiOnly = new("message.emoji-only", ErrorKind.Unmet, Rule.NotFor(3));

    /// <inheritdoc cref="MessageLabel.Chatter"/>
    public static readonly DomainError Chatter = new("message.chatter", ErrorKind.Unmet, Rule.Conduct(12));

    /// <inheritdoc cref="MessageLabel.PrivateMessage"/>
    public static readonly DomainError PrivateMessage = new("message.private", ErrorKind.Unmet, Rule.Conduct(12));

    /// <inheritdoc cref="MessageLabel.OffensiveLanguage"/>
    public static readonly DomainError OffensiveLanguage = new("message.offensive-language", ErrorKind.Unmet, Rule.Conduct(10));

    /// <inheritdoc cref="MessageLabel.Discrimination"/>
    public static readonly DomainError Discrimination = new("message.discrimination", ErrorKind.Unmet, Rule.Conduct(10));

    /// <inheritdoc cref="MessageLabel.Accusation"/>
    public static readonly DomainError Accusation = new("message.accusation", ErrorKind.Unmet, Rule.Conduct(10));

    /// <inheritdoc cref="MessageLabel.PublicDisclosure"/>
    public static readonly DomainError PublicDisclosure = new("message.public-disclosure", ErrorKind.Unmet, Rule.Conduct(13));

    /// <inheritdoc cref="MessageLabel.PatrolCall"/>
    public static readonly DomainError PatrolCall = new("message.patrol-call", ErrorKind.Unmet, Rule.NotFor(7));

    /// <inheritdoc cref="MessageLabel.OwnJudge"/>
    public static readonly DomainError OwnJudge = new("message.own-judge", ErrorKind.Unmet, Rule.Conduct(11));

    /// <inheritdoc cref="MessageLabel.ReplyWithoutNewInformation"/>
    public static readonly DomainError ReplyWithoutNewInformation = new("message.no-new-information", ErrorKind.Unmet, Rule.NotFor(6));

    /// <inheritdoc cref="MessageLabel.PoliceAlreadyPresent"/>
    public static readonly DomainError PoliceAlreadyPresent = new("message.police-present", ErrorKind.Unmet, Rule.NotFor(4));

    /// <inheritdoc cref="MessageLabel.Irrelevant"/>
    public static readonly DomainError Irrelevant = new("message.irrelevant", ErrorKind.Unmet, Rule.Conduct(12));

    /// <inheritdoc cref="MessageLabel.PhotoNotForDescription"/>
    public static readonly DomainError PhotoNotForDescription = new("message.photo-not-for-description", ErrorKind.Unmet, Rule.Conduct(9));

    internal static DomainError Of(MessageLabel label) => label switch
    {
        MessageLabel.NoEmergencyCall => NoEmergencyCall,
        MessageLabel.TooLong => TooLong,
        MessageLabel.MultipleMessages => MultipleMessages,
        MessageLabel.EmojiOnly => EmojiOnly,
        MessageLabel.Chatter => Chatter,
        MessageLabel.PrivateMessage => PrivateMessage,
        MessageLabel.OffensiveLanguage => OffensiveLanguage,
        MessageLabel.Discrimination => Discrimination,
        MessageLabel.Accusation => Accusation,
        MessageLabel.PublicDisclosure => PublicDisclosure,
        MessageLabel.PatrolCall => PatrolCall,
        MessageLabel.OwnJudge => OwnJudge,
        MessageLabel.ReplyWithoutNewInformation => ReplyWithoutNewInformation,
        MessageLabel.PoliceAlreadyPresent => PoliceAlreadyPresent,
        MessageLabel.Irrelevant => Irrelevant,
        MessageLabel.PhotoNotForDescription => PhotoNotForDescription,
        _ => throw new ArgumentOutOfRangeException(nameof(label)),
    };
}
