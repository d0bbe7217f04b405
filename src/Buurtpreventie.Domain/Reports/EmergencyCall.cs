using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Reports;

/// <summary>The proof of an emergency call (F-27): which number, when, and by whom. The message says the first two, never the last.</summary>
/// <param name="Number">The number called.</param>
/// <param name="At">When.</param>
/// <param name="Caller">Who called.</param>
public sealed record EmergencyCall(
    EmergencyNumber Number, [property: JsonConverter(typeof(TimeJsonConverter))] Instant At, PersonId Caller)
{
    /// <summary>The call as somebody filled it in.</summary>
    /// <param name="form">Number and time; whether the reporter called is not looked at.</param>
    /// <param name="caller">Who called.</param>
    /// <param name="options">The options of the protocol: the number that people are told to call.</param>
    /// <returns>The call, or <c>report.call-time-missing</c>. Whether it is proof, <see cref="Report.RecordCall"/> says.</returns>
    public static Outcome<EmergencyCall> Of(EmergencyCallForm form, PersonId caller, ProtocolOptions options)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(options);
        return form.At is { } at ? new EmergencyCall(ReportReading.NumberOf(form, options), at, caller) : ReportErrors.CallTimeMissing.At("at");
    }
}
