namespace Buurtpreventie.Domain.Memberships;

/// <summary>What is true of every membership, whatever led to it. A stored row that breaks it was not written by this library.</summary>
internal static class MembershipInvariants
{
    public static bool Hold(MembershipSnapshot row) =>
        row.Schema == 1
        && !row.Id.IsDefault && !row.Person.IsDefault && !row.Municipality.IsDefault && !row.PoliceZone.IsDefault
        && Enum.IsDefined(row.State) && Enum.IsDefined(row.Appeal)
        && row.Version >= 1
        && row.Protocol.Version >= 1 && row.RulesVersion >= 0
        && row.Since >= row.AppliedAt
        && !row.Breaches.IsDefault && row.Breaches.All(breach => breach.Rule.Kind is RuleKind.Conduct or RuleKind.NotFor && Enum.IsDefined(breach.Severity))
        && row.Warnings >= 0 && row.Suspensions >= 0
        && !row.RecentCommands.IsDefault && row.RecentCommands.Length is >= 1 and <= Lifecycles.RecentCommands.Most
        && row.RecentCommands.Distinct().Count() == row.RecentCommands.Length && !row.RecentCommands.Contains(default)
        && row.Group is not { IsDefault: true } && row.Coordinator is not { IsDefault: true }
        && (row.Group is not null || !row.State.TakesPlace())
        && row.WaitsFor is null == (row.State != MembershipState.Waiting) && row.WaitsFor is not { IsDefault: true }
        && (row.AdmittedAt is not null || row.State is not (MembershipState.Vetted or MembershipState.Waiting))
        && (row.SuspendedFor is { } cause ? row.State == MembershipState.Suspended && Enum.IsDefined(cause) : row.State != MembershipState.Suspended)
        && (row.SuspendedUntil is null || row.SuspendedFor == SuspensionCause.Conduct)
        && (row.Appeal != AppealState.Pending || (row.State == MembershipState.Removed && row.RemovedOnConduct));
}
