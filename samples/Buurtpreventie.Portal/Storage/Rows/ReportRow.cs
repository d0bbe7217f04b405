using Buurtpreventie.Domain.Reports;

namespace Buurtpreventie.Portal.Storage;

/// <summary>A report: ids, codes and instants. What was seen stands sealed in its observations.</summary>
internal sealed class ReportRow
{
    public ReportId Id { get; init; }

    public GroupId Group { get; init; }

    public MunicipalityCode Municipality { get; init; }

    public PersonId Reporter { get; init; }

    public Instant SignalledAt { get; init; }

    public ReportState State { get; private set; }

    /// <summary>Whether the group talks about it now; those come first in a list.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Whether it went to the group.</summary>
    public bool IsTold { get; private set; }

    public int Version { get; private set; }

    public ReportSnapshot Snapshot { get; private set; } = null!;

    public static ReportRow Of(Report report)
    {
        var snapshot = report.ToSnapshot();
        return new ReportRow { Id = report.Id, Group = snapshot.Group, Municipality = snapshot.Municipality, Reporter = report.Reporter, SignalledAt = snapshot.SignalledAt }.With(report);
    }

    public ReportRow With(Report next)
    {
        (State, IsOpen, Version, Snapshot) = (next.State, next.IsOpen, next.Version, next.ToSnapshot());
        IsTold = Snapshot.NotifiedAt is not null;
        return this;
    }

    public Report ToReport() => Report.Restore(Snapshot).OrThrow();
}
