using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Reports;

/// <summary>Where a question to the group stands. It ends in "somebody called", in "nothing suspicious", or by itself (C-02).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<DoubtQueryState>))]
public enum DoubtQueryState
{
    /// <summary>The group is asked .</summary>
    Open = 1,

    /// <summary>Somebody is going to call .</summary>
    CallerAppointed = 2,

    /// <summary>The emergency number was called.</summary>
    Called = 3,

    /// <summary>A report came of it.</summary>
    Promoted = 4,

    /// <summary>Known, and harmless.</summary>
    Harmless = 5,

    /// <summary>Nobody settled it in time.</summary>
    Expired = 6,
}

/// <summary>What can happen to a question.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<DoubtQueryTrigger>))]
public enum DoubtQueryTrigger
{
    /// <summary>Vote that it is suspicious.</summary>
    VoteSuspicious = 0,

    /// <summary>Vote that it is known and harmless, with a reason.</summary>
    VoteHarmless = 1,

    /// <summary>Offer to call; one member is appointed.</summary>
    OfferToCall = 2,

    /// <summary>Release the appointed caller.</summary>
    ReleaseCaller = 3,

    /// <summary>Record the emergency call.</summary>
    RecordCall = 4,

    /// <summary>Settle it as harmless.</summary>
    Settle = 5,

    /// <summary>Promote it to a report.</summary>
    Promote = 6,

    /// <summary>Let it expire.</summary>
    Expire = 7,
}

/// <summary>What must be established before a step. Unknown is not established.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<DoubtQueryCondition>))]
[Flags]
public enum DoubtQueryCondition : uint
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A vote that it is harmless says why.</summary>
    ReasonGiven = 1 << 0,

    /// <summary>Nobody is appointed to call, or the time to do so is over.</summary>
    NoCaller = 1 << 1,

    /// <summary>The appointed caller gives it back, or the time to call is over.</summary>
    CallerReleasable = 1 << 2,

    /// <summary>The number called is one of the protocol's (O-02).</summary>
    NumberAgreed = 1 << 3,

    /// <summary>The caller belongs to the group.</summary>
    CallerOfGroup = 1 << 4,

    /// <summary>The call came after the observation and is not in the future.</summary>
    CallAboutThis = 1 << 5,

    /// <summary>The actor asked, or is the coordinator.</summary>
    ByAskerOrCoordinator = 1 << 6,

    /// <summary>Somebody knows it as harmless.</summary>
    KnownHarmless = 1 << 7,

    /// <summary>Nobody finds it suspicious.</summary>
    NobodySuspects = 1 << 8,

    /// <summary>The actor asked, or called.</summary>
    ByAskerOrCaller = 1 << 9,

    /// <summary>The time for answers is over.</summary>
    TermOver = 1 << 10,
}
