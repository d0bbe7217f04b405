using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Reports;

/// <summary>
/// How call and message follow each other (O-02, O-03, O-04). Pure. A call that comes before the message is in order under every
/// protocol; where they may come together, the tolerance says how far the message may run ahead of the call.
/// </summary>
internal static class CallRules
{
    /// <summary>What the protocol says for this urgency.</summary>
    public static CallOrder OrderOf(Urgency urgency, CallTiming timing) => urgency == Urgency.NonUrgent ? timing.NonUrgent : timing.Urgent;

    /// <summary>Whether the message may go to the group at <paramref name="now"/>, after this call or without one so far.</summary>
    public static bool MayNotify(Urgency urgency, CallTiming timing, Instant? calledAt, Instant now) =>
        calledAt <= now || OrderOf(urgency, timing) != CallOrder.BeforeMessage;

    /// <summary>Until when the call may follow the message; null where it had to come before, or need not come.</summary>
    public static Instant? LastCall(Urgency urgency, CallTiming timing, Instant notifiedAt) =>
        OrderOf(urgency, timing) == CallOrder.Simultaneous ? notifiedAt + Duration.FromMinutes(timing.ToleranceMinutes ?? 0) : null;

    /// <summary>Whether the number is one of the protocol's.</summary>
    public static bool IsAgreed(EmergencyNumber number, ProtocolOptions options) => options.EmergencyNumbers.Contains(number);

    /// <summary>Whether somebody who is, or is not, the reporter may be the one who called.</summary>
    public static bool MayCall(bool isReporter, ProtocolOptions options) => isReporter || options.Caller == Caller.AnyMember;

    /// <summary>Whether the call can be about this: not before it was seen, and not in the future.</summary>
    public static bool IsAbout(Instant calledAt, Instant observedAt, Instant now) => calledAt >= observedAt && calledAt <= now;

    /// <summary>Whether what was seen is recent enough for the group (O-25).</summary>
    public static bool IsFresh(Instant observedAt, ProtocolOptions options, Instant now) =>
        now - observedAt <= Duration.FromMinutes(options.ObservationMinutes);
}
