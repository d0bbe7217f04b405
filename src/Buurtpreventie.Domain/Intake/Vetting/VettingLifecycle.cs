using Buurtpreventie.Domain.Lifecycles;
using C = Buurtpreventie.Domain.Intake.VettingCondition;
using S = Buurtpreventie.Domain.Intake.VettingState;
using T = Buurtpreventie.Domain.Intake.VettingTrigger;

namespace Buurtpreventie.Domain.Intake;

/// <summary>The table of a vetting file: the same under every protocol that has vetting.</summary>
public static class VettingLifecycle
{
    /// <summary>The table.</summary>
    public static Lifecycle<S, T, C> Table { get; } = new(
        S.Open,
        [
            //  from                   on           to                     by                             only if
            new(S.Open,                T.AskMore,   S.AwaitingInformation, Role.Police,                   C.QuestionAsked),
            new(S.Open,                T.Approve,   S.Approved,            Role.Police),
            new(S.Open,                T.Refuse,    S.Refused,             Role.Police,                   C.ReasonGiven),
            new(S.Open,                T.Withdraw,  S.Lapsed,              Role.Applicant | Role.System),

            new(S.AwaitingInformation, T.Answer,    S.Open,                Role.Police | Role.Applicant),
            new(S.AwaitingInformation, T.AskMore,   S.AwaitingInformation, Role.Police,                   C.QuestionAsked),
            new(S.AwaitingInformation, T.Approve,   S.Approved,            Role.Police),
            new(S.AwaitingInformation, T.Refuse,    S.Refused,             Role.Police,                   C.ReasonGiven),
            new(S.AwaitingInformation, T.Lapse,     S.Lapsed,              Role.System,                   C.TermOver),
            new(S.AwaitingInformation, T.Withdraw,  S.Lapsed,              Role.Applicant | Role.System),

            new(S.Approved,            T.Revoke,    S.Revoked,             Role.Police,                   C.ReasonGiven),
        ],
        notInOwnCase: [T.AskMore, T.Approve, T.Refuse, T.Revoke]);
}
