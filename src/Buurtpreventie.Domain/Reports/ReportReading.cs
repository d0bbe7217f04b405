using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Reports;

/// <summary>Reads a whole report, observation and call, as if all steps were taken at once.</summary>
internal static class ReportReading
{
    public static ErrorList Check(SaarReportForm form, Protocol protocol, Instant now)
    {
        var options = protocol.Options;
        var faults = new Faults();
        faults.Add(ObservationReading.Read(form, options, now).Errors);
        if (!protocol.IsValidOn(Brussels.DateOf(now)))
        {
            faults.Add(ReportErrors.NoProtocol);
        }

        if (form.ObservedAt is { } observedAt && observedAt <= now && !CallRules.IsFresh(observedAt, options, now))
        {
            faults.Add(ReportErrors.TooOld.At("observedAt"));
        }

        Check(form, options, now, faults);
        return faults.ToList();
    }

    /// <summary>The number called, where none is named: the one that people are told to call.</summary>
    public static EmergencyNumber NumberOf(EmergencyCallForm call, ProtocolOptions options) =>
        call.Number ?? (EmergencyNumber)options.FirstEmergencyNumber;

    private static void Check(SaarReportForm form, ProtocolOptions options, Instant now, Faults faults)
    {
        const string Target = "call";
        if (form.Call is not { } call)
        {
            if (!CallRules.MayNotify(form.Urgency ?? Urgency.Urgent, options.CallTiming, null, now))
            {
                faults.Add(ReportErrors.NoCall.At(Target));
            }

            return;
        }

        if (!CallRules.IsAgreed(NumberOf(call, options), options))
        {
            faults.Add(ReportErrors.OtherNumber.At($"{Target}.number"));
        }

        if (!CallRules.MayCall(call.ByReporter ?? true, options))
        {
            faults.Add(ReportErrors.WrongCaller.At($"{Target}.byReporter"));
        }

        if (call.At is not { } calledAt)
        {
            faults.Add(ReportErrors.CallTimeMissing.At($"{Target}.at"));
        }
        else if (!CallRules.IsAbout(calledAt, form.ObservedAt ?? calledAt, now))
        {
            faults.Add(ReportErrors.CallNotAboutThis.At($"{Target}.at"));
        }
    }
}
