using System.Collections.Immutable;
using System.Diagnostics;
using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Reports;

/// <summary>
/// A suspicious situation on its way from a resident's eyes to the group: Signal – Alarm – App – React/Register. Immutable; holds ids, codes and
/// instants. What was seen stands in its observations, which have numbers here. That a report exists means nowhere that the police
/// follows it up.
/// </summary>
/// <remarks>The verbs stand in <c>Report.Verbs.cs</c>.</remarks>
[DebuggerDisplay("{State} v{Version}")]
public sealed partial class Report
{
    private readonly ReportSnapshot _state;
    private readonly RecentCommands _recent;

    private Report(ReportSnapshot state, RecentCommands recent)
    {
        _state = state with { RecentCommands = recent.Ids };
        _recent = recent;
    }

    /// <summary>Which report.</summary>
    public ReportId Id => _state.Id;

    /// <summary>Who reports. For the group; a dossier may leave it out.</summary>
    public PersonId Reporter => _state.Reporter;

    /// <summary>Where it stands.</summary>
    public ReportState State => _state.State;

    /// <summary>How many events led here; show it to the person who decides, and pass it back as <see cref="Act.Seen"/>.</summary>
    public int Version => _state.Version;

    /// <summary>Where it belongs.</summary>
    public Jurisdiction Jurisdiction => new(_state.Municipality, _state.PoliceZone, _state.Group);

    /// <summary>Since when it is in this state.</summary>
    public Instant Since => _state.Since;

    /// <summary>The emergency call, once recorded.</summary>
    public EmergencyCall? Call => _state.Call;

    /// <summary>Whether it is marked "emergency call not confirmed": the message went first, and no call followed in time.</summary>
    public bool IsUnconfirmed => _state.IsUnconfirmed;

    /// <summary>Whether the group is talking about it now.</summary>
    public bool IsOpen => State is ReportState.Open or ReportState.PoliceOnScene;

    /// <summary>How many observations there are: the first, corrections and additions. None is ever replaced.</summary>
    public int Observations => _state.Observations;

    /// <summary>The number of the observation that counts: the first, or its last correction.</summary>
    public int CurrentObservation => _state.Current;

    /// <summary>
    /// From when its term of keeping runs (O-34): when it was over, or since the last step of what never went to the group; null while the group
    /// talks about it.
    /// </summary>
    public Instant? KeptFrom => _state.KeptFrom;

    /// <summary>The row to store.</summary>
    public ReportSnapshot ToSnapshot() => _state;

    /// <summary>A report from its stored row.</summary>
    /// <returns>The report, or <c>lifecycle.bad-snapshot</c> where the row contradicts itself.</returns>
    public static Outcome<Report> Restore(ReportSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return ReportInvariants.Hold(snapshot) ? new Report(snapshot, RecentCommands.Of(snapshot.RecentCommands)) : LifecycleErrors.BadSnapshot;
    }

    /// <summary>The report that a complete trail of events leads to.</summary>
    /// <exception cref="ArgumentException">The trail is empty or does not fit together.</exception>
    public static Report Replay(IEnumerable<ReportEvent> trail)
    {
        ArgumentNullException.ThrowIfNull(trail);
        Report? report = null;
        foreach (var step in trail)
        {
            report = After(report, step);
        }

        return report ?? throw new ArgumentException("A trail has at least one event.", nameof(trail));
    }

    /// <summary>
    /// What <paramref name="actor"/> may do now, and what else would be needed for it; what comes with a step, such as the call, counts as
    /// given. Allocates nothing.
    /// </summary>
    public OfferEnumerable<ReportState, ReportTrigger, ReportCondition> Offers(in Actor actor, ReportFacts facts, Instant now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Lifecycle.Offers(
            State, StandingOf(actor, facts), ReportConditions.Given | ReportConditions.Established(_state, facts, actor, now));
    }

    /// <summary>Who gets what the reporter sends: everybody who belongs to the group now .</summary>
    public ImmutableArray<PersonId> Recipients(ReportFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.RecipientsOf(Reporter);
    }

    /// <summary>
    /// What stands in the way of handing the conversation over to the police, for whoever makes the dossier (O-08). Handing over never means that the
    /// police follows up.
    /// </summary>
    /// <param name="isAskedFor">Whether the police asked for this one.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="actor">The coordinator, or an official of the municipality; for anybody else there is nothing to hand over.</param>
    public ErrorList CheckHandOver(bool isAskedFor, ReportFacts facts, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return actor.Role is not (Role.Coordinator or Role.Municipality) || !StandingOf(actor, facts).Sees ? [LifecycleErrors.NotFound]
            : facts.Protocol.Options.HandOver.Kind switch
            {
                HandOverKind.None => [ReportErrors.HandOverExcluded],
                HandOverKind.OnRequest when !isAskedFor => [ReportErrors.HandOverNotAsked],
                _ => State == ReportState.Registered ? [] : [ReportErrors.NotRegistered],
            };
    }

    /// <summary>State and version.</summary>
    public override string ToString() => $"{State} v{Version}";

    private Standing StandingOf(in Actor actor, ReportFacts facts) => facts.StandingOf(actor, Jurisdiction, Reporter);

    private Outcome<Step<Report, ReportEvent>> Pull(
        ReportTrigger trigger,
        ReportFacts facts,
        in Act act,
        Func<ReportEventHeader, ReportEvent> happened,
        ReportCondition given = ReportCondition.None,
        ReportSnapshot? judged = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var decision = Decision.On(
            facts.Lifecycle, State, Version, _recent, trigger, StandingOf(act.Actor, facts),
            given | ReportConditions.Established(judged ?? _state, facts, act.Actor, act.At), ReportErrors.Of, act);
        if (decision.Kind != DecisionKind.Go)
        {
            return decision.Kind == DecisionKind.Repeat ? Step<Report, ReportEvent>.Repeat(this) : decision.Errors;
        }

        if (!facts.AreAbout(_state.Group, _state.Municipality))
        {
            return ReportErrors.OtherFacts;
        }

        var step = happened(new(Id, Version + 1, act.Command, State, decision.To, act.Actor.Role, act.Actor.Person, act.At));
        return ReportConsequences.Of(After(this, step), step, facts);
    }
}
