using Buurtpreventie.Domain.Lifecycles;
using S = Buurtpreventie.Domain.Reports.ReportState;

namespace Buurtpreventie.Domain.Reports;

/// <summary>What is true of every report, whatever led to it. A stored row that breaks it was not written by this library.</summary>
internal static class ReportInvariants
{
    public static bool Hold(ReportSnapshot row) =>
        row.Schema == 1
        && !row.Id.IsDefault && !row.Group.IsDefault && !row.Municipality.IsDefault && !row.PoliceZone.IsDefault && !row.Reporter.IsDefault
        && row.DoubtQuery is not { IsDefault: true }
        && Enum.IsDefined(row.State) && Enum.IsDefined(row.Urgency)
        && (row.RoutedTo is not { } contact || Enum.IsDefined(contact))
        && row is { Version: >= 1, Protocol.Version: >= 1, Observations: >= 1 }
        && row.Current >= 1 && row.Current <= row.Observations
        && row.ObservedAt <= row.Since && row.SignalledAt <= row.Since
        && HasCall(row) && WasSent(row) == row.NotifiedAt is not null && IsOver(row.State) == row.EndedAt is not null
        && (row.CallBefore is null || row.NotifiedAt <= row.CallBefore)
        && (!row.IsUnconfirmed || row.CallBefore is not null)
        && (row.State == S.Routed) == row.RoutedTo is not null
        && (row.IsFalseAlarm ? row.State is S.FalseAlarm or S.Registered : row.State != S.FalseAlarm)
        && !row.OtherEvents.Contains(row.Id)
        && row.RecentCommands.Length == Math.Min(row.Version, RecentCommands.Most)
        && row.RecentCommands.Distinct().Count() == row.RecentCommands.Length && !row.RecentCommands.Contains(default);

    private static bool HasCall(ReportSnapshot row) => row.Call is { } call
        ? Enum.IsDefined(call.Number) && !call.Caller.IsDefault && row.State is not (S.Signalled or S.Routed)
        : row.State != S.Alarmed;

    private static bool WasSent(ReportSnapshot row) => row.State is S.Open or S.PoliceOnScene || IsOver(row.State);

    private static bool IsOver(S state) => state is S.Closed or S.FalseAlarm or S.Registered;
}
