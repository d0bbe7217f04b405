using Buurtpreventie.Domain.Lifecycles;
using C = Buurtpreventie.Domain.Reports.DoubtQueryCondition;
using S = Buurtpreventie.Domain.Reports.DoubtQueryState;
using T = Buurtpreventie.Domain.Reports.DoubtQueryTrigger;

namespace Buurtpreventie.Domain.Reports;

/// <summary>The table of a doubt query: the same under every protocol that knows one (O-05).</summary>
public static class DoubtQueryLifecycle
{
    private const Role Anybody = Role.Participant | Role.Coordinator;
    private const C Proof = C.NumberAgreed | C.CallerOfGroup | C.CallAboutThis;

    /// <summary>The table.</summary>
    public static Lifecycle<S, T, C> Table { get; } = new(
        S.Open,
        [
            //  from               on                to                 by                     only if
            new(S.Open,            T.VoteSuspicious, S.Open,            Anybody),
            new(S.Open,            T.VoteHarmless,   S.Open,            Anybody,               C.ReasonGiven),
            new(S.Open,            T.OfferToCall,    S.CallerAppointed, Anybody),
            new(S.Open,            T.RecordCall,     S.Called,          Anybody,               Proof),
            new(S.Open,            T.Settle,         S.Harmless,        Anybody,               C.ByAskerOrCoordinator | C.KnownHarmless | C.NobodySuspects),
            new(S.Open,            T.Expire,         S.Expired,         Role.System,           C.TermOver),

            new(S.CallerAppointed, T.VoteSuspicious, S.CallerAppointed, Anybody),
            new(S.CallerAppointed, T.VoteHarmless,   S.CallerAppointed, Anybody,               C.ReasonGiven),
            new(S.CallerAppointed, T.OfferToCall,    S.CallerAppointed, Anybody,               C.NoCaller),
            new(S.CallerAppointed, T.ReleaseCaller,  S.Open,            Anybody | Role.System, C.CallerReleasable),
            new(S.CallerAppointed, T.RecordCall,     S.Called,          Anybody,               Proof),
            new(S.CallerAppointed, T.Expire,         S.Expired,         Role.System,           C.TermOver),

            new(S.Called,          T.Promote,        S.Promoted,        Anybody,               C.ByAskerOrCaller),
            new(S.Called,          T.Expire,         S.Expired,         Role.System,           C.TermOver),
        ]);
}
