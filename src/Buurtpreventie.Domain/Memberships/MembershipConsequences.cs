using System.Collections.Immutable;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Stewardship;

namespace Buurtpreventie.Domain.Memberships;

/// <summary>What follows from an event: duties, notices, disclosures and recalls. Pure, and the one place where they are decided.</summary>
internal static class MembershipConsequences
{
    /// <summary>Which steps do which duties of earlier ones, or make them moot.</summary>
    private static readonly (Func<MembershipEvent, bool> Does, SettledDuty[] Duties)[] Settling =
    [
        (step => Leaves(step, MembershipState.Applied), [new("duty.vet-applicant"), new("duty.decide-application")]),
        (step => Leaves(step, MembershipState.Vetted), [new("duty.assign-member")]),
        (step => Leaves(step, MembershipState.Waiting), [new("duty.offer-place")]),
        (step => step is MemberAdded || step.Header.To == MembershipState.Suspended || Ends(step), [new("duty.add-to-channel")]),
        (step => step.Header is { From: MembershipState.Suspended, To: MembershipState.Active }, [new("duty.remove-from-channel")]),
        (step => step is RulesReaccepted || Ends(step), [new("duty.accept-rules")]),
        (step => step is SignedPersonally || Ends(step), [new("duty.sign-personally")]),
        (step => step is ImportCompleted || Ends(step), [new("duty.complete-import")]),
        (step => step is CardPassed || Ends(step), [new("duty.update-contact"), new("duty.store-contact")]),
        (step => step is RemovalUpheld or RemovalOverturned or MembershipReapplied, [new("duty.decide-appeal")]),
        (step => step is RemovalOverturned, [new("duty.remove-from-channel"), new("duty.delete-contact")]),
        (step => step is RemovalOverturned or MembershipReapplied, [new("duty.erase-member"), new("duty.erase-application")]),
    ];

    public static MembershipStep Of(MembershipSnapshot? before, Membership next, MembershipEvent step, MembershipFacts facts)
    {
        var (duties, notices) = Of(before, next.Person, step, facts);
        var passed = Passed(step, next);
        return new(next, step)
        {
            Duties = duties.AddRange(PlacesFreed(before, next, facts)),
            Settles = Settled(step),
            Notices = notices,
            Disclosures = passed == DataCategories.None ? [] : [Disclosure(step, next, facts, passed)],
            Card = passed == DataCategories.None || facts.Declaration is not { } declared ? null : next.CardOf(declared),
            Recall = Recall(before, step, next),
        };
    }

    private static (ImmutableArray<Duty> Duties, ImmutableArray<Notice> Notices) Of(
        MembershipSnapshot? before, PersonId person, MembershipEvent step, MembershipFacts facts)
    {
        var (header, options) = (step.Header, facts.Protocol.Options);
        Notice ToMember(string code, Rule rule = default) => new(code, Role.Applicant | Role.Participant, person, rule);
        Duty Must(string code, Role by, Rule rule, Term? within = null) => new(code, by, within?.EndsAt(header.At), rule, person);

        return step switch
        {
            MembershipApplied or MembershipReapplied =>
                ([options.PoliceVetting == PoliceVetting.Required
                    ? Must("duty.vet-applicant", Role.Police, Rule.Source(161), MembershipTerms.Lapse)
                    : Must("duty.decide-application", facts.InPlaceOf(options.Intake.ToRole(), person), Rule.Option(12), MembershipTerms.Lapse)],
                 [ToMember("notice.application-received")]),
            MembershipImported { Missing: not ImportGaps.None } =>
                ([Must("duty.complete-import", Role.Coordinator | Role.Municipality, Rule.Option(35), options.ReAcceptance)], []),
            MembershipApproved => ([Must("duty.assign-member", facts.InPlaceOf(options.Assigner, person), Rule.Source(162))], [ToMember("notice.admitted")]),
            MembershipRefused or AdmissionRevoked { Header.To: MembershipState.Refused } =>
                ([Must("duty.erase-application", Role.System, Rule.Option(34), options.Retention.RefusedApplication)],
                 [ToMember("notice.not-admitted")]),
            PlacedOnWaitingList => ([], [ToMember("notice.waiting-list")]),
            MembershipAssigned => ([Must("duty.add-to-channel", Role.Coordinator, Rule.Source(155))], [ToMember("notice.assigned")]),
            MemberAdded => ([], [ToMember("notice.added")]),
            MemberNotFound => ([], [ToMember("notice.install-app")]),
            ContactCorrected when before is { Coordinator: not null } && before.State.TakesPlace() =>
                ([Must("duty.update-contact", Role.Coordinator, Rule.Source(225))], []),
            CardPassed { Header.From: { } state } when state.TakesPlace() => ([Must("duty.store-contact", Role.Coordinator, Rule.Source(225))], [ToMember("notice.new-coordinator")]),
            MemberWarned warned => ([], [ToMember("notice.warned", warned.Rule)]),
            MemberSuspended => ([Must("duty.remove-from-channel", Role.Coordinator, Rule.Option(26))], [ToMember("notice.suspended")]),
            MemberResumed or RulesReaccepted { Header.From: MembershipState.Suspended }
                or SignedPersonally { Header.From: MembershipState.Suspended } or ImportCompleted { Header.From: MembershipState.Suspended } =>
                ([Must("duty.add-to-channel", Role.Coordinator, Rule.Source(155))], [ToMember("notice.resumed")]),
            MemberRemoved removed =>
                (Ended(), [ToMember(removed.IsRepeated ? "notice.removed-for-repeating" : "notice.removed", removed.Rule)]),
            AdmissionRevoked => (Ended(), [ToMember("notice.admission-revoked")]),
            AppealLodged => ([Must("duty.decide-appeal", options.Appeal.DecidedBy, Rule.Option(27), options.Appeal.Term)], []),
            RemovalUpheld => ([], [ToMember("notice.appeal-upheld")]),
            RemovalOverturned =>
                ([Must("duty.add-to-channel", Role.Coordinator, Rule.Source(155))], [ToMember("notice.appeal-overturned")]),
            MemberLeft or ConsentWithdrawn or MemberMovedAway => (Ended(), [ToMember("notice.left")]),
            EndedWithGroup { Header.To: MembershipState.Vetted } =>
                ([Must("duty.assign-member", options.Assigner, Rule.Source(162))], [ToMember("notice.group-dissolved")]),
            EndedWithGroup => (Ended(), [ToMember("notice.group-dissolved")]),
            ApplicationWithdrawn or ApplicationLapsed =>
                ([Must("duty.erase-application", Role.System, Rule.Option(34), options.Retention.RefusedApplication)], []),
            _ => ([], []),
        };

        ImmutableArray<Duty> Ended() =>
        [
            Must("duty.remove-from-channel", Role.Coordinator, Rule.Conduct(15)),
            Must("duty.delete-contact", Role.Coordinator, Rule.Source(225), ContactRecall.ProposedTerm),
            Must("duty.erase-member", Role.System, Rule.Option(34), options.Retention.LeftMember),
        ];
    }

