using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;
using C = Buurtpreventie.Domain.Groups.GroupCondition;
using Row = Buurtpreventie.Domain.Lifecycles.LifecycleRow<
    Buurtpreventie.Domain.Groups.GroupState,
    Buurtpreventie.Domain.Groups.GroupTrigger,
    Buurtpreventie.Domain.Groups.GroupCondition>;
using S = Buurtpreventie.Domain.Groups.GroupState;
using T = Buurtpreventie.Domain.Groups.GroupTrigger;

namespace Buurtpreventie.Domain.Groups;

/// <summary>
/// The table of a group under a protocol: what must be in place before it opens (O-28, O-29), who guides it (O-11, O-12), and who
/// decides an appeal against a discharge (O-27).
/// </summary>
public static class GroupLifecycle
{
    private static readonly LifecycleTables<Choices, S, T, C> Tables = new(Build);

    /// <summary>The table under these options. Built once for each combination of the options it depends on.</summary>
    public static Lifecycle<S, T, C> Of(ProtocolOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Tables.Of(Choices.Of(options));
    }

    private static Lifecycle<S, T, C> Build(Choices choices)
    {
        const Role Initiator = Role.Resident;
        const Role Coordinator = Role.Coordinator;
        const Role Authorities = Role.Municipality | Role.Police;
        var guides = choices.Guides;
        var bound = choices.Bound;
        const C Leader = C.CandidateDeclared | C.NotTheOfficial;

        List<Row> rows =
        [
            //  from          on                    to            by                        only if
            new(S.Proposed,  T.RecordPriorContact, S.Proposed,   Authorities | Initiator),
            new(S.Proposed,  T.RecordBriefing,     S.Proposed,   Authorities),
            new(S.Proposed,  T.EnlistFounders,     S.Proposed,   guides | Initiator),
            new(S.Proposed,  T.Activate,           S.Active,     guides,                   choices.Founding | bound | C.ProtocolInForce | C.NameUnique),

            new(S.Active,    T.Resign,             S.Suspended,  Coordinator,              C.InPerson),
            new(S.Active,    T.Discharge,          S.Suspended,  Authorities,              C.AppealSettled),
            new(S.Active,    T.GoDormant,          S.Dormant,    guides | Coordinator),
            new(S.Active,    T.Suspend,            S.Suspended,  Authorities),

            new(S.Dormant,   T.Resign,             S.Suspended,  Coordinator,              C.InPerson),
            new(S.Dormant,   T.Discharge,          S.Suspended,  Authorities,              C.AppealSettled),
            new(S.Dormant,   T.Wake,               S.Active,     guides | Coordinator,     bound | C.ProtocolInForce),
            new(S.Dormant,   T.Suspend,            S.Suspended,  Authorities),

            new(S.Suspended, T.Resume,             S.Active,     Authorities,              bound | C.ProtocolInForce),

            new(S.Proposed,  T.AppointCoordinator, S.Proposed,   guides,                   Leader),
            new(S.Suspended, T.AppointCoordinator, S.Suspended,  guides,                   Leader),
        ];

        foreach (var state in new[] { S.Proposed, S.Active, S.Dormant, S.Suspended })
        {
            rows.Add(new(state, T.SignAgreement, state, Coordinator, C.HasCoordinator));
            rows.Add(new(state, T.RecordScreening, state, Role.Police, C.HasCoordinator));
            rows.Add(new(state, T.AppointDeputy, state, guides | Coordinator, Leader | C.HasCoordinator | C.AnotherPerson));
            rows.Add(new(state, T.RecordDeputyScreening, state, Role.Police, C.HasDeputy));
            rows.Add(new(state, T.ReleaseDeputy, state, guides | Coordinator, C.HasDeputy));
            rows.Add(new(state, T.HandToDeputy, state, guides | Coordinator, choices.Succession));
            rows.Add(new(state, T.NameInspector, state, Authorities));
            rows.Add(new(state, T.Rename, state, guides | Coordinator, C.NameUnique));
            rows.Add(new(state, T.ChangeTerritory, state, guides | Coordinator));
            rows.Add(new(state, T.Dissolve, S.Dissolved, guides | Coordinator));
        }

        if (choices.DecidesAppeal != Role.None)
        {
            foreach (var state in new[] { S.Active, S.Dormant, S.Suspended })
            {
                rows.Add(new(state, T.AppealDischarge, state, Initiator, C.AppealOpen));
                rows.Add(new(state, T.UpholdDischarge, state, choices.DecidesAppeal, C.AppealPending | C.DecidedByAnother));
                rows.Add(new(state, T.OverturnDischarge, state, choices.DecidesAppeal, C.AppealPending | C.DecidedByAnother));
            }
        }

        return new(S.Proposed, [.. rows], notInOwnCase: [T.RecordScreening, T.Discharge, T.UpholdDischarge, T.OverturnDischarge]);
    }

    /// <summary>The part of a protocol that shapes the table.</summary>
    private readonly record struct Choices(Role Guides, C Founding, C Bound, C Succession, Role DecidesAppeal)
    {
        public static Choices Of(ProtocolOptions options)
        {
            // Where residents run the group themselves, its coordinator opens it; elsewhere a public body does (C-11, C-21).
            var guides = Role.Municipality
                | (options.PoliceRole == PoliceRole.Partner ? Role.Police : Role.None)
                | (options.Intake == IntakeBody.Coordinator ? Role.Coordinator : Role.None);
            var founding = options.Founding;
            var duties = options.CoordinatorDuties;
            return new(
                guides,
                When(founding.PriorPoliceContact, C.PriorContact)
                    | When(founding.MinimumFounders > 0, C.EnoughFounders)
                    | When(founding.Sponsor != Sponsor.None, C.Sponsored)
                    | When(founding.ObjectiveMotivation, C.ObjectiveGrounds)
                    | When(founding.MinimumTerm is not null, C.LongEnough),
                C.HasCoordinator
                    | When(duties.ConfidentialityAgreement, C.AgreementSigned)
                    | When(duties.PoliceScreening, C.Screened)
                    | When(duties.Deputy == DeputyNeed.Required, C.HasDeputy),
                C.HasDeputy | C.DeputySigned | When(duties.PoliceScreening, C.DeputyScreened),
                options.Appeal.DecidedBy);
        }

        private static C When(bool asked, C condition) => asked ? condition : C.None;
    }
}
