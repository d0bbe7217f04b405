using System.Collections.Immutable;
using Buurtpreventie.Domain.Lifecycles;

namespace Buurtpreventie.Domain.Groups;

/// <summary>What follows from an event of a group.</summary>
internal static class GroupConsequences
{
    public static Step<PreventionGroup, GroupEvent> Of(GroupSnapshot? before, PreventionGroup next, GroupEvent step, GroupFacts facts) =>
        new(next, step, DutiesOf(next, step, facts).AddRange(Succession(before, next, step, facts)), NoticesOf(before, step, facts))
        {
            Settles = SettledBy(before, step),
        };

    private static ImmutableArray<Duty> DutiesOf(PreventionGroup next, GroupEvent step, GroupFacts facts) => step switch
    {
        GroupFounded => [new("duty.guide-founding", Role.Municipality, null, Rule.Source(59))],
        CoordinatorAppointed when !next.HasBoundCoordinator => [SignAgreement(next.Coordinator)],
        DeputyAppointed appointed => [SignAgreement(appointed.Deputy)],
        CoordinatorLeft when next.Deputy is { } deputy => [new("duty.hand-to-deputy", Role.Municipality | Role.Coordinator, null, Rule.Source(159), deputy)],
        CoordinatorLeft => [new("duty.appoint-coordinator", Role.Municipality | Role.Police, null, Rule.Source(159))],
        DischargeAppealed { Header: var header } =>
        [
            new(
                "duty.decide-appeal", facts.Protocol.Options.Appeal.DecidedBy, facts.Protocol.Options.Appeal.Term?.EndsAt(header.At), Rule.Option(27),
                header.Actor),
        ],
        GroupDissolved =>
        [
            new("duty.end-memberships", Role.System, null, Rule.Source(199)),
            new("duty.delete-contacts", Role.Coordinator, null, Rule.Source(225)),
            new("duty.remove-signs", Role.Municipality, null, Rule.Source(223)),
            new("duty.close-channel", Role.Coordinator, null, Rule.Source(199)),
        ],
        _ => [],
    };

    private static ImmutableArray<SettledDuty> SettledBy(GroupSnapshot? before, GroupEvent step) => step switch
    {
        GroupActivated => [new("duty.guide-founding")],
        CoordinatorAppointed or HandedToDeputy =>
            [new("duty.appoint-coordinator"), new("duty.hand-to-deputy"), .. OfCoordinator(before?.Coordinator)],
        DeputyAppointed or DeputyReleased => [new("duty.hand-to-deputy"), .. Agreement(before?.Deputy)],
        AgreementSigned signed => [.. Agreement(signed.Signer)],
        CoordinatorLeft => [.. OfCoordinator(before?.Coordinator)],
        DischargeUpheld => [new("duty.decide-appeal")],
        DischargeOverturned when before!.Coordinator is null =>
            [new("duty.decide-appeal"), new("duty.appoint-coordinator"), new("duty.hand-to-deputy"), new("duty.hand-in-contacts", before.Discharge!.Coordinator)],
        DischargeOverturned => [new("duty.decide-appeal")],
        GroupDissolved =>
        [
            new("duty.guide-founding"), new("duty.appoint-coordinator"), new("duty.hand-to-deputy"), new("duty.sign-agreement"), new("duty.pass-cards"),
            new("duty.decide-appeal"),
        ],
        _ => [],
    };

    private static ImmutableArray<SettledDuty> Agreement(PersonId? signer) => signer is null ? [] : [new("duty.sign-agreement", signer)];

    /// <summary>What was to be done because somebody leads the group.</summary>
    private static ImmutableArray<SettledDuty> OfCoordinator(PersonId? former) =>
        former is null ? [] : [.. Agreement(former), new("duty.pass-cards", former)];

    /// <summary>Who no longer leads the group deletes the contacts; who leads it, once bound, gets the cards .</summary>
    private static ImmutableArray<Duty> Succession(GroupSnapshot? before, PreventionGroup next, GroupEvent step, GroupFacts facts)
    {
        if (before is null or { State: GroupState.Proposed } || step is GroupDissolved)
        {
            return [];
        }

        var wasBound = before.CoordinatorSignedOn is not null && before.Coordinator == next.Coordinator;
        ImmutableArray<Duty> former = before.Coordinator is { } leader && leader != next.Coordinator
            ? [new("duty.hand-in-contacts", Role.Coordinator | Role.Resident, null, Rule.Source(225), leader)]
            : [];
        return next.HasBoundCoordinator && !wasBound
            ? former.Add(new("duty.pass-cards", facts.Protocol.Options.Assigner, null, Rule.Source(198), next.Coordinator))
            : former;
    }

    private static ImmutableArray<Notice> NoticesOf(GroupSnapshot? before, GroupEvent step, GroupFacts facts)
    {
        Notice ToDischarged(string code) =>
            new(code, Role.Resident, step is CoordinatorLeft ? before!.Coordinator : before!.Discharge!.Coordinator);

        var suspended = new Notice("notice.group-suspended", Role.Participant);
        return step switch
        {
            GroupActivated or GroupResumed or GroupWoke => [new("notice.group-active", Role.Participant)],
            CoordinatorLeft { Discharged: not null } => facts.Protocol.Options.Appeal.DecidedBy == Role.None
                ? [suspended, ToDischarged("notice.discharged")]
                : [suspended, ToDischarged("notice.discharged"), ToDischarged("notice.discharge-appealable")],
            CoordinatorLeft or GroupSuspended => [suspended],
            DischargeUpheld => [ToDischarged("notice.discharge-upheld")],
            DischargeOverturned => [ToDischarged("notice.discharge-overturned")],
            GroupDissolved => [new("notice.group-dissolved", Role.Participant)],
            _ => [],
        };
    }

    private static Duty SignAgreement(PersonId? signer) => new("duty.sign-agreement", Role.Coordinator, null, Rule.Source(157), signer);
}
