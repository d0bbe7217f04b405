using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>O-03: how the emergency call and the message to the group follow each other (C-03).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<CallOrder>))]
public enum CallOrder
{
    /// <summary>The call comes before the message .</summary>
    BeforeMessage = 1,

    /// <summary>Call and message come together, within a tolerance either way .</summary>
    Simultaneous = 2,

    /// <summary>A call is advised, not required; never for what is urgent.</summary>
    Advised = 3,
}

/// <summary>O-04: who must have called before a message is sent (C-04).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<Caller>))]
public enum Caller
{
    /// <summary>The reporter.</summary>
    ReporterOnly = 1,

    /// <summary>Any member of the group, as long as it is said who.</summary>
    AnyMember = 2,
}

/// <summary>O-03: call and message (C-03).</summary>
/// <param name="Urgent">The order when it is urgent.</param>
/// <param name="NonUrgent">The order when it is not.</param>
/// <param name="ToleranceMinutes">How far call and message may lie apart; only where one of the two is simultaneous.</param>
public readonly record struct CallTiming(CallOrder Urgent, CallOrder NonUrgent, int? ToleranceMinutes = null)
{
    internal bool HasSimultaneous => Urgent == CallOrder.Simultaneous || NonUrgent == CallOrder.Simultaneous;
}
