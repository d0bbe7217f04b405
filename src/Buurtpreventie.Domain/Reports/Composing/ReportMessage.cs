using System.Collections.Immutable;
using System.Diagnostics;
using Buurtpreventie.Domain.Messages;
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
    private ReportMessage(string text, Language language, ImmutableArray<MessagePart> leftOut, ImmutableArray<MessageFinding> findings)
    {
        Text = text;
        Language = language;
        LeftOut = leftOut;
        Findings = findings;
    }

    /// <summary>The text to paste.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Text { get; }

    /// <summary>Its language; what somebody typed stays as it was typed.</summary>
    public Language Language { get; }

    /// <summary>What was left out to keep it short, in the order in which it went.</summary>
    public ImmutableArray<MessagePart> LeftOut { get; }

    /// <summary>
    /// What the message rules make of the words that somebody typed, where the protocol warns and does not refuse (O-24): for the sender to
    /// confirm or to change. What the library writes itself keeps the rules.
    /// </summary>
    public ImmutableArray<MessageFinding> Findings { get; }

    /// <summary>The message of a report in which the call is recorded.</summary>
    /// <param name="report">The report.</param>
    /// <param name="observation">The observation that counts, as the host kept it.</param>
    /// <param name="options">The options of the protocol: the length (O-23).</param>
    /// <param name="language">The language.</param>
    /// <param name="texts">The host's own catalogue; the standard one where it is left out.</param>
    /// <returns>
    /// The message, or <c>report.no-call</c>, <c>report.other-facts</c>, <c>report.message-too-long</c> or what the message rules refuse, such as
    /// <c>message.offensive-language</c>.
    /// </returns>
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
    /// <returns>The message, or everything that <see cref="Report.Check"/> finds, or <c>report.no-call</c>, <c>report.message-too-long</c>
    /// or what the message rules refuse, such as <c>message.offensive-language</c>.</returns>
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

        return text.Length > most
            ? ReportErrors.MessageTooLong.With(ErrorArgument.Of("most", most))
            : Judged(text, language, leftOut.ToImmutable(), observation, options);
    }

    /// <summary>Holds the text against the rules on what may be said: somebody typed a part of it.</summary>
    private static Outcome<ReportMessage> Judged(
        string text, Language language, ImmutableArray<MessagePart> leftOut, Observation observation, ProtocolOptions options)
    {
        var message = new GroupMessage
        {
            Sender = "",
            SentAt = observation.ObservedAt,
            Text = text,
            Attachments = [.. observation.Media.Where(item => item.IsForGroup).Select(item => item.Kind == MediaKind.Video ? AttachmentKind.Video : AttachmentKind.Image)],
        };
        if (!MessageRules.Standard.Under(options.MessageLimits).Read(message).TryGetValue(out var reading, out var unreadable))
        {
            return unreadable;
        }

        var refused = reading.Findings.Where(finding => IsRefused(finding, options.LanguageCheck)).Select(finding => finding.ToError()).ToArray();
        return refused.Length > 0
            ? ErrorList.Of(refused)
            : new ReportMessage(text, language, leftOut, [.. reading.Findings.Where(finding => !IsOfLanguage(finding) || options.LanguageCheck != LanguageCheck.Off)]);
    }

    private static bool IsRefused(MessageFinding finding, LanguageCheck check) =>
        IsOfLanguage(finding) ? check == LanguageCheck.Refuse : finding.Severity == FindingSeverity.Error;

    private static bool IsOfLanguage(MessageFinding finding) =>
        finding.Label is MessageLabel.OffensiveLanguage or MessageLabel.Discrimination or MessageLabel.Accusation;
}
