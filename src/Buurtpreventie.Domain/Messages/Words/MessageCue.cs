using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Messages;

/// <summary>What a word in a message may be a sign of. A cue is no verdict: the rules look at cues together.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<MessageCue>))]
public enum MessageCue
{
    /// <summary>No word: the length, the sender or the kind of message is the sign.</summary>
    None = 0,

    /// <summary>101, 112 and what stands for them.</summary>
    EmergencyNumber = 1,

    /// <summary>The police, its people, cars and sirens.</summary>
    Police = 2,

    /// <summary>Somebody was called or told.</summary>
    Called = 3,

    /// <summary>Not, none, nobody.</summary>
    Negation = 4,

    /// <summary>Something that is still to be done, or only if.</summary>
    Intention = 5,

    /// <summary>The police is on the spot.</summary>
    Arrived = 6,

    /// <summary>What follows adds to something told before, corrects it or closes it.</summary>
    Addition = 7,

    /// <summary>A deed, a doing, a tool or a noise that belongs to a report.</summary>
    Suspicion = 8,

    /// <summary>The sender asks whether something is suspicious.</summary>
    Doubt = 9,

    /// <summary>The name of a street, by its ending.</summary>
    StreetName = 10,

    /// <summary>A word that makes a street of the name beside it: <c>rue</c>, <c>Lane</c>.</summary>
    StreetKind = 11,

    /// <summary>An ending of many place names; counts on a name only.</summary>
    PlaceEnding = 12,

    /// <summary>A place that everybody in a neighbourhood knows.</summary>
    Landmark = 13,

    /// <summary>How something stands to a place: at, behind, opposite.</summary>
    PlacePreposition = 14,

    /// <summary>Towards.</summary>
    Direction = 15,

    /// <summary>Turned into a street, left or right.</summary>
    Turn = 16,

    /// <summary>Walks, drives, is gone.</summary>
    Motion = 17,

    /// <summary>To a place, with a word of motion.</summary>
    To = 18,

    /// <summary>The word before a house number.</summary>
    HouseNumber = 19,

    /// <summary>Somebody by sex or age.</summary>
    Person = 20,

    /// <summary>Somebody by nothing more than what they did; counts with a number.</summary>
    Someone = 21,

    /// <summary>Clothes, hair, build and what somebody carries.</summary>
    Looks = 22,

    /// <summary>How many.</summary>
    Count = 23,

    /// <summary>Years, behind a number.</summary>
    AgeUnit = 24,

    /// <summary>A vehicle by kind or make.</summary>
    Vehicle = 25,

    /// <summary>Vehicles in general; counts with a number or a colour.</summary>
    Vehicles = 26,

    /// <summary>A colour.</summary>
    Colour = 27,

    /// <summary>Of the sender.</summary>
    Mine = 28,

    /// <summary>The sender, or those who speak with him, as the one who acts.</summary>
    Me = 29,

    /// <summary>The one who is spoken to.</summary>
    You = 30,

    /// <summary>Come along, who takes part, in turns.</summary>
    Together = 31,

    /// <summary>A first name.</summary>
    FirstName = 32,

    /// <summary>A word before a last name.</summary>
    Title = 33,

    /// <summary>Somebody of the neighbourhood, by family, house or trade.</summary>
    Neighbour = 34,

    /// <summary>A part of the day, or a word such as "just now".</summary>
    Time = 35,

    /// <summary>Hours, behind a number.</summary>
    HourUnit = 36,

    /// <summary>A greeting.</summary>
    Greeting = 37,

    /// <summary>Wishes, weather, sports, jokes.</summary>
    SmallTalk = 38,

    /// <summary>Laughing.</summary>
    Laughter = 39,

    /// <summary>Thanks.</summary>
    Thanks = 40,

    /// <summary>Agreement, dismay, praise, hope.</summary>
    Comment = 41,

    /// <summary>Nothing was seen.</summary>
    NothingSeen = 42,

    /// <summary>What is going on, any news.</summary>
    Curiosity = 43,

    /// <summary>Meant for one person.</summary>
    Private = 44,

    /// <summary>A matter of the neighbourhood that is not about safety.</summary>
    OffTopic = 45,

    /// <summary>Swearing and mild abuse.</summary>
    Curse = 46,

    /// <summary>Gross abuse.</summary>
    Insult = 47,

    /// <summary>Abuse of a group of people by origin or belief.</summary>
    Slur = 48,

    /// <summary>A group of people by origin or belief; nothing by itself.</summary>
    Origin = 49,

    /// <summary>What makes a judgement of a whole group, beside such a group.</summary>
    Generalisation = 50,

    /// <summary>A group should go away.</summary>
    Hostility = 51,

    /// <summary>A public channel.</summary>
    Platform = 52,

    /// <summary>Putting, sharing, passing on.</summary>
    Publish = 53,

    /// <summary>A call to pass something on, or that it was.</summary>
    ShareCall = 54,

    /// <summary>People outside the group.</summary>
    Audience = 55,

    /// <summary>Patrolling and guarding.</summary>
    Patrol = 56,

    /// <summary>A threat, or a call to settle it oneself.</summary>
    Threat = 57,

    /// <summary>A blow; counts when the sender deals it.</summary>
    Violence = 58,

    /// <summary>Chasing, stopping, holding; counts when the sender does it.</summary>
    Chase = 59,

    /// <summary>A weapon; counts when it is the sender's.</summary>
    Weapon = 60,

    /// <summary>The deed of which somebody is accused.</summary>
    Guilt = 61,

    /// <summary>The sender has no doubt who.</summary>
    Certainty = 62,

    /// <summary>It is, it was, everybody knows who.</summary>
    Charge = 63,
}
