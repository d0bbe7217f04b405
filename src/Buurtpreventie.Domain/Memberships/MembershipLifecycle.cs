using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;
using C = Buurtpreventie.Domain.Memberships.MembershipCondition;
using Row = Buurtpreventie.Domain.Lifecycles.LifecycleRow<
    Buurtpreventie.Domain.Memberships.MembershipState,
    Buurtpreventie.Domain.Memberships.MembershipTrigger,
    Buurtpreventie.Domain.Memberships.MembershipCondition>;
using S = Buurtpreventie.Domain.Memberships.MembershipState;
using T = Buurtpreventie.Domain.Memberships.MembershipTrigger;

namespace Buurtpreventie.Domain.Memberships;

/// <summary>
/// The table of a membership under a protocol. The protocol settles who admits (O-12, O-13), who assigns (O-19), whether sanctions are
/// graded (O-26) and who decides an appeal (O-27); everything else is the same everywhere.
/// </summary>
public static class MembershipLifecycle
{
    private static readonly LifecycleTables<Choices, S, T, C> Tables = new(Build);

    /// <summary>The table under these options. Built once for each combination of the options it depends on.</summary>
    public static Lifecycle<S, T, C> Of(ProtocolOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Tables.Of(Choices.Of(options));
    }

#pragma warning disable MA0051 // A table is read from top to bottom, in one piece.
    private static Lifecycle<S, T, C> Build(Choices choices)
#pragma warning restore MA0051
    {
        const Role Applicant = Role.Applicant;
        const Role Member = Role.Participant;
        const Role Coordinator = Role.Coordinator;
        const Role Host = Role.System;
        var decidesAppeal = choices.DecidesAppeal;

        // Nobody decides in the own case; where only a coordinator would, the prevention service does.
        var (admits, admitting) = StandIn(choices.Admits);
        var (assigns, assigning) = StandIn(choices.Assigns);
        var passes = choices.Assigns | Host;

        const C Admission = C.ProtocolInForce | C.VettingFavourable | C.AgeSettled;
        const C Placing = Admission | C.GroupActive | C.CoordinatorBound | C.InTerritory | C.RoomInGroup | C.FirstInLine
            | C.ConsentToCoordinator | C.RulesAccepted;
        const C Passing = C.CoordinatorBound | C.ConsentToCoordinator | C.CardElsewhere;
        const C Queueing = Admission | C.GroupActive | C.InTerritory | C.PlaceAwaited;
        const C Complete = Admission | C.ConsentToCoordinator | C.RulesAccepted | C.ImportIncomplete | C.CompletionMends;

        List<Row> rows =
        [
            //  from          on                   to            by                   only if
            new(S.Applied,   T.Approve,           S.Vetted,     admits,              Admission | admitting),
            new(S.Applied,   T.Refuse,            S.Refused,    admits,              admitting),
            new(S.Applied,   T.Withdraw,          S.Withdrawn,  Applicant),
            new(S.Applied,   T.CorrectContact,    S.Applied,    Applicant),
            new(S.Applied,   T.Lapse,             S.Withdrawn,  Host,                C.TermOver),

            new(S.Vetted,    T.Assign,            S.Assigned,   assigns,             Placing | assigning),
            new(S.Vetted,    T.PutOnWaitingList,  S.Waiting,    assigns,             Queueing | assigning),
            new(S.Vetted,    T.Withdraw,          S.Withdrawn,  Applicant),
            new(S.Vetted,    T.CorrectContact,    S.Vetted,     Applicant),
            new(S.Vetted,    T.RevokeAdmission,   S.Refused,    admits,              admitting),

            new(S.Waiting,   T.Assign,            S.Assigned,   assigns,             Placing | assigning),
            new(S.Waiting,   T.PutOnWaitingList,  S.Waiting,    assigns,             Queueing | assigning),
            new(S.Waiting,   T.Withdraw,          S.Withdrawn,  Applicant),
            new(S.Waiting,   T.CorrectContact,    S.Waiting,    Applicant),
            new(S.Waiting,   T.RevokeAdmission,   S.Refused,    admits,              admitting),
            new(S.Waiting,   T.DissolveGroup,     S.Vetted,     Host),

            new(S.Assigned,  T.ConfirmAdded,      S.Active,     Coordinator),
            new(S.Assigned,  T.ReportNotFound,    S.Assigned,   Coordinator),
            new(S.Assigned,  T.CorrectContact,    S.Assigned,   Applicant | Member,  C.InTerritory),
            new(S.Assigned,  T.Assign,            S.Assigned,   assigns,             Placing | assigning | C.CardOutstanding),
            new(S.Assigned,  T.PassCard,          S.Assigned,   passes,              Passing),
            new(S.Assigned,  T.Withdraw,          S.Withdrawn,  Applicant | Member),
            new(S.Assigned,  T.WithdrawConsent,   S.Left,       Applicant | Member),
            new(S.Assigned,  T.RevokeAdmission,   S.Removed,    admits,              admitting),
            new(S.Assigned,  T.DissolveGroup,     S.Left,       Host),

            new(S.Active,    T.Leave,             S.Left,       Member),
            new(S.Active,    T.WithdrawConsent,   S.Left,       Member),
            new(S.Active,    T.CorrectContact,    S.Active,     Member,              C.InTerritory),
            new(S.Active,    T.MoveAway,          S.Left,       Member | Coordinator),
            new(S.Active,    T.Assign,            S.Assigned,   assigns,             Placing | assigning | C.CardOutstanding),
            new(S.Active,    T.PassCard,          S.Active,     passes,              Passing),
            new(S.Active,    T.AcceptRules,       S.Active,     Member,              C.RulesOutstanding),
            new(S.Active,    T.SignPersonally,    S.Active,     Member),
            new(S.Active,    T.CompleteImport,    S.Active,     admits,              Complete | admitting),
            new(S.Active,    T.RecordBreach,      S.Active,     Coordinator),
            new(S.Active,    T.Remove,            S.Removed,    Coordinator,         C.BreachRecorded | C.RemovalDue),
            new(S.Active,    T.SuspendOverdue,    S.Suspended,  Host,                C.TermOver),
            new(S.Active,    T.RevokeAdmission,   S.Removed,    admits,              admitting),
            new(S.Active,    T.DissolveGroup,     S.Left,       Host),

            new(S.Suspended, T.AcceptRules,       S.Active,     Member,              C.RulesOutstanding | C.RulesMend),
            new(S.Suspended, T.SignPersonally,    S.Active,     Member,              C.SignatureMends),
            new(S.Suspended, T.CompleteImport,    S.Active,     admits,              Complete | admitting),
            new(S.Suspended, T.CorrectContact,    S.Suspended,  Member,              C.InTerritory),
            new(S.Suspended, T.PassCard,          S.Suspended,  passes,              Passing),
            new(S.Suspended, T.MoveAway,          S.Left,       Member | Coordinator),
            new(S.Suspended, T.RecordBreach,      S.Suspended,  Coordinator),
            new(S.Suspended, T.Remove,            S.Removed,    Coordinator,         C.BreachRecorded | C.RemovalDue),
            new(S.Suspended, T.Leave,             S.Left,       Member),
            new(S.Suspended, T.WithdrawConsent,   S.Left,       Member),
            new(S.Suspended, T.RevokeAdmission,   S.Removed,    admits,              admitting),
            new(S.Suspended, T.DissolveGroup,     S.Left,       Host),

            new(S.Removed,   T.Reapply,           S.Applied,    Applicant,           C.ProtocolInForce | C.CoolingOffOver),
            new(S.Refused,   T.Reapply,           S.Applied,    Applicant,           C.ProtocolInForce | C.CoolingOffOver),
            new(S.Withdrawn, T.Reapply,           S.Applied,    Applicant,           C.ProtocolInForce),
            new(S.Left,      T.Reapply,           S.Applied,    Applicant,           C.ProtocolInForce),
        ];

        if (choices.CoordinatorTakesIn)
        {
            rows.Add(new(S.Applied, T.PassCard, S.Applied, passes, Passing));
            rows.Add(new(S.Vetted, T.PassCard, S.Vetted, passes, Passing));
            rows.Add(new(S.Waiting, T.PassCard, S.Waiting, passes, Passing));
        }

        if (choices.IsGraded)
        {
            rows.Add(new(S.Active, T.Warn, S.Active, Coordinator, C.BreachRecorded));
            rows.Add(new(S.Suspended, T.Resume, S.Active, Coordinator | Host, C.GroundsGone));
            rows.Add(new(S.Active, T.Suspend, S.Suspended, Coordinator, C.BreachRecorded | C.SuspensionDue));
        }

        if (decidesAppeal != Role.None)
        {
            rows.Add(new(S.Removed, T.Appeal, S.Removed, Applicant | Member, C.AppealOpen));
            rows.Add(new(S.Removed, T.UpholdRemoval, S.Removed, decidesAppeal, C.AppealPending));
            rows.Add(new(S.Removed, T.OverturnRemoval, S.Assigned, decidesAppeal, C.AppealPending));
        }

        return new(
            S.Applied,
            [.. rows],
            notInOwnCase:
            [
                T.Approve, T.Refuse, T.Assign, T.RevokeAdmission, T.RecordBreach, T.Warn, T.Suspend, T.Resume, T.Remove,
                T.UpholdRemoval, T.OverturnRemoval, T.CompleteImport, T.PutOnWaitingList, T.PassCard,
            ]);
    }

    private static (Role By, C Requires) StandIn(Role body) =>
        (body & (Role.Coordinator | Role.Municipality)) == Role.Coordinator ? (body | Role.Municipality, C.CoordinatorConcerned) : (body, C.None);

    /// <summary>The part of a protocol that shapes the table.</summary>
    private readonly record struct Choices(Role Admits, Role Assigns, bool CoordinatorTakesIn, bool IsGraded, Role DecidesAppeal)
    {
        public static Choices Of(ProtocolOptions options)
        {
            var intake = options.Intake.ToRole();
            var admits = options.PoliceVetting switch
            {
                PoliceVetting.Required => Role.Police,
                PoliceVetting.OnDoubt => intake | Role.Police,
                PoliceVetting.None => intake,
                _ => throw new ArgumentOutOfRangeException(nameof(options)),
            };
            return new(admits, options.Assigner, options.Intake == IntakeBody.Coordinator, options.Sanctions.Kind == SanctionKind.Graded, options.Appeal.DecidedBy);
        }
    }
}
