using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Reports;

/// <summary>Where a report stands on the way Signal – Alarm – App – React/Register.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ReportState>))]
public enum ReportState
{
    /// <summary>Something was seen or heard; the group knows nothing yet .</summary>
    Signalled = 1,

    /// <summary>The emergency number was called .</summary>
    Alarmed = 2,

    /// <summary>The message is in the group .</summary>
    Open = 3,

    /// <summary>The police is on the spot: silence, unless there is something new .</summary>
    PoliceOnScene = 4,

    /// <summary>Over: nothing is added any more.</summary>
    Closed = 5,

    /// <summary>It turned out to be nothing .</summary>
    FalseAlarm = 6,

    /// <summary>The conversation is registered .</summary>
    Registered = 7,

    /// <summary>Passed to a contact for what is not urgent .</summary>
    Routed = 8,

    /// <summary>Never sent to the group: a message is a right, not a duty .</summary>
    Dropped = 9,
}

/// <summary>What can happen to a report.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ReportTrigger>))]
public enum ReportTrigger
{
    /// <summary>Record the emergency call: Alarm.</summary>
    RecordCall = 0,

    /// <summary>Send the message to the group: App.</summary>
    NotifyGroup = 1,

    /// <summary>Correct what was observed; the original stays .</summary>
    Correct = 2,

    /// <summary>Add new information .</summary>
    Add = 3,

    /// <summary>React in one of the safe ways .</summary>
    React = 4,

    /// <summary>Record that the police is on the spot.</summary>
    RecordPoliceOnScene = 5,

    /// <summary>Close.</summary>
    Close = 6,

    /// <summary>Declare a false alarm.</summary>
    DeclareFalseAlarm = 7,

    /// <summary>Pass to a contact for what is not urgent.</summary>
    Route = 8,

    /// <summary>Do not send it.</summary>
    Drop = 9,

    /// <summary>Mark that no call was recorded in time.</summary>
    MarkUnconfirmed = 10,

    /// <summary>Register the conversation: the R of SAAR.</summary>
    Register = 11,
}

/// <summary>What must be established before a step. Unknown is not established.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ReportCondition>))]
[Flags]
public enum ReportCondition : uint
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A signed protocol is in force on the day.</summary>
    ProtocolInForce = 1 << 0,

    /// <summary>The group is active.</summary>
    GroupActive = 1 << 1,

    /// <summary>It is the actor's own report.</summary>
    ByReporter = 1 << 2,

    /// <summary>It is the actor's own report, or the actor is the coordinator.</summary>
    ByReporterOrCoordinator = 1 << 3,

    /// <summary>No call is recorded yet.</summary>
    CallMissing = 1 << 4,

    /// <summary>The number called is one of the protocol's (O-02).</summary>
    NumberAgreed = 1 << 5,

    /// <summary>The caller is one whom the protocol accepts (O-04).</summary>
    CallerAgreed = 1 << 6,

    /// <summary>The call came after the observation and is not in the future.</summary>
    CallAboutThis = 1 << 7,

    /// <summary>The emergency number was called, as far as the protocol wants that before the message (O-03).</summary>
    CallInOrder = 1 << 8,

    /// <summary>It was seen or heard recently enough (O-25).</summary>
    ObservationFresh = 1 << 9,

    /// <summary>No other report of the group is open about the same event (O-23).</summary>
    FirstOfItsEvent = 1 << 10,

    /// <summary>Something new is told .</summary>
    NewInformation = 1 << 11,

    /// <summary>Something new is told although the police is there .</summary>
    NewDespitePolice = 1 << 12,

    /// <summary>The protocol knows reacting (O-06).</summary>
    ReactionAgreed = 1 << 13,

    /// <summary>The actor confirms that it is safe .</summary>
    SafetyConfirmed = 1 << 14,

    /// <summary>It is not urgent.</summary>
    NotUrgent = 1 << 15,

    /// <summary>The contact is one of the protocol's (O-32).</summary>
    ContactAgreed = 1 << 16,

    /// <summary>The call should have been recorded by now, and was not.</summary>
    CallOverdue = 1 << 17,
}
