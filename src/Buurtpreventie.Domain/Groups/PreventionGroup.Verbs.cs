using Buurtpreventie.Domain.Lifecycles;
using NodaTime;

namespace Buurtpreventie.Domain.Groups;

/// <content>The verbs from founding to dissolving. Every one answers with a step or with all that stands in the way.</content>
public sealed partial class PreventionGroup
{
    /// <summary>
    /// Founds a group on paper. What the protocol asks before it opens may still be open; <see cref="OpenConditions"/> lists it.
    /// </summary>
    /// <param name="id">The group, as the host names it.</param>
    /// <param name="proposal">What the residents hand in.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="act">By the initiator, or by the prevention service or police for them.</param>
    /// <returns>
    /// The proposed group, or everything wrong at once: <c>group.name-required</c>, <c>group.name-too-long</c>, <c>group.name-taken</c>,
    /// <c>group.purpose-required</c>, <c>group.initiator-outside</c>, <c>group.no-protocol</c>.
    /// </returns>
    public static Outcome<Step<PreventionGroup, GroupEvent>> Found(GroupId id, GroupProposal proposal, GroupFacts facts, Act act)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(facts);
        var place = facts.Protocol.Jurisdiction;
        var mayFound = act.Actor.Role is Role.Resident or Role.Applicant ? act.Actor.Is(proposal.Initiator)
            : act.Actor.Role is Role.Municipality or Role.Police && act.Actor.Sees(place);
        if (!mayFound)
        {
            return LifecycleErrors.NotFound;
        }

        if (Faults(proposal, facts, act) is { Count: > 0 } faults)
        {
            return faults;
        }

