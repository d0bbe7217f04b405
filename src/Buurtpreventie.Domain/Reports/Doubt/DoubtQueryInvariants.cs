using Buurtpreventie.Domain.Lifecycles;
using S = Buurtpreventie.Domain.Reports.DoubtQueryState;

namespace Buurtpreventie.Domain.Reports;

/// <summary>What is true of every doubt query, whatever led to it.</summary>
internal static class DoubtQueryInvariants
{
    public static bool Hold(DoubtQuerySnapshot row) =>
        row.Schema == 1
        && !row.Id.IsDefault && !row.Group.IsDefault && !row.Municipality.IsDefault && !row.PoliceZone.IsDefault && !row.Asker.IsDefault
        && Enum.IsDefined(row.State)
        && row is { Version: >= 1, Protocol.Version: >= 1 }
        && row.ObservedAt <= row.AskedAt && row.AskedAt <= row.Since
        && Situations.HasBehaviour(SituationCategories.None, row.Behaviours)
        && row.Votes.All(IsVote) && row.Votes.Select(vote => vote.By).Distinct().Count() == row.Votes.Length
        && row.Caller is null == row.CallerSince is null && row.Caller is not { IsDefault: true }
        && (row.State != S.CallerAppointed || row.Caller is not null)
        && (row.Call is { } call ? Enum.IsDefined(call.Number) && !call.Caller.IsDefault && MayHaveCall(row.State) : row.State is not (S.Called or S.Promoted))
        && (row.State == S.Promoted) == (row.Report is { IsDefault: false })
        && row.RecentCommands.Length == Math.Min(row.Version, RecentCommands.Most)
        && row.RecentCommands.Distinct().Count() == row.RecentCommands.Length && !row.RecentCommands.Contains(default);

    private static bool MayHaveCall(S state) => state is S.Called or S.Promoted or S.Expired;

    private static bool IsVote(DoubtVote vote) =>
        !vote.By.IsDefault && Enum.IsDefined(vote.Kind)
        && (vote.Reason is { } reason ? vote.Kind == DoubtVoteKind.Harmless && Enum.IsDefined(reason) : vote.Kind == DoubtVoteKind.Suspicious);
}
