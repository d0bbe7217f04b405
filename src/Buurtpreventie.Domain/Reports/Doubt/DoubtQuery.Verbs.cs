using System.Collections.Immutable;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Reports;

/// <content>The verbs. Every one answers with a step or with all that stands in the way.</content>
public sealed partial class DoubtQuery
{
    /// <summary>
    /// What the protocol wants of who is not sure instead of a question to the group (O-05): a call, or a contact and a call when it becomes urgent;
    /// nothing where it knows the question.
    /// </summary>
    public static ErrorList Instead(ProtocolOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.DoubtPolicy switch
        {
            DoubtPolicy.CallWhenInDoubt => [DoubtQueryErrors.CallInstead.With(ErrorArgument.Of("emergency", options.FirstEmergencyNumber))],
            DoubtPolicy.NonUrgentContact =>
            [
                .. options.NonUrgentContacts.Select(contact => DoubtQueryErrors.ContactInstead.With(ErrorArgument.Of("contact", contact.Kind))),
                .. options.EmergencyNumbers.Select(number => DoubtQueryErrors.CallIfUrgent.With(ErrorArgument.Of("emergency", number))),
            ],
            _ => [],
        };
    }

    /// <summary>What would be wrong with a question that is asked at <paramref name="now"/>: first of all whether the protocol knows one.</summary>
    public static ErrorList Check(DoubtQueryForm form, Protocol protocol, Instant now)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(protocol);
        var faults = new Faults();
        faults.Add(Instead(protocol.Options));
        faults.Add(ObservationReading.Read(form, now).Errors);
        return faults.ToList();
    }

    /// <summary>Asks the group, where the protocol lets a member ask first (O-05).</summary>
    /// <param name="id">The query, as the host names it.</param>
    /// <param name="observation">What is asked, from <see cref="Observation.Doubting"/>; the host keeps it.</param>
    /// <param name="facts">The protocol, the group and its active members.</param>
    /// <param name="act">By a member or the coordinator.</param>
    /// <returns>
    /// The open query, or <c>lifecycle.not-found</c>, or what the protocol wants instead: <c>doubt-query.call-instead</c>, or a
    /// <c>doubt-query.contact-instead</c> for each contact with a <c>doubt-query.call-if-urgent</c> for each number.
    /// </returns>
    public static Outcome<Step<DoubtQuery, DoubtQueryEvent>> Ask(DoubtQueryId id, Observation observation, ReportFacts facts, Act act)
    {
        ArgumentNullException.ThrowIfNull(observation);
        ArgumentNullException.ThrowIfNull(facts);
        var place = facts.Group.Jurisdiction;
        if (!facts.IsReadBy(act.Actor) || act.Actor.Person is not { } asker)
        {
            return LifecycleErrors.NotFound;
        }

        if (observation.Kind != ObservationKind.Doubt || observation.ObservedAt > act.At || !facts.AreAbout(facts.Group.Id, place.Municipality))
        {
            return ReportErrors.OtherFacts;
        }

        var faults = new Faults();
        faults.Add(Instead(facts.Protocol.Options));
        facts.AddFaults(faults, act.At);
        if (!CallRules.IsFresh(observation.ObservedAt, facts.Protocol.Options, act.At))
        {
            faults.Add(ReportErrors.TooOld.At("observedAt"));
        }

        if (faults.Any)
        {
            return faults.ToList();
        }

        var header = new DoubtQueryEventHeader(id, 1, act.Command, null, DoubtQueryState.Open, act.Actor.Role, asker, act.At);
        var step = new GroupAsked(
            header, facts.Group.Id, place.Municipality, place.PoliceZone, facts.Protocol.Reference, observation.ObservedAt, observation.Behaviours);
        return Followed(After(null, step), step);
    }

    /// <summary>Finds it suspicious: then somebody calls.</summary>
    public Outcome<Step<DoubtQuery, DoubtQueryEvent>> VoteSuspicious(ReportFacts facts, Act act) =>
        Pull(DoubtQueryTrigger.VoteSuspicious, facts, act, header => new DoubtVoted(header, new(header.Actor!.Value, DoubtVoteKind.Suspicious, null, header.At)));

    /// <summary>Knows it, and that it is harmless.</summary>
    /// <param name="reason">Why; must be said.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="act">By any member.</param>
    public Outcome<Step<DoubtQuery, DoubtQueryEvent>> VoteHarmless(HarmlessReason? reason, ReportFacts facts, Act act) =>
        Pull(
            DoubtQueryTrigger.VoteHarmless, facts, act,
            header => new DoubtVoted(header, new(header.Actor!.Value, DoubtVoteKind.Harmless, reason, header.At)),
            reason is { } given && Enum.IsDefined(given) ? DoubtQueryCondition.ReasonGiven : DoubtQueryCondition.None);

    /// <summary>"I call": one member is appointed, for <see cref="DoubtTerms.CallWithin"/>.</summary>
    public Outcome<Step<DoubtQuery, DoubtQueryEvent>> OfferToCall(ReportFacts facts, Act act) =>
        Pull(DoubtQueryTrigger.OfferToCall, facts, act, header => new CallerOffered(header, header.Actor!.Value));

    /// <summary>The caller gives it back; or the system, or anybody, finds that the time is over.</summary>
    public Outcome<Step<DoubtQuery, DoubtQueryEvent>> ReleaseCaller(ReportFacts facts, Act act) =>
        Pull(DoubtQueryTrigger.ReleaseCaller, facts, act, header => new CallerReleased(header));

    /// <summary>The emergency number was called. Whoever calls first, calls: the appointment keeps others from calling too.</summary>
    public Outcome<Step<DoubtQuery, DoubtQueryEvent>> RecordCall(EmergencyCall call, ReportFacts facts, Act act)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(facts);
        return Pull(
            DoubtQueryTrigger.RecordCall, facts, act, header => new DoubtCallRecorded(header, call),
            DoubtQueryConditions.Of(call, _state, facts, act.At));
    }

    /// <summary>Settles it as harmless: somebody knows it, and nobody finds it suspicious.</summary>
    public Outcome<Step<DoubtQuery, DoubtQueryEvent>> Settle(ReportFacts facts, Act act) =>
        Pull(DoubtQueryTrigger.Settle, facts, act, header => new FoundHarmless(header));

    /// <summary>A report came of it; see <see cref="Reports.Report.FromDoubt"/>. Only after the call.</summary>
    public Outcome<Step<DoubtQuery, DoubtQueryEvent>> Promote(ReportId report, ReportFacts facts, Act act) =>
        Pull(DoubtQueryTrigger.Promote, facts, act, header => new DoubtPromoted(header, CodeText.Given(report)));

    /// <summary>The system lets it expire.</summary>
    public Outcome<Step<DoubtQuery, DoubtQueryEvent>> Expire(ReportFacts facts, Act act) =>
        Pull(DoubtQueryTrigger.Expire, facts, act, header => new DoubtExpired(header));

    /// <summary>What the calendar asks now; run it every minute or so while queries are open, and nightly for the rest.</summary>
    public DoubtQueryDue Due(ReportFacts facts, Instant now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return DoubtQueryDue.Of(_state, facts, now);
    }

    private static Step<DoubtQuery, DoubtQueryEvent> Followed(DoubtQuery next, DoubtQueryEvent step)
    {
        ImmutableArray<Duty> duties = step is CallerOffered offered
            ? [new("duty.call-emergency-number", Role.Participant | Role.Coordinator, offered.Header.At + DoubtTerms.CallWithin, Rule.Source(100), offered.Caller)]
            : [];
        ImmutableArray<Notice> notices = step switch
        {
            DoubtVoted { Vote.Kind: DoubtVoteKind.Suspicious } => [new("notice.somebody-must-call", Role.Participant)],
            FoundHarmless => [new("notice.found-harmless", Role.Participant)],
            _ => [],
        };
        // Whoever else was appointed before need not call any more.
        var settles = step is CallerOffered or CallerReleased or DoubtCallRecorded or DoubtExpired;
        return new(next, step, duties, notices) { Settles = settles ? [new("duty.call-emergency-number")] : [] };
    }
}
