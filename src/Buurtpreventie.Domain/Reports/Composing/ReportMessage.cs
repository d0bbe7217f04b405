using System.Collections.Immutable;
using System.Diagnostics;
using Buurtpreventie.Domain.Lifecycles;
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
            : Compose(observation, (call.Number, call.At), Incident.New, [], options, language, texts);
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
            : Compose(Observation.Of(form, options, now).OrThrow(), (ReportReading.NumberOf(call, options), calledAt), Incident.New, [], options, language, texts);
    }

    /// <summary>
    /// The message of what somebody wants to add to a report, for the verb <see cref="Report.Add(Observation, ReportFacts, Act)"/>. Only what is new
    /// goes to the group (R-145 … R-150): what the sender does not call new is refused, and the message rules say what it is instead.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="form">What somebody typed.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="act">By the member who adds.</param>
    /// <param name="language">The language.</param>
    /// <param name="texts">The host's own catalogue; the standard one where it is left out.</param>
    /// <returns>The message; or everything that <see cref="Observation.Adding"/>, the verb and the message rules refuse.</returns>
    public static Outcome<ReportMessage> Of(Report report, AdditionForm form, ReportFacts facts, Act act, Language language, Texts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(facts);
        var options = facts.Protocol.Options;
        var isRead = Observation.Adding(form, options, act.At).TryGetValue(out var addition, out var faults);
        var told = isRead ? addition!.Elements : form.NewInformation == true ? ReportElements.Note : ReportElements.None;
        var refused = report.Add(told, facts, act).Errors;
        var incident = Incident.Reported(isPoliceThere: report.State == ReportState.PoliceOnScene);
        return refused.Has(LifecycleErrors.NotFound.Code) ? refused
            : isRead ? Compose(addition!, null, incident, refused, options, language, texts)
            : ErrorList.Of([.. faults, .. Refusals(Judge(AsTyped(form, act.At), incident, options), refused, options)]);
    }

    /// <summary>The language and the length, nothing of what was seen.</summary>
    public override string ToString() => $"{nameof(ReportMessage)} ({Language.Tag()}, {TextTemplate.Digits(Text.Length)})";

    private static Outcome<ReportMessage> Compose(
        Observation observation, (EmergencyNumber Number, Instant At)? call, Incident incident, ErrorList refused, ProtocolOptions options, Language language, Texts? texts)
    {
        var most = options.MessageLimits.MaxCharacters;
        var text = Shorten(new(observation, call, language, texts ?? Texts.Standard), most, out var leftOut);
        if (text.Length > most)
        {
            return ReportErrors.MessageTooLong.With(ErrorArgument.Of("most", most));
        }

        // Somebody typed a part of it.
        var reading = Judge(AsSent(text, observation), incident, options);
        var refusals = Refusals(reading, refused, options);
        return refusals.Count > 0 ? refusals : new ReportMessage(text, language, leftOut, reading.WarningsUnder(options));
    }

    private static MessageReading Judge(GroupMessage message, Incident incident, ProtocolOptions options) =>
        MessageRules.Standard.Under(options.MessageLimits).Judge(message, incident);

    /// <summary>
    /// What the message rules refuse. Of what does not go anyway nothing is left to confirm, so all that they find is a reason, and a better
    /// one than that it is nothing new.
    /// </summary>
    private static ErrorList Refusals(MessageReading reading, ErrorList refused, ProtocolOptions options) =>
        refused.Count == 0 ? reading.RefusalsUnder(options) : ErrorList.Of(
        [
            .. refused.Where(error => reading.IsCompliant || (error.Code != ReportErrors.NothingNew.Code && error.Code != ReportErrors.PolicePresent.Code)),
            .. reading.Findings.Select(finding => finding.ToError()),
        ]);

    private static string Shorten(MessageSentences sentences, int most, out ImmutableArray<MessagePart> leftOut)
    {
        var text = sentences.Write([]);
        leftOut = [];
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
                leftOut = leftOut.Add(part);
                text = shorter;
            }
        }

        return text;
    }

    private static GroupMessage AsSent(string text, Observation observation) => new()
    {
        Sender = "",
        SentAt = observation.ObservedAt,
        Text = text,
        Attachments = [.. observation.Media.Where(item => item.IsForGroup).Select(item => item.Kind == MediaKind.Video ? AttachmentKind.Video : AttachmentKind.Image)],
    };

    /// <summary>The words of an addition that could not be read, as far as the rules look.</summary>
    private static GroupMessage AsTyped(AdditionForm form, Instant at) =>
        new() { Sender = "", SentAt = at, Text = form.Note is { Length: <= MessageRules.LongestText } typed ? typed : "" };
}
