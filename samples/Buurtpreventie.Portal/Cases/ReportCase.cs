using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Portal.Storage;
using ReportOffer = Buurtpreventie.Domain.Lifecycles.Verdict<
    Buurtpreventie.Domain.Reports.ReportState, Buurtpreventie.Domain.Reports.ReportTrigger, Buurtpreventie.Domain.Reports.ReportCondition>;

namespace Buurtpreventie.Portal.Cases;

/// <summary>A report with everything that is looked at when somebody takes a step.</summary>
internal sealed record ReportCase(ReportRow Row, Report Report, ReportFacts Facts)
{
    /// <summary>The language of the group, in which its messages are written.</summary>
    public Language Language => Facts.Protocol.Options.Languages[0];

    /// <summary>What the actor may do now, and what is missing for it.</summary>
    public IReadOnlyList<ReportOffer> Offers(Actor actor, Instant now) => [.. Report.Offers(actor.In(Facts.Group.Id), Facts, now)];

    /// <summary>The one message, of the observation that counts.</summary>
    public Outcome<ReportMessage> Message(IReadOnlyList<Observation> observations, Texts texts) =>
        ReportMessage.Of(Report, observations[Report.CurrentObservation - 1], Facts.Protocol.Options, Language, texts);

    /// <summary>The message of what somebody adds, or what the rules on messages refuse of it.</summary>
    public Outcome<ReportMessage> Message(AdditionForm addition, Act act, Texts texts) =>
        ReportMessage.Of(Report, addition, Facts, act with { Actor = act.Actor.In(Facts.Group.Id) }, Language, texts);
}

/// <summary>The emergency call as somebody records it.</summary>
/// <param name="Number">The number; without it the first of the protocol.</param>
/// <param name="At">When.</param>
/// <param name="Caller">Who called; without it who records it.</param>
internal sealed record CallInput(EmergencyNumber? Number = null, Instant? At = null, PersonId? Caller = null)
{
    public Outcome<EmergencyCall> Read(ReportFacts facts, Act act) =>
        EmergencyCall.Of(new() { Number = Number, At = At }, Caller ?? act.Actor.Person ?? default, facts.Protocol.Options);
}

/// <summary>What is told with a step of a report, where the step asks for something.</summary>
internal sealed record ReportInput
{
    public static readonly ReportInput None = new();

    public CallInput? Call { get; init; }

    /// <summary>The reports, open now, that are about something else.</summary>
    public IReadOnlyList<ReportId> OtherEvents { get; init; } = [];

    /// <summary>The whole observation as it should have been.</summary>
    public SaarReportForm? Correction { get; init; }

    public AdditionForm? Addition { get; init; }

    public SafeReaction? Reaction { get; init; }

    public bool IsSafe { get; init; }

    public NonUrgentContactKind? Contact { get; init; }

    public override string ToString() => nameof(ReportInput);
}

/// <summary>In which capacity somebody takes part in a group.</summary>
internal static class GroupCapacity
{
    /// <summary>A resident takes part as member; whether he or she is one, the library looks up.</summary>
    public static Actor In(this Actor actor, GroupId group) =>
        actor is { Role: Role.Resident, Person: { } person } ? Actor.Participant(person, group) : actor;
}
