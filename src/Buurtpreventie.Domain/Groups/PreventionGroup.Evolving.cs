using Buurtpreventie.Domain.Lifecycles;

namespace Buurtpreventie.Domain.Groups;

/// <content>How an event changes the state. Asks no rules: what happened, happened.</content>
public sealed partial class PreventionGroup
{
    /// <summary>The group after one more event.</summary>
    /// <exception cref="ArgumentException">The event does not follow: another group, version or state, or a first event that is none.</exception>
    public static PreventionGroup After(PreventionGroup? before, GroupEvent step)
    {
        ArgumentNullException.ThrowIfNull(step);
        var header = step.Header;
        if (!Trail.Follows(header.Group, header.Version, header.From, before?.Id, before?.Version, before?.State))
        {
            throw new ArgumentException($"Event {header.Version} does not follow.", nameof(step));
        }

        var state = before is null ? First(step) : Next(before._state, step);
        state = state with
        {
            State = header.To,
            Version = header.Version,
            Since = header.From == header.To ? state.Since : header.At,
        };
        return new PreventionGroup(state, (before?._recent ?? default).With(header.Command, header.By, header.Actor));
    }

    private static GroupSnapshot First(GroupEvent step) => step is GroupFounded founded
        ? new()
        {
            Id = founded.Header.Group,
            Name = founded.Name,
            State = founded.Header.To,
            Version = founded.Header.Version,
            Municipality = founded.Municipality,
            PoliceZone = founded.PoliceZone,
            Protocol = founded.Protocol,
            Territory = founded.Territory,
            Purposes = founded.Purposes,
            Grounds = founded.Grounds,
            Sponsor = founded.Sponsor,
            Initiator = founded.Initiator,
            FoundedAt = founded.Header.At,
            PlannedUntil = founded.PlannedUntil,
            Since = founded.Header.At,
            Founders = 1,
        }
        : throw new ArgumentException($"{step.GetType().Name} is no beginning.", nameof(step));

    private static GroupSnapshot Next(GroupSnapshot state, GroupEvent step) => step switch
    {
        PriorContactRecorded contact => state with { PriorContactOn = contact.On },
        BriefingRecorded briefing => state with { BriefedOn = briefing.On },
        FoundersEnlisted enlisted => state with { Founders = enlisted.Founders },
        CoordinatorAppointed appointed when appointed.Coordinator == state.Deputy => LedByDeputy(state),
        CoordinatorAppointed appointed => state with
        {
            Coordinator = appointed.Coordinator,
            CoordinatorSignedOn = null,
            IsCoordinatorScreened = false,
        },
        AgreementSigned signed when signed.Signer == state.Deputy => state with { DeputySignedOn = signed.On },
        AgreementSigned signed => state with { CoordinatorSignedOn = signed.On },
        CoordinatorScreened => state with { IsCoordinatorScreened = true },
        DeputyAppointed appointed => WithoutDeputy(state) with { Deputy = appointed.Deputy },
        DeputyScreened => state with { IsDeputyScreened = true },
        DeputyReleased => WithoutDeputy(state),
        HandedToDeputy => LedByDeputy(state),
        InspectorNamed named => state with { Inspector = named.Inspector },
        CoordinatorLeft left => WithoutCoordinator(state) with
        {
            SuspendedFor = GroupSuspensionCause.NoCoordinator,
            Discharge = left.Discharged is { } reason ? DischargeOf(state, reason, left.Header) : state.Discharge,
        },
        DischargeAppealed => state with { Discharge = state.Discharge! with { IsAppealed = true } },
        DischargeUpheld => state with { Discharge = null },
        DischargeOverturned => Reinstated(state, state.Discharge!) with { Discharge = null },
        GroupSuspended => state with { SuspendedFor = GroupSuspensionCause.Authorities },
        GroupResumed => state with { SuspendedFor = null },
        GroupDissolved => WithoutDeputy(WithoutCoordinator(state)) with { SuspendedFor = null, Discharge = null },
        GroupRenamed renamed => state with { Name = renamed.Name },
        TerritoryChanged changed => state with { Territory = changed.Territory },
        GroupActivated or GroupWentDormant or GroupWoke => state,
        _ => throw new ArgumentException($"{step.GetType().Name} is unknown here.", nameof(step)),
    };

    private static GroupSnapshot WithoutCoordinator(GroupSnapshot state) =>
        state with { Coordinator = null, CoordinatorSignedOn = null, IsCoordinatorScreened = false };

    private static GroupSnapshot WithoutDeputy(GroupSnapshot state) => state with { Deputy = null, DeputySignedOn = null, IsDeputyScreened = false };

    private static GroupSnapshot LedByDeputy(GroupSnapshot state) => WithoutDeputy(state) with
    {
        Coordinator = state.Deputy,
        CoordinatorSignedOn = state.DeputySignedOn,
        IsCoordinatorScreened = state.IsDeputyScreened,
    };

    private static Discharge DischargeOf(GroupSnapshot state, DischargeReason reason, GroupEventHeader header) =>
        new(state.Coordinator!.Value, reason, header.Actor, header.At, state.CoordinatorSignedOn, state.IsCoordinatorScreened);

    private static GroupSnapshot Reinstated(GroupSnapshot state, Discharge discharge) => state.Coordinator is not null
        ? state
        : (discharge.Coordinator == state.Deputy ? WithoutDeputy(state) : state) with
        {
            Coordinator = discharge.Coordinator,
            CoordinatorSignedOn = discharge.SignedOn,
            IsCoordinatorScreened = discharge.WasScreened,
        };
}
