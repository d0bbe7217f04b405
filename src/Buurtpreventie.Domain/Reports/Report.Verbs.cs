using System.Collections.Immutable;
using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Reports;

/// <content>The verbs, in the order of the method. Every one answers with a step or with all that stands in the way.</content>
public sealed partial class Report
{
    /// <summary>
    /// What would be wrong with a report that is filled in and sent to the group at <paramref name="now"/>; for a page that checks while somebody
    /// types. The same rules as in the steps.
    /// </summary>
    /// <param name="form">The form, with the call.</param>
    /// <param name="protocol">The signed protocol.</param>
    /// <param name="now">The present time.</param>
    public static ErrorList Check(SaarReportForm form, Protocol protocol, Instant now)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(protocol);
        return ReportReading.Check(form, protocol, now);
    }

    /// <summary>Signal: somebody saw or heard something. Nothing is asked of it but that it is the actor's group.</summary>
    /// <param name="id">The report, as the host names it.</param>
    /// <param name="observation">What was observed; the host keeps it as number 1 of this report.</param>
    /// <param name="facts">The protocol, the group and its active members.</param>
    /// <param name="act">By a member or the coordinator, who is the reporter from here on.</param>
    /// <returns>
    /// The report in state <see cref="ReportState.Signalled"/>, or <c>lifecycle.not-found</c>, <c>report.no-protocol</c>,
    /// <c>report.group-not-active</c>, <c>report.observed-in-future</c> or <c>report.other-facts</c>.
    /// </returns>
    public static Outcome<Step<Report, ReportEvent>> Signal(ReportId id, Observation observation, ReportFacts facts, Act act) =>
        Begin(id, observation, facts, act, null);

    /// <summary>
    /// Signal and Alarm at once, from a doubt query in which somebody called (C-02). The query itself is promoted by
    /// <see cref="Reports.DoubtQuery.Promote"/>.
    /// </summary>
    /// <param name="id">The report, as the host names it.</param>
    /// <param name="query">The query, of which <see cref="Reports.DoubtQuery.Call"/> is recorded.</param>
    /// <param name="observation">What was observed, now with everything that a report may hold.</param>
    /// <param name="facts">The protocol, the group and its active members.</param>
    /// <param name="act">By the member who reports.</param>
    /// <returns>The report in state <see cref="ReportState.Alarmed"/>, or what <see cref="Signal"/> answers, or <c>report.no-call</c>, <c>report.wrong-caller</c> or <c>report.call-not-about-this</c>.</returns>
    public static Outcome<Step<Report, ReportEvent>> FromDoubt(
        ReportId id, DoubtQuery query, Observation observation, ReportFacts facts, Act act)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(facts);
        return Begin(id, observation, facts, act, query);
    }

    /// <summary>Alarm: the emergency call is proved by number, time and caller .</summary>
    /// <param name="call">The call.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="act">By any member: not only who called can record it.</param>
    public Outcome<Step<Report, ReportEvent>> RecordCall(EmergencyCall call, ReportFacts facts, Act act)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(facts);
        return Pull(
            ReportTrigger.RecordCall, facts, act,
            header => new CallRecorded(header, call, _state.CallBefore is not { } last || call.At <= last),
            ReportConditions.Of(call, _state, facts, act.At));
    }

    /// <summary>App: the one message goes to the group. <see cref="ReportMessage"/> writes it.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="act">By the reporter.</param>
    /// <param name="otherEvents">The reports, open now, of which the reporter says that they are about something else.</param>
    public Outcome<Step<Report, ReportEvent>> NotifyGroup(ReportFacts facts, Act act, params ImmutableArray<ReportId> otherEvents)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var callBefore = Call is null ? CallRules.LastCall(_state.Urgency, facts.Protocol.Options.CallTiming, act.At) : null;
        return Pull(
            ReportTrigger.NotifyGroup, facts, act, header => new GroupNotified(header, otherEvents, callBefore),
            judged: _state with { OtherEvents = otherEvents });
    }

    /// <summary>
    /// Corrects what was observed. The original keeps its number and stays. What was seen after the recorded call is no correction of what
    /// was called about.
    /// </summary>
    /// <param name="observation">The whole observation as it should have been; the host keeps it under the number in the event.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="act">By the reporter or the coordinator.</param>
    public Outcome<Step<Report, ReportEvent>> Correct(Observation observation, ReportFacts facts, Act act)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return observation.Kind != ObservationKind.Report || observation.ObservedAt > act.At
            ? ReportErrors.OtherFacts
            : Pull(
                ReportTrigger.Correct, facts, act,
                header => new ReportCorrected(
                    header, CurrentObservation, Observations + 1, observation.Urgency, observation.ObservedAt, observation.Categories, observation.Behaviours),
                Call is { } call && !CallRules.IsAbout(call.At, observation.ObservedAt, act.At) ? ReportCondition.None : ReportCondition.CallAboutThis);
    }

    /// <summary>Adds what is new; whoever has nothing new stays silent, and the more so when the police is there .</summary>
    /// <param name="observation">The addition; the host keeps it under the number in the event.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="act">By any member.</param>
    public Outcome<Step<Report, ReportEvent>> Add(Observation observation, ReportFacts facts, Act act)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return observation.Kind != ObservationKind.Addition ? ReportErrors.OtherFacts : Add(observation.Elements, facts, act);
    }

    /// <summary>React: disturbs in a way from the closed list, only when that is safe .</summary>
    /// <param name="reaction">How; <see cref="SafeReactions.Read"/> reads words.</param>
    /// <param name="isSafe">Whether the actor confirms that it is safe.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="act">By any member.</param>
    public Outcome<Step<Report, ReportEvent>> React(SafeReaction reaction, bool isSafe, ReportFacts facts, Act act) =>
        !Enum.IsDefined(reaction) ? ReportErrors.UnsafeReaction.At("reaction")
            : Pull(
                ReportTrigger.React, facts, act, header => new SafelyReacted(header, reaction),
                isSafe ? ReportCondition.SafetyConfirmed : ReportCondition.None);

    /// <summary>Records that the police is on the spot.</summary>
    public Outcome<Step<Report, ReportEvent>> RecordPoliceOnScene(ReportFacts facts, Act act) =>
        Pull(ReportTrigger.RecordPoliceOnScene, facts, act, header => new PoliceArrived(header));

    /// <summary>The coordinator closes it.</summary>
    public Outcome<Step<Report, ReportEvent>> Close(ReportFacts facts, Act act) =>
        Pull(ReportTrigger.Close, facts, act, header => new ReportClosed(header));

    /// <summary>The reporter or the coordinator declares that it was nothing .</summary>
    public Outcome<Step<Report, ReportEvent>> DeclareFalseAlarm(ReportFacts facts, Act act) =>
        Pull(ReportTrigger.DeclareFalseAlarm, facts, act, header => new FalseAlarmDeclared(header));

    /// <summary>The reporter takes what is not urgent to one of the protocol's contacts (R-019, O-32).</summary>
    public Outcome<Step<Report, ReportEvent>> Route(NonUrgentContactKind to, ReportFacts facts, Act act)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Pull(
            ReportTrigger.Route, facts, act, header => new ReportRouted(header, to),
            facts.Protocol.Options.NonUrgentContacts.Any(contact => contact.Kind == to) ? ReportCondition.ContactAgreed : ReportCondition.None);
    }

    /// <summary>The reporter does not send it: a message is a right, not a duty .</summary>
    public Outcome<Step<Report, ReportEvent>> Drop(ReportFacts facts, Act act) =>
        Pull(ReportTrigger.Drop, facts, act, header => new ReportDropped(header));

    /// <summary>The system marks that the message went first and no call was recorded in time (O-03).</summary>
    public Outcome<Step<Report, ReportEvent>> MarkUnconfirmed(ReportFacts facts, Act act) =>
        Pull(ReportTrigger.MarkUnconfirmed, facts, act, header => new CallFoundMissing(header));

    /// <summary>Register: the conversation is entered in the register (R-049, R-180, O-07).</summary>
    public Outcome<Step<Report, ReportEvent>> Register(ReportFacts facts, Act act) =>
        Pull(ReportTrigger.Register, facts, act, header => new ConversationRegistered(header));

    /// <summary>Adds something that tells this.</summary>
    internal Outcome<Step<Report, ReportEvent>> Add(ReportElements told, ReportFacts facts, Act act)
    {
        const ReportCondition New = ReportCondition.NewInformation | ReportCondition.NewDespitePolice;
        return Pull(
            ReportTrigger.Add, facts, act, header => new InformationAdded(header, Observations + 1, told),
            told == ReportElements.None ? ReportCondition.None : New);
    }

    /// <summary>What the calendar asks now; run it every minute or so while reports are open, and nightly for the rest.</summary>
    public ReportDue Due(ReportFacts facts, Instant now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return ReportDue.Of(_state, facts, now);
    }

    private static Outcome<Step<Report, ReportEvent>> Begin(ReportId id, Observation observation, ReportFacts facts, in Act act, DoubtQuery? query)
    {
        ArgumentNullException.ThrowIfNull(observation);
        ArgumentNullException.ThrowIfNull(facts);
        var place = facts.Group.Jurisdiction;
        if (!facts.IsReadBy(act.Actor) || act.Actor.Person is not { } reporter)
        {
            return LifecycleErrors.NotFound;
        }

        var isAnothers = query?.Promoted is { } report && report != id;
        if (observation.Kind != ObservationKind.Report || isAnothers || !facts.AreAbout(query?.Jurisdiction.Group ?? facts.Group.Id, place.Municipality))
        {
            return ReportErrors.OtherFacts;
        }

        var faults = new Faults();
        facts.AddFaults(faults, act.At);
        if (observation.ObservedAt > act.At)
        {
            faults.Add(ReportErrors.ObservedInFuture.At("observedAt"));
        }

        if (query is { Call: var call })
        {
            if (call is null)
            {
                faults.Add(ReportErrors.NoCall);
            }
            else if (!CallRules.MayCall(call.Caller == reporter, facts.Protocol.Options))
            {
                faults.Add(ReportErrors.WrongCaller);
            }
            else if (!CallRules.IsAbout(call.At, observation.ObservedAt, act.At))
            {
                faults.Add(ReportErrors.CallNotAboutThis.At("observedAt"));
            }
        }

        if (faults.Any)
        {
            return faults.ToList();
        }

        var header = new ReportEventHeader(
            id, 1, act.Command, null, query is null ? ReportState.Signalled : ReportState.Alarmed, act.Actor.Role, reporter, act.At);
        var step = new ReportSignalled(
            header, facts.Group.Id, place.Municipality, place.PoliceZone, facts.Protocol.Reference, observation.Urgency, observation.ObservedAt,
            observation.Categories, observation.Behaviours, query?.Id, query?.Call);
        return ReportConsequences.Of(After(null, step), step, facts);
    }
}
