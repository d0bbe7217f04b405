using BenchmarkDotNet.Attributes;
using Buurtpreventie.Domain.Benchmarks.Baselines;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using S = Buurtpreventie.Domain.Memberships.MembershipState;
using T = Buurtpreventie.Domain.Memberships.MembershipTrigger;

namespace Buurtpreventie.Domain.Benchmarks;

/// <summary>Asking a table of rows, against a switch written by hand that cannot say why not. Each operation is one question out of six.</summary>
[MemoryDiagnoser]
public class LifecycleBenchmarks
{
    private const int Questions = 6;
    private const MembershipCondition Everything = (MembershipCondition)uint.MaxValue;

    private static readonly (S From, T On, Role By)[] Asked =
    [
        (S.Applied, T.Approve, Role.Police), (S.Applied, T.Withdraw, Role.Applicant), (S.Assigned, T.ConfirmAdded, Role.Coordinator),
        (S.Active, T.Leave, Role.Participant), (S.Active, T.Remove, Role.Coordinator), (S.Active, T.Remove, Role.Police),
    ];

    private static readonly Lifecycle<S, T, MembershipCondition> Table = MembershipLifecycle.Of(ProtocolProfiles.Deck.Options);

    [Benchmark(Baseline = true, OperationsPerInvoke = Questions)]
    public int SwitchByHand() => ByHand();

    [Benchmark(OperationsPerInvoke = Questions)]
    public int Evaluate() => Library();

    /// <summary>All that a coordinator may do with an active member, blocked offers included.</summary>
    [Benchmark]
    public int Offers() => Offered();

    internal static int ByHand()
    {
        var allowed = 0;
        foreach (var (from, on, by) in Asked)
        {
            allowed += HandWrittenSwitch.TryMove(from, on, by, true, false, Everything, out var to) ? (int)to : 0;
        }

        return allowed;
    }

    internal static int Library()
    {
        var allowed = 0;
        foreach (var (from, on, by) in Asked)
        {
            var verdict = Table.Evaluate(from, on, new Standing(by, true, false), Everything);
            allowed += verdict.IsAllowed ? (int)verdict.To : 0;
        }

        return allowed;
    }

    internal static int Offered()
    {
        var offered = 0;
        foreach (var offer in Table.Offers(S.Active, new Standing(Role.Coordinator, true, false), MembershipCondition.None))
        {
            offered += (int)offer.On;
        }

        return offered;
    }
}