    /// <summary>A place is free for somebody who waits for one.</summary>
    public static Duty OfferPlace(ProtocolOptions options, PersonId waiting) =>
        new("duty.offer-place", options.Assigner, null, Rule.Option(30), waiting);

    private static ImmutableArray<Duty> PlacesFreed(MembershipSnapshot? before, Membership next, MembershipFacts facts)
    {
        var options = facts.Protocol.Options;
        var leaves = before is not null && before.State.TakesPlace() && !(next.State.TakesPlace() && next.Group == before.Group);
        return leaves && facts.WaitingList is { First: { } first } list && list.Group == before!.Group
            && facts.MembersInGroup <= MembershipTerms.Capacity(options)
            ? [OfferPlace(options, first.Person)]
            : [];
    }

    private static bool Leaves(MembershipEvent step, MembershipState state) => step.Header.From == state && step.Header.To != state;

    private static bool Ends(MembershipEvent step) => step.Header.To.IsOver();

    private static ImmutableArray<SettledDuty> Settled(MembershipEvent step)
    {
        ImmutableArray<SettledDuty>.Builder? settled = null;
        foreach (var (does, duties) in Settling)
        {
            if (does(step))
            {
                (settled ??= ImmutableArray.CreateBuilder<SettledDuty>()).AddRange(duties);
            }
        }

        return settled?.ToImmutable() ?? [];
    }

    /// <summary>The data that pass to the coordinator with this step.</summary>
    private static DataCategories Passed(MembershipEvent step, Membership next) => step switch
    {
        MembershipAssigned or RemovalOverturned or CardPassed or MembershipApplied { Coordinator: not null } or MembershipReapplied { Coordinator: not null } =>
            DataCategories.ContactCard,
        ContactCorrected corrected when next.ToSnapshot().Coordinator is not null => corrected.Corrected & DataCategories.ContactCard,
        _ => DataCategories.None,
    };

    private static Disclosure Disclosure(MembershipEvent step, Membership next, MembershipFacts facts, DataCategories passed) => new(
        next.Person,
        passed,
        step.Header.By,
        step.Header.Actor,
        Role.Coordinator,
        next.ToSnapshot().Coordinator,
        next.Group,
        step.Header.At,
        ConsentKind.DataToCoordinator,
        facts.Declaration?.Consents[ConsentKind.DataToCoordinator].Version);

    /// <summary>The coordinator who had the card must delete it when the member is no longer in that group.</summary>
    private static ContactRecall? Recall(MembershipSnapshot? before, MembershipEvent step, Membership next)
    {
        var had = before is { Coordinator: not null, Group: not null } && !before.State.IsOver();
        return had && (next.State.IsOver() || next.Group != before!.Group)
            ? ContactRecall.Ask(next.Person, before!.Group!.Value, step.Header.At)
            : null;
    }
}
