using System.Collections.Immutable;
using System.Diagnostics;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Reports;

/// <summary>
/// The one short message of a report: that the emergency number was called and when, where it is, what is done, who and what was
/// seen in the order in which the police asks, and where to. No names, no smileys, no judgement, and no word on what the police will do.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ReportMessage
{
    private ReportMessage(string text, Language language, ImmutableArray<MessagePart> leftOut)
    {
        Text = text;
        Language = language;
        LeftOut = leftOut;
    }

    /// <summary>The text to paste.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Text { get; }

    /// <summary>Its language; what somebody typed stays as it was typed.</summary>
    public Language Language { get; }

    /// <summary>What was left out to keep it short, in the order in which it went.</summary>
    public ImmutableArray<MessagePart> LeftOut { get; }

    /// <summary>The message of a report in which the call is recorded.</summary>
    /// <param name="report">The report.</param>
    /// <param name="observation">The observation that counts, as the host kept it.</param>
    /// <param name="options">The options of the protocol: the length (O-23).</param>
    /// <param name="language">The language.</param>
    /// <param name="texts">The host's own catalogue; the standard one where it is left out.</param>
    /// <returns>The message, or <c>report.no-call</c>, <c>report.other-facts</c> or <c>report.message-too-long</c>.</returns>
    public static Outcome<ReportMessage> Of(
        Report report, Observation observation, ProtocolOptions options, Language language, Texts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(observation);
        ArgumentNullException.ThrowIfNull(options);
        return observation.Kind != ObservationKind.Report || observation.ObservedAt != report.ToSnapshot().ObservedAt ? ReportErrors.OtherFacts
            : report.Call is not { } call ? ReportErrors.NoCall
            : Compose(observation, call.Number, call.At, options, language, texts);
    }

    /// <summary>The message of a report that is filled in at once, for a tool without a store.</summary>
    /// <param name="form">The form, with the call.</param>
    /// <param name="protocol">The signed protocol.</param>
    /// <param name="now">The present time.</param>
    /// <param name="language">The language.</param>
    /// <param name="texts">The host's own catalogue; the standard one where it is left out.</param>
    /// <returns>The message, or everything that <see cref="Report.Check"/> finds, or <c>report.no-call</c> or <c>report.message-too-long</c>.</returns>
    public static Outcome<ReportMessage> Of(SaarReportForm form, Protocol protocol, Instant now, Language language, Texts? texts = null)
    {
        if (Report.Check(form, protocol, now) is { Count: > 0 } errors)
        {
            return errors;
        }

        var options = protocol.Options;
        return form.Call is not { At: { } calledAt } call
            ? ReportErrors.NoCall.At("call")
            : Compose(Observation.Of(form, options, now).OrThrow(), ReportReading.NumberOf(call, options), calledAt, options, language, texts);
    }

    /// <summary>The language and the length, nothing of what was seen.</summary>
    public override string ToString() => $"{nameof(ReportMessage)} ({Language.Tag()}, {TextTemplate.Digits(Text.Length)})";

    private static Outcome<ReportMessage> Compose(
        Observation observation, EmergencyNumber number, Instant calledAt, ProtocolOptions options, Language language, Texts? texts)
    {
        var most = options.MessageLimits.MaxCharacters;
        var sentences = new MessageSentences(observation, number, calledAt, language, texts ?? Texts.Standard);
        var text = sentences.Write([]);
        var leftOut = ImmutableArray.CreateBuilder<MessagePart>();
        foreach (var part in Enum.GetValues<MessagePart>())
        {
            if (text.Length <= most)
            {
                break;
            }

            // Only what shortens it counts as left out.
            var shorter = sentences.Write([.. leftOut, part]);
            if (shorter.Length < text.Length)
            {
                leftOut.Add(part);
                text = shorter;
            }
        }

        return text.Length <= most
            ? new ReportMessage(text, language, leftOut.ToImmutable())
            : ReportErrors.MessageTooLong.With(ErrorArgument.Of("most", most));
    }
}
