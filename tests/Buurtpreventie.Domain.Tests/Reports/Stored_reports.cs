using System.Text.Json;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Serialization;
using Buurtpreventie.Domain.Tests.Support;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Reports.Street;

namespace Buurtpreventie.Domain.Tests.Reports;

public sealed class Stored_reports
{
    private readonly Street _street = new(Bilzen);

    [Fact]
    public void Contradict_themselves_or_come_back()
    {
        var (signalled, open) = (_street.Signalled().ToSnapshot(), _street.Open().ToSnapshot());
        var closed = Then(_street.Open().Close(_street.Facts, _street.By(_street.Dirk, Clock(20, 30)))).ToSnapshot();
        ReportSnapshot[] broken =
        [
            open with { Schema = 2 }, open with { Id = default }, open with { Group = default }, open with { Reporter = default },
            open with { State = 0 }, open with { Urgency = 0 }, open with { Version = 0 }, open with { Protocol = default },
            open with { State = ReportState.Signalled }, open with { State = ReportState.Alarmed }, open with { NotifiedAt = null },
            open with { State = ReportState.Closed }, open with { State = ReportState.Routed }, open with { RoutedTo = NonUrgentContactKind.ReportingDesk },
            open with { Observations = 0 }, open with { Current = 2 }, open with { Current = 0 }, open with { IsUnconfirmed = true },
            open with { IsFalseAlarm = true }, open with { OtherEvents = [Ours] }, open with { RecentCommands = [] }, open with { DoubtQuery = default(DoubtQueryId) },
            open with { RecentCommands = [.. open.RecentCommands[1..], open.RecentCommands[1]] }, open with { ObservedAt = Clock(23, 0) },
            open with { Call = open.Call! with { Caller = default } }, open with { CallBefore = Clock(19, 0) },
            signalled with { Call = open.Call }, signalled with { State = ReportState.Alarmed }, signalled with { EndedAt = Clock(20, 0) },
            closed with { EndedAt = null }, closed with { State = ReportState.FalseAlarm },
        ];

        Assert.All(broken, row => Assert.True(Report.Restore(row).Errors.Has("lifecycle.bad-snapshot"), row.ToString()));
        Assert.All(new[] { signalled, open, closed }, row => Assert.Equal(row, Report.Restore(row).OrThrow().ToSnapshot()));
    }

    [Fact]
    public void And_their_events_tell_nothing_of_what_was_seen()
    {
        var full = Van with { Direction = "Hoelbeek", Note = "ze wachten", Persons = [new() { Clothing = "rode jas" }] };
        var scanner = new LeakScanner(
            Secret.Text("Kloosterhaag"), Secret.Text("Vivaro"), Secret.Text("ABC-234"), Secret.Text("1ABC234"), Secret.Text("rode jas"), Secret.Text("Hoelbeek"), Secret.Text("ze wachten"));
        var signalled = Report.Signal(Ours, _street.Observed(full), _street.Facts, _street.By(Youssef, Clock(19, 41))).OrThrow();
        var called = signalled.Next.RecordCall(CallBy(Youssef, Clock(19, 42)), _street.Facts, _street.By(Youssef, Clock(19, 42))).OrThrow();
        var open = called.Next.NotifyGroup(_street.Facts, _street.By(Youssef, Clock(19, 43))).OrThrow();
        var corrected = open.Next.Correct(_street.Observed(full), _street.Facts, _street.By(Youssef, Clock(19, 44))).OrThrow();
        var news = _street.Added(new() { NewInformation = true, Direction = "Hoelbeek", Note = "rode jas" }, Clock(19, 50));
        var added = corrected.Next.Add(news, _street.Facts, _street.By(Lotte, Clock(19, 50))).OrThrow();

        foreach (var step in new[] { signalled, called, open, corrected, added })
        {
            scanner.Scan(step.Event);
            scanner.Scan(step.Next);
            scanner.Scan(JsonSerializer.Serialize(step.Event, BuurtpreventieJson.Web));
            scanner.Scan(JsonSerializer.Serialize(step.Next.ToSnapshot(), BuurtpreventieJson.Storage));
            scanner.Scan(step.Duties);
        }

        Findings.None(scanner.Leaks);
        Assert.True(scanner.Looked > 100);
    }

    [Fact]
    public void And_asking_what_may_be_done_allocates_nothing()
    {
        var (report, actor, now) = (_street.Open(), _street.As(Lotte), Clock(19, 50));
        var offers = 0;

        Assert.Equal(0, Allocation.Of(() =>
        {
            offers = 0;
            foreach (var _ in report.Offers(actor, _street.Facts, now))
            {
                offers++;
            }
        }));
        Assert.Equal(6, offers);
    }
}
