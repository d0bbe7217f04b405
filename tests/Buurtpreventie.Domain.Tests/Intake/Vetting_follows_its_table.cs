using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;

namespace Buurtpreventie.Domain.Tests.Intake;

/// <summary>Every state, trigger, role, standing and set of conditions, against a switch written by hand from the text.</summary>
public sealed class Vetting_follows_its_table
{
    private static readonly VettingState[] States = Enum.GetValues<VettingState>();
    private static readonly VettingTrigger[] Triggers = Enum.GetValues<VettingTrigger>();
    private static readonly Role[] Roles = Enum.GetValues<Role>();

    [Fact]
    public void In_every_case_there_is()
    {
        var (cases, allowed) = (0, 0);
        foreach (var state in States)
        {
            foreach (var trigger in Triggers)
            {
                foreach (var role in Roles)
                {
                    for (var conditions = 0u; conditions < 8; conditions++)
                    {
                        foreach (var (sees, own) in new[] { (true, false), (true, true), (false, false), (false, true) })
                        {
                            var verdict = VettingLifecycle.Table.Evaluate(state, trigger, new(role, sees, own), (VettingCondition)conditions);

                            Assert.Equal(Expected(state, trigger, role, sees, own, conditions), verdict.IsAllowed ? verdict.To : null);
                            cases++;
                            allowed += verdict.IsAllowed ? 1 : 0;
                        }
                    }
                }
            }
        }

        Assert.Equal(6 * 7 * 9 * 8 * 4, cases);
        Assert.True(allowed > 100, $"only {allowed} allowed");
    }

    [Fact]
    public void Whoever_decided_is_done_except_for_taking_an_approval_back() =>
        Assert.Equal(
            [VettingState.Refused, VettingState.Lapsed, VettingState.Revoked],
            States.Where(VettingLifecycle.Table.IsFinal));

    [Fact]
    public void A_coordinator_and_a_province_pull_nothing() =>
        Assert.DoesNotContain(
            VettingLifecycle.Table.Rows, row => (row.By & (Role.Coordinator | Role.Participant | Role.Province | Role.Municipality | Role.Resident)) != 0);

    private static VettingState? Expected(VettingState state, VettingTrigger trigger, Role role, bool sees, bool own, uint conditions)
    {
        if (!sees)
        {
            return null;
        }

        var (asked, reason, over) = ((conditions & 1) != 0, (conditions & 2) != 0, (conditions & 4) != 0);
        var officer = role == Role.Police && !own;
        var pending = state is VettingState.Open or VettingState.AwaitingInformation;
        return trigger switch
        {
            VettingTrigger.AskMore when pending && officer && asked => VettingState.AwaitingInformation,
            VettingTrigger.Answer when state == VettingState.AwaitingInformation && role is (Role.Police or Role.Applicant) => VettingState.Open,
            VettingTrigger.Approve when pending && officer => VettingState.Approved,
            VettingTrigger.Refuse when pending && officer && reason => VettingState.Refused,
            VettingTrigger.Lapse when state == VettingState.AwaitingInformation && role == Role.System && over => VettingState.Lapsed,
            VettingTrigger.Withdraw when pending && role is (Role.Applicant or Role.System) => VettingState.Lapsed,
            VettingTrigger.Revoke when state == VettingState.Approved && officer && reason => VettingState.Revoked,
            _ => null,
        };
    }
}
