namespace Buurtpreventie.Domain.Groups;

/// <summary>What is true of every group, whatever led to it.</summary>
internal static class GroupInvariants
{
    public static bool Hold(GroupSnapshot row) =>
        row.Schema == 1
        && !row.Id.IsDefault && !row.Municipality.IsDefault && !row.PoliceZone.IsDefault && !row.Initiator.IsDefault
        && Enum.IsDefined(row.State)
        && row.Version >= 1 && row.Protocol.Version >= 1
        && GroupNames.Check(row.Name) is null
        && row.Territory is not null
        && row.Purposes != GroupPurposes.None
        && row.Founders >= 1
        && row.Since >= row.FoundedAt
        && !row.RecentCommands.IsDefault && row.RecentCommands.Length is >= 1 and <= Lifecycles.RecentCommands.Most
        && (row.Coordinator is not null || row is { CoordinatorSignedOn: null, IsCoordinatorScreened: false })
        && (row.Deputy is not null || row is { DeputySignedOn: null, IsDeputyScreened: false })
        && (row.Deputy is null || row.Deputy != row.Coordinator)
        && (row.Discharge is not { } discharge || (!discharge.Coordinator.IsDefault && Enum.IsDefined(discharge.Reason)))
        && (row.Coordinator is not null || row.State is not (GroupState.Active or GroupState.Dormant))
        && (row.SuspendedFor is { } cause ? row.State == GroupState.Suspended && Enum.IsDefined(cause) : row.State != GroupState.Suspended);
}

/// <summary>What a group may be called.</summary>
internal static class GroupNames
{
    public const int Longest = 60;

    public static DomainError? Check(string? name) =>
        string.IsNullOrWhiteSpace(name) ? GroupErrors.NameRequired
        : name.Trim().Length > Longest ? GroupErrors.NameTooLong.With(ErrorArgument.Of("most", Longest))
        : null;
}
