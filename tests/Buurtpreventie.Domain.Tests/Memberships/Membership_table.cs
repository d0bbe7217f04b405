using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using C = Buurtpreventie.Domain.Memberships.MembershipCondition;
using S = Buurtpreventie.Domain.Memberships.MembershipState;
using T = Buurtpreventie.Domain.Memberships.MembershipTrigger;

namespace Buurtpreventie.Domain.Tests.Memberships;

/// <summary>The table, held against a switch that was written from the texts and not from the table.</summary>
public sealed class Membership_table
{
    private static readonly Role[] Roles = Enum.GetValues<Role>();

    public static TheoryData<ProfileName> Profiles => [.. Enum.GetValues<ProfileName>()];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Answers_every_question_as_the_switch_does(ProfileName profile)
    {
        var lifecycle = MembershipLifecycle.Of(OptionsOf(profile));
        var questions = 0L;
        foreach (var state in Enum.GetValues<S>())
        {
            foreach (var trigger in Enum.GetValues<T>())
            {
                var (to, by, requires) = Written(profile, state, trigger);
                foreach (var established in SetsAround(requires))
                {
                    foreach (var role in Roles)
                    {
                        foreach (var own in new[] { false, true })
                        {
                            var expected = Expected(profile, state, trigger, role, own, established, to, by, requires);
                            var verdict = lifecycle.Evaluate(state, trigger, new Standing(role, true, own), established);
                            Assert.True(
                                expected == (verdict.Kind, verdict.To, verdict.Unmet),
                                $"{profile}: {state} –{trigger}→ by {role}, own {own}, {established}: expected {expected}, got {verdict}");
                            Assert.Equal(
                                VerdictKind.NotFound, lifecycle.Evaluate(state, trigger, new Standing(role, false, own), established).Kind);
                            questions++;
                        }
                    }
                }
            }
        }

        Assert.True(questions > 20_000, $"only {questions} questions were asked");
    }

