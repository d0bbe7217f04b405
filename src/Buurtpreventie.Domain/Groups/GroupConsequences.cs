using System.Collections.Immutable;
using Buurtpreventie.Domain.Lifecycles;

namespace Buurtpreventie.Domain.Groups;

/// <summary>What follows from an event of a group.</summary>
internal static class GroupConsequences
{
    public static Step<PreventionGroup, GroupEvent> Of(PreventionGroup? before, PreventionGroup next, GroupEvent step) =>
        new(next, step, DutiesOf(step), NoticesOf(step)) { Settles = SettledBy(before, step) };

    private static ImmutableArray<Duty> DutiesOf(GroupEvent step) => step switch
    {
        GroupFounded => [new("duty.guide-founding", Role.Municipality, null, Rule.Source(59))],
        CoordinatorAppointed appointed => [new("duty.sign-agreement", Role.Coordinator, null, Rule.Source(157), appointed.Coordinator)],
        DeputyAppointed appointed => [new("duty.sign-agreement", Role.Coordinator, null, Rule.Source(157), appointed.Deputy)],
        CoordinatorLeft =>
        [
            new("duty.appoint-coordinator", Role.Municipality | Role.Police, null, Rule.Source(159)),
            new("duty.hand-in-contacts", Role.Coordinator, null, Rule.Source(225), step.Header.IsBy(Role.Coordinator)),
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

    private static ImmutableArray<SettledDuty> SettledBy(PreventionGroup? before, GroupEvent step) => step switch
    {
        GroupActivated => [new("duty.guide-founding")],
        CoordinatorAppointed or HandedToDeputy => [new("duty.appoint-coordinator"), .. Agreement(before?.Coordinator)],
        DeputyAppointed => [.. Agreement(before?.Deputy)],
        AgreementSigned signed => [.. Agreement(signed.Signer)],
        CoordinatorLeft => [.. Agreement(before?.Coordinator)],
        GroupDissolved => [new("duty.guide-founding"), new("duty.appoint-coordinator"), new("duty.sign-agreement")],
        _ => [],
    };

    private static ImmutableArray<SettledDuty> Agreement(PersonId? signer) => signer is null ? [] : [new("duty.sign-agreement", signer)];

    private static ImmutableArray<Notice> NoticesOf(GroupEvent step) => step switch
    {
        GroupActivated => [new("notice.group-active", Role.Participant)],
        CoordinatorLeft or GroupSuspended => [new("notice.group-suspended", Role.Participant)],
        GroupResumed or GroupWoke => [new("notice.group-active", Role.Participant)],
        GroupDissolved => [new("notice.group-dissolved", Role.Participant)],
        _ => [],
    };

    private static PersonId? IsBy(this GroupEventHeader header, Role role) => header.By == role ? header.Actor : null;
}
