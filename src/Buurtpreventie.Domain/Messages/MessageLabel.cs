using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Messages;

/// <summary>What can be wrong with a message of the group.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<MessageLabel>))]
public enum MessageLabel
{
    /// <summary>A first report that does not say that 101 or 112 was called (rule 5).</summary>
    NoEmergencyCall = 1,

    /// <summary>Longer than the protocol allows (rule 7, O-23).</summary>
    TooLong = 2,

    /// <summary>The sender goes on in fragments within two minutes (rule 7).</summary>
    MultipleMessages = 3,

    /// <summary>Nothing but emoji (not-for 3).</summary>
    EmojiOnly = 4,

    /// <summary>Greetings, jokes, small talk (rule 12).</summary>
    Chatter = 5,

    /// <summary>Meant for one person (rule 12).</summary>
    PrivateMessage = 6,

    /// <summary>Swearing or abuse (rule 10).</summary>
    OffensiveLanguage = 7,

    /// <summary>Hostile on grounds of origin, belief and the like (rule 10).</summary>
    Discrimination = 8,

    /// <summary>Says that a named or clearly indicated person did it (rule 10).</summary>
    Accusation = 9,

    /// <summary>Passes information outside the group, or asks to (rule 13).</summary>
    PublicDisclosure = 10,

    /// <summary>Calls for patrolling or guarding (not-for 7).</summary>
    PatrolCall = 11,

    /// <summary>Threatens, chases, holds or punishes (rule 11).</summary>
    OwnJudge = 12,

    /// <summary>Thanks, comments, "nothing seen" (not-for 6).</summary>
    ReplyWithoutNewInformation = 13,

    /// <summary>Needless now that the police is there (not-for 4).</summary>
    PoliceAlreadyPresent = 14,

    /// <summary>Not about safety (rule 12).</summary>
    Irrelevant = 15,

    /// <summary>A picture without a suspect or vehicle near it (rule 9).</summary>
    PhotoNotForDescription = 16,
}