        var header = new GroupEventHeader(id, 1, act.Command, null, GroupState.Proposed, act.Actor.Role, act.Actor.Person, act.At);
        var founded = new GroupFounded(
            header, proposal.Name!.Trim(), place.Municipality, place.PoliceZone, facts.Protocol.Reference, proposal.Territory, proposal.Purposes,
            proposal.Grounds, proposal.Sponsor, proposal.Initiator, proposal.PlannedUntil);
        return GroupConsequences.Of(null, After(null, founded), founded, facts);
    }

    /// <summary>Records the contact with the police before founding.</summary>
    public Outcome<Step<PreventionGroup, GroupEvent>> RecordPriorContact(LocalDate on, GroupFacts facts, Act act) =>
        Brussels.IsInTheFuture(on, act.At)
            ? GroupErrors.SignedInFuture.At("on")
            : Pull(GroupTrigger.RecordPriorContact, facts, act, header => new PriorContactRecorded(header, on));

    /// <summary>Records that the legal briefing was held.</summary>
    public Outcome<Step<PreventionGroup, GroupEvent>> RecordBriefing(LocalDate on, GroupFacts facts, Act act) =>
        Brussels.IsInTheFuture(on, act.At)
            ? GroupErrors.SignedInFuture.At("on")
            : Pull(GroupTrigger.RecordBriefing, facts, act, header => new BriefingRecorded(header, on));

    /// <summary>Records how many residents found the group together, the initiator included.</summary>
    public Outcome<Step<PreventionGroup, GroupEvent>> EnlistFounders(int founders, GroupFacts facts, Act act)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(founders, 1);
        return Pull(GroupTrigger.EnlistFounders, facts, act, header => new FoundersEnlisted(header, founders));
    }

    /// <summary>
    /// Appoints the coordinator: the candidate in the facts, bound by the same rules as members. An open group changes coordinators by way of the
    /// deputy, or is suspended first.
    /// </summary>
    public Outcome<Step<PreventionGroup, GroupEvent>> AppointCoordinator(GroupFacts facts, Act act) =>
        Pull(
            GroupTrigger.AppointCoordinator, facts, act,
            header => new CoordinatorAppointed(header, facts.Candidate!.Value.Person));

    /// <summary>Appoints the deputy: the candidate in the facts.</summary>
    public Outcome<Step<PreventionGroup, GroupEvent>> AppointDeputy(GroupFacts facts, Act act) =>
        Pull(GroupTrigger.AppointDeputy, facts, act, header => new DeputyAppointed(header, facts.Candidate!.Value.Person));

    /// <summary>The coordinator or the deputy signs the confidentiality agreement, in person.</summary>
    public Outcome<Step<PreventionGroup, GroupEvent>> SignAgreement(LocalDate on, GroupFacts facts, Act act)
    {
        if (Brussels.IsInTheFuture(on, act.At))
        {
            return GroupErrors.SignedInFuture.At("on");
        }

        var signer = act.Actor.Person;
        return signer is null || (signer != Coordinator && signer != Deputy)
            ? LifecycleErrors.NotFound
            : Pull(GroupTrigger.SignAgreement, facts, act, header => new AgreementSigned(header, signer.Value, on));
    }

    /// <summary>The police records that it screened the coordinator, favourably.</summary>
    public Outcome<Step<PreventionGroup, GroupEvent>> RecordScreening(GroupFacts facts, Act act) =>
        Pull(GroupTrigger.RecordScreening, facts, act, header => new CoordinatorScreened(header));

    /// <summary>The police records that it screened the deputy, favourably.</summary>
    public Outcome<Step<PreventionGroup, GroupEvent>> RecordDeputyScreening(GroupFacts facts, Act act) =>
        Pull(GroupTrigger.RecordDeputyScreening, facts, act, header => new DeputyScreened(header));

    /// <summary>Releases the deputy from the task.</summary>
    public Outcome<Step<PreventionGroup, GroupEvent>> ReleaseDeputy(GroupFacts facts, Act act) =>
        Pull(GroupTrigger.ReleaseDeputy, facts, act, header => new DeputyReleased(header));

    /// <summary>
    /// The deputy takes over, and with the task the ownership of the group, which so is never without a coordinator who is bound.
    /// </summary>
    public Outcome<Step<PreventionGroup, GroupEvent>> HandToDeputy(GroupFacts facts, Act act) =>
        Pull(GroupTrigger.HandToDeputy, facts, act, header => new HandedToDeputy(header));

    /// <summary>Names the district inspector.</summary>
    public Outcome<Step<PreventionGroup, GroupEvent>> NameInspector(PersonId inspector, GroupFacts facts, Act act) =>
        Pull(GroupTrigger.NameInspector, facts, act, header => new InspectorNamed(header, inspector));

    /// <summary>Opens the group for use.</summary>
    public Outcome<Step<PreventionGroup, GroupEvent>> Activate(GroupFacts facts, Act act) =>
        Pull(GroupTrigger.Activate, facts, act, header => new GroupActivated(header));

    /// <summary>The coordinator resigns, in person; the group is suspended until there is another.</summary>
    public Outcome<Step<PreventionGroup, GroupEvent>> Resign(GroupFacts facts, Act act) =>
        Pull(GroupTrigger.Resign, facts, act, header => new CoordinatorLeft(header, Discharged: null));

    /// <summary>The authorities discharge the coordinator; the group is suspended until there is another.</summary>
    /// <param name="reason">Why; the coordinator is told, the group is not.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="act">By the police or the prevention service.</param>
    public Outcome<Step<PreventionGroup, GroupEvent>> Discharge(DischargeReason reason, GroupFacts facts, Act act) =>
        Enum.IsDefined(reason)
            ? Pull(GroupTrigger.Discharge, facts, act, header => new CoordinatorLeft(header, reason))
            : throw new ArgumentOutOfRangeException(nameof(reason));

    /// <summary>The discharged coordinator appeals, where the protocol knows an appeal and in time (O-27).</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="act">By who was discharged, as a resident.</param>
    public Outcome<Step<PreventionGroup, GroupEvent>> AppealDischarge(GroupFacts facts, Act act) =>
        Pull(GroupTrigger.AppealDischarge, facts, act, header => new DischargeAppealed(header));

    /// <summary>The body of appeal decides that the discharge stands.</summary>
    public Outcome<Step<PreventionGroup, GroupEvent>> UpholdDischarge(GroupFacts facts, Act act) =>
        Pull(GroupTrigger.UpholdDischarge, facts, act, header => new DischargeUpheld(header));

    /// <summary>
    /// The body of appeal decides that the discharge falls: the coordinator is back, unless another was appointed since. The authorities
    /// resume the group.
    /// </summary>
    public Outcome<Step<PreventionGroup, GroupEvent>> OverturnDischarge(GroupFacts facts, Act act) =>
        Pull(GroupTrigger.OverturnDischarge, facts, act, header => new DischargeOverturned(header));

    /// <summary>Lets the group sleep.</summary>
    public Outcome<Step<PreventionGroup, GroupEvent>> GoDormant(GroupFacts facts, Act act) =>
        Pull(GroupTrigger.GoDormant, facts, act, header => new GroupWentDormant(header));

    /// <summary>Wakes the group.</summary>
    public Outcome<Step<PreventionGroup, GroupEvent>> Wake(GroupFacts facts, Act act) =>
        Pull(GroupTrigger.Wake, facts, act, header => new GroupWoke(header));

    /// <summary>The authorities suspend the group.</summary>
    public Outcome<Step<PreventionGroup, GroupEvent>> Suspend(GroupFacts facts, Act act) =>
        Pull(GroupTrigger.Suspend, facts, act, header => new GroupSuspended(header));

    /// <summary>Resumes after a suspension, with a coordinator who is bound.</summary>
    public Outcome<Step<PreventionGroup, GroupEvent>> Resume(GroupFacts facts, Act act) =>
        Pull(GroupTrigger.Resume, facts, act, header => new GroupResumed(header));

    /// <summary>Dissolves the group; memberships end, contacts and signs go.</summary>
    public Outcome<Step<PreventionGroup, GroupEvent>> Dissolve(GroupFacts facts, Act act) =>
        Pull(GroupTrigger.Dissolve, facts, act, header => new GroupDissolved(header));

    /// <summary>Renames the group.</summary>
    public Outcome<Step<PreventionGroup, GroupEvent>> Rename(string? name, GroupFacts facts, Act act) =>
        GroupNames.Check(name) is { } fault
            ? fault.At("name")
            : Pull(GroupTrigger.Rename, facts, act, header => new GroupRenamed(header, name!.Trim()), name);

    /// <summary>Gives the group another territory.</summary>
    public Outcome<Step<PreventionGroup, GroupEvent>> ChangeTerritory(Territory territory, GroupFacts facts, Act act)
    {
        ArgumentNullException.ThrowIfNull(territory);
        return Pull(GroupTrigger.ChangeTerritory, facts, act, header => new TerritoryChanged(header, territory));
    }

    private static ErrorList Faults(GroupProposal proposal, GroupFacts facts, in Act act)
    {
        List<DomainError> faults = [];
        if (GroupNames.Check(proposal.Name) is { } name)
        {
            faults.Add(name.At("name"));
        }
        else if (!facts.IsFree(proposal.Name!))
        {
            faults.Add(GroupErrors.NameTaken.At("name"));
        }

        if ((proposal.Purposes & ~GroupPurposes.Cohesion) == GroupPurposes.None)
        {
            faults.Add(GroupErrors.PurposeRequired.At("purposes"));
        }

        if (proposal.InitiatorAddress is { } address && proposal.Territory.Contains(address) == Answer.No)
        {
            faults.Add(GroupErrors.InitiatorOutside.At("initiatorAddress"));
        }

        if (!facts.Protocol.IsValidOn(Brussels.DateOf(act.At)))
        {
            faults.Add(GroupErrors.NoProtocol);
        }

        return [.. faults];
    }
}
