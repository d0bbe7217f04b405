using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Intake;

/// <summary>Where a vetting file stands.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<VettingState>))]
public enum VettingState
{
    /// <summary>The police has it before them.</summary>
    Open = 1,

    /// <summary>The applicant was asked something.</summary>
    AwaitingInformation = 2,

    /// <summary>The police has no objection.</summary>
    Approved = 3,

    /// <summary>The police does not admit the applicant.</summary>
    Refused = 4,

    /// <summary>The applicant did not answer in time, or withdrew.</summary>
    Lapsed = 5,

    /// <summary>The approval was taken back after a later check.</summary>
    Revoked = 6,
}

/// <summary>What can be done with a vetting file.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<VettingTrigger>))]
public enum VettingTrigger
{
    /// <summary>Ask the applicant for more.</summary>
    AskMore = 1,

    /// <summary>What was asked has come.</summary>
    Answer = 2,

    /// <summary>Approve.</summary>
    Approve = 3,

    /// <summary>Refuse.</summary>
    Refuse = 4,

    /// <summary>Let it lapse, because nobody answered in time.</summary>
    Lapse = 5,

    /// <summary>Close it, because the applicant withdrew.</summary>
    Withdraw = 6,

    /// <summary>Take an approval back.</summary>
    Revoke = 7,
}

/// <summary>What a step of a vetting file may wait for.</summary>
[Flags]
[JsonConverter(typeof(EnumNameJsonConverter<VettingCondition>))]
public enum VettingCondition : uint
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is said what is asked.</summary>
    QuestionAsked = 1,

    /// <summary>A reason is given, for the police only.</summary>
    ReasonGiven = 2,

    /// <summary>The term for answering has passed.</summary>
    TermOver = 4,
}

/// <summary>What the police may ask an applicant. The answer itself, a document or a visit, stays outside this library.</summary>
[Flags]
[JsonConverter(typeof(EnumNameJsonConverter<VettingQuestions>))]
public enum VettingQuestions
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Who the applicant is.</summary>
    Identity = 1,

    /// <summary>Where the applicant lives.</summary>
    Address = 2,

    /// <summary>How old the applicant is.</summary>
    Age = 4,

    /// <summary>Who holds parental authority.</summary>
    ParentalAuthority = 8,

    /// <summary>To come and talk.</summary>
    Conversation = 16,
}
