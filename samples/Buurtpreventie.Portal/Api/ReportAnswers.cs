using Buurtpreventie.Domain.Messages;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Portal.Cases;
using Buurtpreventie.Portal.Show;
using Buurtpreventie.Portal.Storage;

namespace Buurtpreventie.Portal.Api;

/// <summary>A report as a member of the group sees it: ids, codes and instants; what was seen stands apart.</summary>
internal sealed record ReportAnswer
{
    public required ReportId Id { get; init; }

    public required GroupId Group { get; init; }

    public required ReportState State { get; init; }

    /// <summary>The state in words.</summary>
    public required string StateText { get; init; }

    /// <summary>The version shown, as in <c>ETag</c>.</summary>
    public required int Version { get; init; }

    public required Instant Since { get; init; }

    public required Instant ObservedAt { get; init; }

    public required Urgency Urgency { get; init; }

    public required SituationCategories Categories { get; init; }

    public required Behaviours Behaviours { get; init; }

    /// <summary>The step of the method that it waits for.</summary>
    public SaarStep? Step { get; init; }

    /// <summary>Which number was called and when; by whom is nobody's business.</summary>
    public CallAnswer? Call { get; init; }

    /// <summary>Whether the message went first and no call followed in time.</summary>
    public required bool IsUnconfirmed { get; init; }

    /// <summary>The number of the observation that counts.</summary>
    public required int CurrentObservation { get; init; }

    /// <summary>The other reports of the group that are open.</summary>
    public required IReadOnlyList<ReportId> OpenBeside { get; init; }

    public required IReadOnlyList<Offer> Offers { get; init; }

    public static ReportAnswer Of(ReportCase found, Visit visit)
    {
        var (report, row) = (found.Report, found.Row.Snapshot);
        return new()
        {
            Id = report.Id,
            Group = row.Group,
            State = report.State,
            StateText = visit.Of(report.State),
            Version = report.Version,
            Since = report.Since,
            ObservedAt = row.ObservedAt,
            Urgency = row.Urgency,
            Categories = row.Categories,
            Behaviours = row.Behaviours,
            Step = SaarMethod.StepAt(report.State),
            Call = CallAnswer.Of(report.Call),
            IsUnconfirmed = report.IsUnconfirmed,
            CurrentObservation = report.CurrentObservation,
            OpenBeside = [.. found.Facts.OpenReports.Where(open => open != report.Id)],
            Offers = [.. found.Offers(visit.Actor, visit.Now).Select(offer => new Offer(offer.On.ToVerb(), ReportEndpoints.PathOf(report.Id, offer.On), offer.IsAllowed, visit.Explain(offer)))],
        };
    }
}

/// <summary>An emergency call.</summary>
internal sealed record CallAnswer(EmergencyNumber Number, Instant At)
{
    public static CallAnswer? Of(EmergencyCall? call) => call is null ? null : new(call.Number, call.At);
}

/// <summary>The message for the group.</summary>
/// <param name="Text">The text to paste.</param>
/// <param name="Language">Its language, as a tag.</param>
/// <param name="LeftOut">What was left out to keep it short.</param>
/// <param name="Warnings">What the message rules warn of.</param>
internal sealed record MessageAnswer(string Text, string Language, IReadOnlyList<MessagePart> LeftOut, IReadOnlyList<WarningAnswer> Warnings)
{
    public static MessageAnswer Of(ReportMessage message, Visit visit) => new(
        message.Text, message.Language.Tag(), message.LeftOut, [.. message.Findings.Select(finding => new WarningAnswer(finding.Label, finding.Start, finding.Length, finding.Explain(visit.Language)))]);
}

/// <summary>A place in the message that the rules warn of.</summary>
internal sealed record WarningAnswer(MessageLabel Label, int Start, int Length, string Text);

/// <summary>A page of reports and questions.</summary>
/// <param name="Reports">Those that are open first, then the newest.</param>
/// <param name="Next">What to pass as <c>after</c> for the next page; null on the last.</param>
internal sealed record ReportPageAnswer(IReadOnlyList<ReportLineAnswer> Reports, string? Next);

/// <summary>A report or a question in a list.</summary>
/// <param name="Kind"><c>report</c> or <c>doubt-query</c>.</param>
/// <param name="Id">Which.</param>
/// <param name="At">When it was signalled or asked.</param>
/// <param name="IsOpen">Whether it is not over.</param>
/// <param name="StateText">The state in words.</param>
/// <param name="Href">Where it stands.</param>
internal sealed record ReportLineAnswer(string Kind, Guid Id, Instant At, bool IsOpen, string StateText, string Href)
{
    public static ReportLineAnswer Of(ReportLine line, Visit visit) => new(
        line.Matter.ToVerb(), line.Id, line.At, line.IsOpen, visit.Of(line.State),
        line.Matter == Matter.Report ? ReportEndpoints.PathOf(ReportId.From(line.Id)) : DoubtEndpoints.PathOf(DoubtQueryId.From(line.Id)));
}

/// <summary>How something that began is answered.</summary>
internal static class BegunReports
{
    public static async Task<IResult> ReplyBegun(this Visit visit, Outcome<Report> begun, ReportStore store) =>
        !begun.TryGetValue(out var report, out var errors) ? visit.Refuse(errors)
            : await store.Find(report.Id, visit.Actor, visit.Now) is { } found ? visit.ReplyCreated($"/reports/{report.Id}", ReportAnswer.Of(found, visit), found.Report.Version)
            : visit.RefuseAsMissing();
}