    /// <summary>The same in few questions, so that a row that is not as written shows at once.</summary>
    [Theory]
    [MemberData(nameof(Profiles))]
    public void Has_every_row_as_it_is_written(ProfileName profile)
    {
        var lifecycle = MembershipLifecycle.Of(OptionsOf(profile));
        foreach (var (state, trigger) in Enum.GetValues<S>().SelectMany(state => Enum.GetValues<T>().Select(trigger => (state, trigger))))
        {
            var (to, by, requires) = Written(profile, state, trigger);
            foreach (var role in Roles.Where(role => role != Role.None))
            {
                var verdict = lifecycle.Evaluate(state, trigger, new Standing(role, true, false), Every);
                var expected = by.HasFlag(role) ? to : null;
                Assert.True(expected == (verdict.IsAllowed ? verdict.To : null), $"{profile}: {state} –{trigger}→ by {role}: expected {expected}, got {verdict}");
            }

            if (to is not null)
            {
                var standing = new Standing(Roles.First(role => role != Role.None && by.HasFlag(role)), true, false);
                var verdict = lifecycle.Evaluate(state, trigger, standing, C.None);
                Assert.True(requires == verdict.Unmet, $"{profile}: {state} –{trigger}→ only if {requires}, got {verdict}");
                Assert.Equal(
                    IsForOthersOnly(trigger) ? VerdictKind.OwnCase : VerdictKind.Allowed,
                    lifecycle.Evaluate(state, trigger, standing with { IsOwnCase = true }, Every).Kind);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Offers_what_it_would_allow_and_nothing_else(ProfileName profile)
    {
        var lifecycle = MembershipLifecycle.Of(OptionsOf(profile));
        foreach (var state in Enum.GetValues<S>())
        {
            foreach (var role in Roles)
            {
                foreach (var established in new[] { C.None, Every, Every & ~C.VettingFavourable })
                {
                    var standing = new Standing(role, true, false);
                    var offered = lifecycle.Offers(state, standing, established).ToArray();
                    var expected = lifecycle.Triggers
                        .Select(trigger => lifecycle.Evaluate(state, trigger, standing, established))
                        .Where(verdict => verdict.Kind is VerdictKind.Allowed or VerdictKind.ConditionsUnmet);
                    Assert.Equal(expected, offered);
                    Assert.Empty(lifecycle.Offers(state, standing with { Sees = false }, established));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Lets_nobody_into_a_group_without_an_admission(ProfileName profile)
    {
        var rows = MembershipLifecycle.Of(OptionsOf(profile)).Rows;

        Assert.All(rows.Where(row => row.To == S.Vetted && row.From != S.Vetted), row => Assert.Contains((row.From, row.On), new[] { (S.Applied, T.Approve), (S.Waiting, T.DissolveGroup) }));
        Assert.All(rows.Where(row => row.To == S.Assigned), row => Assert.Contains(row.From, new[] { S.Vetted, S.Waiting, S.Assigned, S.Active, S.Removed }));
        Assert.All(
            rows.Where(row => row is { To: S.Active, From: not (S.Active or S.Suspended) }),
            row => Assert.Equal((S.Assigned, T.ConfirmAdded), (row.From, row.On)));
    }

    [Fact]
    public void Is_built_once_for_equal_options() =>
        Assert.Same(
            MembershipLifecycle.Of(OptionsOf(ProfileName.Deck)),
            MembershipLifecycle.Of(OptionsOf(ProfileName.Deck) with { ObservationMinutes = 5 }));

    private static C Every => Enum.GetValues<C>().Aggregate((all, one) => all | one);

    private static ProtocolOptions OptionsOf(ProfileName profile) => ProtocolProfiles.Of(profile).Options;

    /// <summary>Every subset of the required conditions, with all others established and with none of them.</summary>
    private static IEnumerable<C> SetsAround(C requires)
    {
        for (var subset = (uint)requires; ; subset = (subset - 1) & (uint)requires)
        {
            yield return (C)subset;
            yield return (C)subset | (Every & ~requires);
            if (subset == 0)
            {
                yield break;
            }
        }
    }

    private static (VerdictKind Kind, S To, C Unmet) Expected(
        ProfileName profile, S state, T trigger, Role role, bool own, C established, S? to, Role by, C requires)
    {
        var ever = Enum.GetValues<S>().Select(from => Written(profile, from, trigger).By).Aggregate((all, one) => all | one);
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

        if (own && IsForOthersOnly(trigger))
        {
            return (VerdictKind.OwnCase, state, C.None);
        }

        var unmet = requires & ~established;
        return unmet == C.None ? (VerdictKind.Allowed, target, C.None) : (VerdictKind.ConditionsUnmet, state, unmet);
    }

    private static bool IsForOthersOnly(T trigger) => trigger switch
    {
        T.Withdraw or T.Leave or T.WithdrawConsent or T.CorrectContact or T.MoveAway or T.AcceptRules or T.SignPersonally or T.Appeal
            or T.Reapply or T.ConfirmAdded or T.ReportNotFound or T.Lapse or T.SuspendOverdue or T.DissolveGroup => false,
        _ => true,
    };

    /// <summary>What the texts say of one step under one profile: where it leads, who may, and only if what.</summary>
    private static (S? To, Role By, C Requires) Written(ProfileName profile, S state, T trigger)
    {
        // Who admits: the police under the deck and in Limburg; in Bilzen the prevention service, and the police in doubt; in Ghent residents,
        // and the prevention service in the coordinator's own case.
        var admits = profile switch
        {
            ProfileName.Deck or ProfileName.LimburgBase => Role.Police,
            ProfileName.Bilzen => Role.Municipality | Role.Police,
            _ => Role.Coordinator | Role.Municipality,
        };
        var assigns = profile switch
        {
            ProfileName.Deck => Role.Police | Role.Municipality,
            ProfileName.Ghent => Role.Coordinator | Role.Municipality,
            _ => Role.Municipality,
        };

        // In Ghent the coordinator decides, and the prevention service on the coordinator.
        var inGhent = profile == ProfileName.Ghent;
        var decides = inGhent ? C.CoordinatorConcerned : C.None;
        var passes = inGhent ? Role.Coordinator : assigns;
        var graded = profile is ProfileName.Bilzen or ProfileName.LimburgBase;
        var admission = C.ProtocolInForce | C.VettingFavourable | C.AgeSettled;
        var placing = admission | C.GroupActive | C.CoordinatorBound | C.InTerritory | C.RoomInGroup | C.FirstInLine | C.ConsentToCoordinator | C.RulesAccepted;
        var inGroup = state is S.Assigned or S.Active or S.Suspended;

        return trigger switch
        {
            T.Approve when state is S.Applied => (S.Vetted, admits, admission | decides),
            T.Refuse when state is S.Applied => (S.Refused, admits, decides),
            T.PutOnWaitingList when state is S.Vetted or S.Waiting => (S.Waiting, assigns, admission | C.GroupActive | C.InTerritory | C.PlaceAwaited | decides),
            T.Withdraw when state is S.Applied or S.Vetted or S.Waiting => (S.Withdrawn, Role.Applicant, C.None),
            T.Withdraw when state is S.Assigned => (S.Withdrawn, Role.Applicant | Role.Participant, C.None),
            T.Lapse when state is S.Applied => (S.Withdrawn, Role.System, C.TermOver),
            T.Assign when state is S.Vetted or S.Waiting => (S.Assigned, assigns, placing | decides),
            T.Assign when state is S.Assigned or S.Active => (S.Assigned, assigns, placing | decides | C.CardOutstanding),
            T.RevokeAdmission when state is S.Vetted or S.Waiting => (S.Refused, admits, decides),
            T.RevokeAdmission when inGroup => (S.Removed, admits, decides),
            T.ConfirmAdded when state is S.Assigned => (S.Active, Role.Coordinator, C.None),
            T.ReportNotFound when state is S.Assigned => (S.Assigned, Role.Coordinator, C.None),
            T.CorrectContact when state is S.Applied or S.Vetted or S.Waiting => (state, Role.Applicant, C.None),
            T.CorrectContact when state is S.Assigned => (state, Role.Applicant | Role.Participant, C.InTerritory),
            T.CorrectContact when state is S.Active or S.Suspended => (state, Role.Participant, C.InTerritory),
            T.WithdrawConsent when state is S.Assigned => (S.Left, Role.Applicant | Role.Participant, C.None),
            T.WithdrawConsent or T.Leave when state is S.Active or S.Suspended => (S.Left, Role.Participant, C.None),
            T.PassCard when inGroup || (inGhent && state is S.Applied or S.Vetted or S.Waiting) =>
                (state, passes | Role.System, C.CoordinatorBound | C.ConsentToCoordinator | C.CardElsewhere),
            T.MoveAway when state is S.Active or S.Suspended => (S.Left, Role.Participant | Role.Coordinator, C.None),
            T.AcceptRules when state is S.Active => (S.Active, Role.Participant, C.RulesOutstanding),
            T.AcceptRules when state is S.Suspended => (S.Active, Role.Participant, C.RulesOutstanding | C.RulesMend),
            T.SignPersonally when state is S.Active => (S.Active, Role.Participant, C.None),
            T.SignPersonally when state is S.Suspended => (S.Active, Role.Participant, C.SignatureMends),
            T.CompleteImport when state is S.Active or S.Suspended =>
                (S.Active, admits, admission | C.ConsentToCoordinator | C.RulesAccepted | C.ImportIncomplete | C.CompletionMends | decides),
            T.RecordBreach when state is S.Active or S.Suspended => (state, Role.Coordinator, C.None),
            T.Warn when graded && state is S.Active => (S.Active, Role.Coordinator, C.BreachRecorded),
            T.Suspend when graded && state is S.Active => (S.Suspended, Role.Coordinator, C.BreachRecorded | C.SuspensionDue),
            T.SuspendOverdue when state is S.Active => (S.Suspended, Role.System, C.TermOver),
            T.Resume when graded && state is S.Suspended => (S.Active, Role.Coordinator | Role.System, C.GroundsGone),
            T.Remove when state is S.Active or S.Suspended => (S.Removed, Role.Coordinator, C.BreachRecorded | C.RemovalDue),
            T.DissolveGroup when state is S.Waiting => (S.Vetted, Role.System, C.None),
            T.DissolveGroup when inGroup => (S.Left, Role.System, C.None),
            T.Appeal when graded && state is S.Removed => (S.Removed, Role.Applicant | Role.Participant, C.AppealOpen),
            T.UpholdRemoval when graded && state is S.Removed => (S.Removed, Role.Municipality, C.AppealPending),
            T.OverturnRemoval when graded && state is S.Removed => (S.Assigned, Role.Municipality, C.AppealPending),
            T.Reapply when state is S.Removed or S.Refused => (S.Applied, Role.Applicant, C.ProtocolInForce | C.CoolingOffOver),
            T.Reapply when state is S.Withdrawn or S.Left => (S.Applied, Role.Applicant, C.ProtocolInForce),
            _ => (null, Role.None, C.None),
        };
    }
}
