using Buurtpreventie.Domain.Memberships;
using S = Buurtpreventie.Domain.Memberships.MembershipState;
using T = Buurtpreventie.Domain.Memberships.MembershipTrigger;

namespace Buurtpreventie.Domain.Benchmarks.Baselines;

/// <summary>
/// A part of the membership table under the deck as a switch, the way one writes it by hand: it says whether, but not why not.
/// </summary>
public static class HandWrittenSwitch
{
    private const MembershipCondition Admission =
        MembershipCondition.ProtocolInForce | MembershipCondition.VettingFavourable | MembershipCondition.AgeSettled;

    public static bool TryMove(S from, T on, Role by, bool sees, bool own, MembershipCondition established, out S to)
    {
        to = from;
        if (!sees)
        {
            return false;
        }

        switch (from, on)
        {
            case (S.Applied, T.Approve) when by == Role.Police && !own && (established & Admission) == Admission:
                to = S.Vetted;
                return true;
            case (S.Applied, T.Refuse) when by == Role.Police && !own:
                to = S.Refused;
                return true;
            case (S.Applied, T.Withdraw) when by == Role.Applicant:
                to = S.Withdrawn;
                return true;
            case (S.Assigned, T.ConfirmAdded) when by == Role.Coordinator:
                to = S.Active;
                return true;
            case (S.Active, T.Leave) when by == Role.Participant:
                to = S.Left;
                return true;
            case (S.Active, T.RecordBreach) when by == Role.Coordinator && !own:
                to = S.Active;
                return true;
            case (S.Active, T.Remove) when by == Role.Coordinator && !own
                && (established & (MembershipCondition.BreachRecorded | MembershipCondition.RemovalDue)) == (MembershipCondition.BreachRecorded | MembershipCondition.RemovalDue):
                to = S.Removed;
                return true;
            default:
                return false;
        }
    }
}
