using Buurtpreventie.Domain.Lifecycles;

namespace Buurtpreventie.Domain.Memberships;

/// <content>How an event changes the state. Asks no rules: what happened, happened.</content>
public sealed partial class Membership
{
    /// <summary>The membership after one more event.</summary>
    /// <exception cref="ArgumentException">The event does not follow: another membership, version or state, or a first event that is none.</exception>
    public static Membership After(Membership? before, MembershipEvent step)
    {
        ArgumentNullException.ThrowIfNull(step);
        var header = step.Header;
        if (!Trail.Follows(header.Membership, header.Version, header.From, before?.Id, before?.Version, before?.State))
        {
            throw new ArgumentException($"Event {header.Version} does not follow.", nameof(step));
        }

        var state = before is null ? First(step) : Next(before._state, step);
        state = state with
        {
            State = header.To,
            Version = header.Version,
            Since = header.From == header.To ? state.Since : header.At,
            WaitsFor = header.To == MembershipState.Waiting ? state.WaitsFor : null,
        };
        return new Membership(state, (before?._recent ?? default).With(header.Command, header.By, header.Actor));
    }

    private static MembershipSnapshot First(MembershipEvent step) => step switch
    {
        MembershipApplied applied => Begin(applied.Header, applied.Person, applied.Municipality, applied.PoliceZone) with
        {
            Protocol = applied.Protocol,
            RulesVersion = applied.RulesVersion,
            Group = applied.Group,
            Coordinator = applied.Coordinator,
        },
        MembershipImported imported => Begin(imported.Header, imported.Person, imported.Municipality, imported.PoliceZone) with
        {
            Group = imported.Group,
            Protocol = imported.Protocol,
            Missing = imported.Missing,
        },
        _ => throw new ArgumentException($"{step.GetType().Name} is no beginning.", nameof(step)),
    };

    private static MembershipSnapshot Begin(MembershipEventHeader header, PersonId person, MunicipalityCode municipality, PoliceZoneCode zone) => new()
    {
        Id = header.Membership,
        Person = person,
        State = header.To,
        Version = header.Version,
        Municipality = municipality,
        PoliceZone = zone,
        Protocol = default,
        RulesVersion = 0,
        AppliedAt = header.At,
        Since = header.At,
    };

    private static MembershipSnapshot Next(MembershipSnapshot state, MembershipEvent step) => step switch
    {
        MembershipApproved => state with { AdmittedAt = step.Header.At },
        PlacedOnWaitingList placed => state with { WaitsFor = placed.Group },
        MembershipAssigned assigned => state with { Group = assigned.Group, Coordinator = assigned.Coordinator },
        CardPassed passed => state with { Coordinator = passed.Coordinator },
        BreachRecorded recorded => state with { Breaches = state.Breaches.Add(recorded.Breach) },
        MemberWarned => state with { Warnings = state.Warnings + 1 },
        MemberSuspended suspended => state with
        {
            SuspendedFor = suspended.Cause,
            SuspendedUntil = suspended.Until,
            Suspensions = state.Suspensions + (suspended.Cause == SuspensionCause.Conduct ? 1 : 0),
        },
        MemberResumed => WithoutSuspension(state),
        RulesReaccepted accepted => Resumed(state, step, SuspensionCause.RulesNotAccepted) with
        {
            Protocol = accepted.Protocol,
            RulesVersion = accepted.RulesVersion,
            Missing = state.Missing & ~ImportGaps.RulesAcceptance,
        },
        SignedPersonally => Resumed(state, step, SuspensionCause.NotSignedPersonally) with { SignedPersonally = true },
        ImportCompleted completed => Resumed(state, step, SuspensionCause.ImportIncomplete) with
        {
            Protocol = completed.Protocol,
            RulesVersion = completed.RulesVersion,
            Missing = ImportGaps.None,
        },
        MemberRemoved => WithoutSuspension(state) with { RemovedOnConduct = true, Appeal = AppealState.None },
        AppealLodged => state with { Appeal = AppealState.Pending },
        RemovalUpheld => state with { Appeal = AppealState.Upheld },
        RemovalOverturned => state with { Appeal = AppealState.Overturned, RemovedOnConduct = false },
        MembershipReapplied again => WithoutSuspension(state) with
        {
            Group = again.Group,
            Coordinator = again.Coordinator,
            Protocol = again.Protocol,
            RulesVersion = again.RulesVersion,
            AppliedAt = again.Header.At,
            AdmittedAt = null,
            Breaches = [],
            Warnings = 0,
            Suspensions = 0,
            Appeal = AppealState.None,
            RemovedOnConduct = false,
            Missing = ImportGaps.None,
        },
        MemberLeft or ConsentWithdrawn or MemberMovedAway or AdmissionRevoked or EndedWithGroup => WithoutSuspension(state),
        MembershipRefused or MemberAdded or MemberNotFound or ApplicationWithdrawn or ApplicationLapsed
            or ContactCorrected => state,
        _ => throw new ArgumentException($"{step.GetType().Name} is unknown here.", nameof(step)),
    };

    private static MembershipSnapshot Resumed(MembershipSnapshot state, MembershipEvent step, SuspensionCause mended) =>
        step.Header.To == MembershipState.Active && state.SuspendedFor == mended ? WithoutSuspension(state) : state;

    private static MembershipSnapshot WithoutSuspension(MembershipSnapshot state) => state with { SuspendedFor = null, SuspendedUntil = null };
}
