using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using C = Buurtpreventie.Domain.Reports.ReportCondition;
using S = Buurtpreventie.Domain.Reports.ReportState;
using T = Buurtpreventie.Domain.Reports.ReportTrigger;

namespace Buurtpreventie.Domain.Tests.Reports;

/// <summary>The table, held against a switch that was written from the texts and not from the table.</summary>
public sealed class Report_table
{
    private const Role Anybody = Role.Participant | Role.Coordinator;

    private static readonly Role[] Roles = Enum.GetValues<Role>();

    [Theory]
    [InlineData(Registrar.Coordinator)]
    [InlineData(Registrar.Reporter)]
    public void Answers_every_question_as_the_switch_does(Registrar registrar)
    {
        var lifecycle = TableOf(registrar);
        var questions = 0;
        foreach (var state in Enum.GetValues<S>())
        {
            foreach (var trigger in Enum.GetValues<T>())
            {
                var (to, by, requires) = Written(registrar, state, trigger);
                foreach (var established in SetsAround(requires))
                {
                    foreach (var role in Roles)
                    {
                        var verdict = lifecycle.Evaluate(state, trigger, new Standing(role, true, questions % 2 == 0), established);
                        Assert.True(
                            Expected(registrar, state, trigger, role, established, to, by, requires) == (verdict.Kind, verdict.To, verdict.Unmet),
                            $"{registrar}: {state} –{trigger}→ by {role} with {established}: {verdict}");
                        Assert.Equal(VerdictKind.NotFound, lifecycle.Evaluate(state, trigger, new Standing(role, false, true), established).Kind);
                        questions++;
                    }
                }
            }
        }

        Assert.True(questions > 5_000, $"only {questions} questions were asked");
    }

    [Fact]
    public void No_row_leads_to_the_group_without_the_condition_on_the_call()
    {
        foreach (var profile in ProtocolProfiles.All)
        {
            var toGroup = ReportLifecycle.Of(profile.Options).Rows.Where(row => row is { To: S.Open, From: not S.Open });

            Assert.All(toGroup, row => Assert.True(row.Requires.HasFlag(C.CallInOrder | C.FirstOfItsEvent | C.ObservationFresh)));
            Assert.Equal(2, toGroup.Count());
        }
    }

    [Fact]
    public void Nobody_but_members_coordinator_and_system_ever_moves_a_report() =>
        Assert.All(
            ReportLifecycle.Of(ProtocolProfiles.Bilzen.Options).Rows,
            row => Assert.Equal(Role.None, row.By & ~(Anybody | Role.System)));

    [Fact]
    public void Is_built_once_for_equal_registrars() =>
        Assert.Same(ReportLifecycle.Of(ProtocolProfiles.Deck.Options), ReportLifecycle.Of(ProtocolProfiles.Ghent.Options));

    private static Lifecycle<S, T, C> TableOf(Registrar registrar) => ReportLifecycle.Of(ProtocolProfiles.Deck.Options with { Registrar = registrar });

    private static IEnumerable<C> SetsAround(C requires)
    {
        var every = Enum.GetValues<C>().Aggregate((all, one) => all | one);
        for (var subset = (uint)requires; ; subset = (subset - 1) & (uint)requires)
        {
            yield return (C)subset;
            yield return (C)subset | (every & ~requires);
            if (subset == 0)
            {
                yield break;
            }
        }
    }

    private static (VerdictKind Kind, S To, C Unmet) Expected(
        Registrar registrar, S state, T trigger, Role role, C established, S? to, Role by, C requires)
    {
        var ever = Enum.GetValues<S>().Select(from => Written(registrar, from, trigger).By).Aggregate((all, one) => all | one);
        if (role == Role.None || !ever.HasFlag(role))
        {
            return (VerdictKind.NeverByThisRole, state, C.None);
        }

        if (to is not { } target)
        {
            return (VerdictKind.NotInThisState, state, C.None);
        }

        if (!by.HasFlag(role))
        {
            return (VerdictKind.NotByThisRole, state, C.None);
        }

        var unmet = requires & ~established;
        return unmet == C.None ? (VerdictKind.Allowed, target, C.None) : (VerdictKind.ConditionsUnmet, state, unmet);
    }

    /// <summary>What the texts say of one step: where it leads, who may, and only if what.</summary>
    private static (S? To, Role By, C Requires) Written(Registrar registrar, S state, T trigger)
    {
        var before = state is S.Signalled or S.Alarmed;
        var open = state is S.Open or S.PoliceOnScene;
        var call = C.CallMissing | C.NumberAgreed | C.CallerAgreed | C.CallAboutThis;
        return trigger switch
        {
            T.RecordCall when state is S.Signalled => (S.Alarmed, Anybody, call),
            T.RecordCall when open => (state, Anybody, call),
            T.NotifyGroup when before => (
                S.Open, Anybody, C.ProtocolInForce | C.GroupActive | C.ByReporter | C.CallInOrder | C.ObservationFresh | C.FirstOfItsEvent),
            T.Correct when state is S.Signalled => (state, Anybody, C.ByReporterOrCoordinator),
            T.Correct when state is S.Alarmed || open => (state, Anybody, C.ByReporterOrCoordinator | C.CallAboutThis),
            T.Drop when before => (S.Dropped, Anybody, C.ByReporter),
            T.Route when state is S.Signalled => (S.Routed, Anybody, C.ByReporter | C.NotUrgent | C.ContactAgreed),
            T.Add when state is S.Open => (S.Open, Anybody, C.NewInformation),
            T.Add when state is S.PoliceOnScene => (S.PoliceOnScene, Anybody, C.NewDespitePolice),
            T.React when state is S.Open => (S.Open, Anybody, C.ReactionAgreed | C.SafetyConfirmed),
            T.RecordPoliceOnScene when state is S.Open => (S.PoliceOnScene, Anybody, C.None),
            T.Close when open => (S.Closed, Role.Coordinator, C.None),
            T.DeclareFalseAlarm when open => (S.FalseAlarm, Anybody, C.ByReporterOrCoordinator),
            T.MarkUnconfirmed when open => (state, Role.System, C.CallOverdue),
            T.Register when state is S.Closed or S.FalseAlarm =>
                registrar == Registrar.Reporter ? (S.Registered, Anybody, C.ByReporter) : (S.Registered, Role.Coordinator, C.None),
            _ => (null, Role.None, C.None),
        };
    }
}
