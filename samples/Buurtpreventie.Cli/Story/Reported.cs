using Buurtpreventie.Domain;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Privacy;
using Buurtpreventie.Domain.Reports;
using NodaTime;

namespace Buurtpreventie.Cli.Story;

/// <summary>The reports and doubt queries of the story, each with its trail and what was observed: what a host keeps beside each other.</summary>
internal sealed class Reported
{
    private readonly Dictionary<string, (Report Report, List<ReportEvent> Trail, Dictionary<int, Observation> Seen)> _reports = [];
    private readonly Dictionary<string, (DoubtQuery Query, GroupAsked Asked, Observation Seen)> _queries = [];

    /// <summary>The reports of a group that are open.</summary>
    public IEnumerable<ReportId> OpenIn(GroupId group) =>
        _reports.Values.Select(kept => kept.Report).Where(report => report.IsOpen && report.Jurisdiction.Group == group).Select(report => report.Id);

    public Report? Report(string name) => _reports.GetValueOrDefault(name).Report;

    public DoubtQuery? Query(string name) => _queries.GetValueOrDefault(name).Query;

    /// <summary>The observation of a report that counts.</summary>
    public Observation Seen(string name) => _reports[name].Seen[_reports[name].Report.CurrentObservation];

    /// <summary>A step of a report, with what was observed in it.</summary>
    public void Keep(string name, Step<Report, ReportEvent> step, Observation? seen = null)
    {
        if (step.Event is not { } happened)
        {
            return;
        }

        var kept = _reports.GetValueOrDefault(name, (step.Next, [], []));
        kept.Trail.Add(happened);
        if (seen is not null)
        {
            kept.Seen[step.Next.Observations] = seen;
        }

        _reports[name] = kept with { Report = step.Next };
    }

    /// <summary>The question that was asked.</summary>
    public void Keep(string name, Step<DoubtQuery, DoubtQueryEvent> step, Observation? seen = null)
    {
        if (step.Event is GroupAsked asked && seen is not null)
        {
            _queries[name] = (step.Next, asked, seen);
        }
        else if (_queries.TryGetValue(name, out var kept))
        {
            _queries[name] = kept with { Query = step.Next };
        }
    }

    /// <summary>What somebody said in reports and asked in doubt.</summary>
    public IEnumerable<OwnMessage> MessagesOf(PersonId person) =>
    [
        .. _reports.Values.SelectMany(kept => OwnMessage.In(kept.Trail, person, kept.Seen)),
        .. _queries.Values.Where(kept => kept.Query.Asker == person).Select(kept => OwnMessage.Of(kept.Asked, kept.Seen)),
    ];

    /// <summary>What is kept of somebody under a term.</summary>
    public IEnumerable<KeptRecord> RecordsOf(PersonId person, Instant now) =>
    [
        .. _reports.Values.Where(kept => !OwnMessage.In(kept.Trail, person, kept.Seen).IsEmpty).Select(kept => KeptRecord.Of(kept.Report, person, now)),
        .. _queries.Values.Where(kept => kept.Query.Asker == person).Select(kept => KeptRecord.Of(kept.Query, now)),
    ];

    /// <summary>What is erased of somebody goes.</summary>
    public void Forget(Retained erased)
    {
        foreach (var (name, _) in _queries.Where(kept => kept.Value.Query.Id.Value == erased.Id).ToList())
        {
            _queries.Remove(name);
        }

        foreach (var (name, _) in _reports.Where(kept => kept.Value.Report.Id.Value == erased.Id).ToList())
        {
            _reports.Remove(name);
        }
    }
}
