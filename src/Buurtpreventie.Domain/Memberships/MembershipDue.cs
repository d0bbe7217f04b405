using System.Collections.Immutable;
using NodaTime;

namespace Buurtpreventie.Domain.Memberships;

/// <summary>What the calendar asks of a membership. Run it nightly: store the duties, and let the system take the steps.</summary>
/// <param name="Duties">Who must do what by when.</param>
/// <param name="Steps">What the system itself must do now: <c>Lapse</c>, <c>SuspendOverdue</c>, <c>Resume</c>, <c>PassCard</c>.</param>
public sealed record MembershipDue(ImmutableArray<Duty> Duties, ImmutableArray<MembershipTrigger> Steps)
{
    internal static MembershipDue Of(MembershipSnapshot row, MembershipFacts facts, Instant now)
    {
        var duties = ImmutableArray.CreateBuilder<Duty>();
        var steps = ImmutableArray.CreateBuilder<MembershipTrigger>();
        foreach (var (cause, since) in Owed(row, facts, now))
        {
            duties.Add(DutyOf(cause, facts.Protocol.Options.ReAcceptance.EndsAt(Brussels.StartOf(since)), row.Person));
        }

        if (ErasureOf(row, facts) is { } erasure)
        {
            duties.Add(erasure);
        }

        var established = MembershipConditions.Established(row, facts, Actor.System, now);
        const MembershipCondition Place = MembershipCondition.RoomInGroup | MembershipCondition.FirstInLine | MembershipCondition.GroupActive;
        if (row.WaitsFor is { } awaited && awaited == facts.Group?.Id && (established & Place) == Place)
        {
            duties.Add(MembershipConsequences.OfferPlace(facts.Protocol.Options, row.Person));
        }

        foreach (var step in new[] { MembershipTrigger.Lapse, MembershipTrigger.SuspendOverdue, MembershipTrigger.Resume, MembershipTrigger.PassCard })
        {
            var verdict = facts.Lifecycle.Evaluate(
                row.State, step, new Standing(Role.System, true, false), established);
            if (verdict.IsAllowed)
            {
                steps.Add(step);
            }
        }

        return new(duties.ToImmutable(), steps.ToImmutable());
    }

    /// <summary>The first thing whose term has passed, for which an active member is suspended.</summary>
    internal static SuspensionCause? OverdueCause(MembershipSnapshot row, MembershipFacts facts, Instant now)
    {
        var term = facts.Protocol.Options.ReAcceptance;
        var today = Brussels.DateOf(now);
        if (row.State != MembershipState.Active)
        {
            return null;
        }

        return SignatureOwedSince(row, facts) is { } birthday && today > term.LastDay(birthday) ? SuspensionCause.NotSignedPersonally
            : RulesOwedSince(row, facts) is { } valid && today > term.LastDay(valid) ? SuspensionCause.RulesNotAccepted
            : ImportOwedSince(row) is { } imported && today > term.LastDay(imported) ? SuspensionCause.ImportIncomplete
            : null;
    }

    private static IEnumerable<(SuspensionCause Cause, LocalDate Since)> Owed(MembershipSnapshot row, MembershipFacts facts, Instant now)
    {
        if (row.State is not (MembershipState.Active or MembershipState.Suspended))
        {
            yield break;
        }

        var today = Brussels.DateOf(now);
        if (SignatureOwedSince(row, facts) is { } birthday && birthday <= today)
        {
            yield return (SuspensionCause.NotSignedPersonally, birthday);
        }

        if (RulesOwedSince(row, facts) is { } valid && valid <= today)
        {
            yield return (SuspensionCause.RulesNotAccepted, valid);
        }

        if (ImportOwedSince(row) is { } imported)
        {
            yield return (SuspensionCause.ImportIncomplete, imported);
        }
    }

    private static Duty DutyOf(SuspensionCause cause, Instant due, PersonId person) => cause switch
    {
        SuspensionCause.NotSignedPersonally => new("duty.sign-personally", Role.Participant, due, Rule.Conduct(1), person),
        SuspensionCause.RulesNotAccepted => new("duty.accept-rules", Role.Participant, due, Rule.Option(35), person),
        SuspensionCause.ImportIncomplete => new("duty.complete-import", Role.Coordinator | Role.Municipality, due, Rule.Option(35), person),
        _ => throw new ArgumentOutOfRangeException(nameof(cause)),
    };

    private static Duty? ErasureOf(MembershipSnapshot row, MembershipFacts facts) =>
        facts.Declaration is not null && MembershipTerms.Keeping(row.State, facts.Protocol.Options) is { } kept
            ? new(row.State is MembershipState.Left or MembershipState.Removed ? "duty.erase-member" : "duty.erase-application", Role.System, kept.EndsAt(row.Since), Rule.Option(34), row.Person)
            : null;

    private static LocalDate? SignatureOwedSince(MembershipSnapshot row, MembershipFacts facts) =>
        row.SignedPersonally ? null : facts.Declaration?.ComesOfAge;

    private static LocalDate? RulesOwedSince(MembershipSnapshot row, MembershipFacts facts) =>
        // Who was imported without accepting owes that as part of the import, from that day.
        MembershipConditions.HasAcceptedRules(row, facts) || (row.Missing & ImportGaps.RulesAcceptance) != ImportGaps.None ? null : facts.Protocol.ValidFrom;

    private static LocalDate? ImportOwedSince(MembershipSnapshot row) =>
        row.Missing == ImportGaps.None ? null : Brussels.DateOf(row.AppliedAt);
}
