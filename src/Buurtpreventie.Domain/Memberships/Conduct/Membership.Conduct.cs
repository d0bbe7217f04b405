using NodaTime;

namespace Buurtpreventie.Domain.Memberships;

/// <content>The verbs about breaches, sanctions and appeal (R-172, R-197, O-26, O-27).</content>
public sealed partial class Membership
{
    /// <summary>The coordinator records a breach.</summary>
    /// <param name="rule">A rule of conduct or a line of "what the group is not for".</param>
    /// <param name="facts">The facts.</param>
    /// <param name="act">By the coordinator.</param>
    /// <param name="severity">How grave; null for what the rule usually is.</param>
    /// <exception cref="ArgumentException">The rule is of another kind.</exception>
    public Outcome<MembershipStep> RecordBreach(Rule rule, MembershipFacts facts, Act act, BreachSeverity? severity = null) =>
        Pull(
            MembershipTrigger.RecordBreach, facts, act,
            header => new BreachRecorded(header, new Breach(OfConduct(rule), severity ?? Breach.UsualSeverity(rule), header.At)));

    /// <summary>The coordinator warns; only under graded sanctions.</summary>
    public Outcome<MembershipStep> Warn(Rule rule, MembershipFacts facts, Act act) =>
        Pull(MembershipTrigger.Warn, facts, act, header => new MemberWarned(header, OfConduct(rule)));

    /// <summary>The coordinator suspends for the term of the protocol; only under graded sanctions, after the warnings or a severe breach.</summary>
    public Outcome<MembershipStep> Suspend(MembershipFacts facts, Act act) =>
        Pull(
            MembershipTrigger.Suspend, facts, act,
            header => new MemberSuspended(
                header, SuspensionCause.Conduct, facts.Protocol.Options.Sanctions.Suspension?.LastDay(header.At)));

    /// <summary>The system suspends a member who let a term pass: to sign personally, to accept the rules, to complete an import.</summary>
    public Outcome<MembershipStep> SuspendOverdue(MembershipFacts facts, Act act) =>
        Pull(
            MembershipTrigger.SuspendOverdue, facts, act,
            header => new MemberSuspended(header, MembershipDue.OverdueCause(_state, facts, header.At)!.Value, null));

    /// <summary>The suspension ends when its term is over.</summary>
    public Outcome<MembershipStep> Resume(MembershipFacts facts, Act act) =>
        Pull(MembershipTrigger.Resume, facts, act, header => new MemberResumed(header));

    /// <summary>
    /// The coordinator removes the member, with the rule that was broken as the reason. Without graded sanctions a recorded breach is enough; with
    /// them a suspension comes first, unless a breach is severe.
    /// </summary>
    public Outcome<MembershipStep> Remove(Rule rule, MembershipFacts facts, Act act) =>
        Pull(
            MembershipTrigger.Remove, facts, act,
            header => new MemberRemoved(header, OfConduct(rule), _state.Breaches.Count(breach => breach.Rule == rule) > 1));

    /// <summary>The removed member appeals, where the protocol knows an appeal and in time.</summary>
    public Outcome<MembershipStep> Appeal(MembershipFacts facts, Act act) =>
        Pull(MembershipTrigger.Appeal, facts, act, header => new AppealLodged(header));

    /// <summary>The body of appeal decides that the removal stands.</summary>
    public Outcome<MembershipStep> UpholdRemoval(MembershipFacts facts, Act act) =>
        Pull(MembershipTrigger.UpholdRemoval, facts, act, header => new RemovalUpheld(header));

    /// <summary>The body of appeal decides that the removal falls: the coordinator gets the card again and adds the member.</summary>
    public Outcome<MembershipStep> OverturnRemoval(MembershipFacts facts, Act act) =>
        Pull(MembershipTrigger.OverturnRemoval, facts, act, header => new RemovalOverturned(header));

    private static Rule OfConduct(Rule rule) =>
        rule.Kind is RuleKind.Conduct or RuleKind.NotFor ? rule : throw new ArgumentException("A breach is of a rule of conduct.", nameof(rule));
}
