using System.Text.Json;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Serialization;
using Buurtpreventie.Domain.Tests.Support;
using FsCheck.Fluent;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Reports.Street;
using T = Buurtpreventie.Domain.Reports.ReportTrigger;

namespace Buurtpreventie.Domain.Tests.Reports;

/// <summary>Histories from wishes: mostly a row that leaves the state it happens to be in, now and then anything by anybody.</summary>
public sealed class Report_histories
{
    private static readonly Street[] Worlds = [.. ProtocolProfiles.All.Select(profile => new Street(Signed(profile)))];

    private static readonly FsCheck.Arbitrary<int[]> Wishes = Arb.From(Gen.Choose(0, 100_000).ArrayOf(25));

    [Fact]
    public void Replaying_the_events_gives_the_state_and_so_do_the_stored_row_and_the_events_as_json() => Holds.ForAll(
        Wishes,
        wishes =>
        {
            foreach (var (report, events, _) in PlayAll(wishes))
            {
                var read = events.Select(e => JsonSerializer.Deserialize<ReportEvent>(JsonSerializer.Serialize(e, BuurtpreventieJson.Web), BuurtpreventieJson.Web)!);
                Assert.Equal(report.ToSnapshot(), Report.Replay(events).ToSnapshot());
                Assert.Equal(report.ToSnapshot(), Report.Replay(read).ToSnapshot());
                Assert.Equal(report.ToSnapshot(), Report.Restore(Stored(report.ToSnapshot())).OrThrow().ToSnapshot());
                Assert.Equal(events.Count, report.Version);
            }
        });

    [Fact]
    public void Under_the_deck_nothing_reaches_the_group_without_an_earlier_call() => Holds.ForAll(
        Wishes,
        wishes =>
        {
            var (_, events, _) = Play(wishes, Worlds[0]);
            EmergencyCall? call = null;
            foreach (var step in events)
            {
                call = step is CallRecorded recorded ? recorded.Call : call;
                Assert.False(step is GroupNotified && !(call?.At <= step.Header.At));
            }
        });

    [Fact]
    public void A_hole_a_swap_and_a_double_are_refused() => Holds.ForAll(
        Wishes,
        wishes =>
        {
            foreach (var (_, events, _) in PlayAll(wishes).Where(run => run.Events.Count > 2))
            {
                var at = 1 + (wishes[0] % (events.Count - 2));
                Assert.Throws<ArgumentException>(() => Report.Replay([.. events[..at], .. events[(at + 1)..]]));
                Assert.Throws<ArgumentException>(() => Report.Replay([.. events[..at], events[at + 1], events[at], .. events[(at + 2)..]]));
                Assert.Throws<ArgumentException>(() => Report.Replay([.. events[..at], events[at], .. events[at..]]));
            }
        });

    [Fact]
    public void Every_row_is_reached_and_no_observation_is_ever_replaced()
    {
        var random = new Random(20261028);
        var hit = new HashSet<(Street, ReportState, T)>();
        foreach (var _ in Enumerable.Range(0, 800))
        {
            foreach (var (world, (_, events, rows)) in Worlds.Zip(PlayAll([.. Enumerable.Range(0, 25).Select(_ => random.Next(100_000))])))
            {
                hit.UnionWith(rows.Select(row => (world, row.State, row.Trigger)));
                var numbers = events.Select(step => step switch
                {
                    ReportCorrected corrected => corrected.Observation,
                    InformationAdded added => added.Observation,
                    _ => 0,
                }).Where(number => number > 0).ToList();
                Assert.Equal(Enumerable.Range(2, numbers.Count), numbers);
            }
        }

        foreach (var world in Worlds)
        {
            var missed = world.Facts.Lifecycle.Rows
                .Where(row => !hit.Contains((world, row.From, row.On)) && !IsOutOfReach(row.From, row.On, world.Protocol.Options))
                .Select(row => $"{row.From} –{row.On}→");
            Assert.True(!missed.Any(), $"{world.Protocol}: never {string.Join(", ", missed)}");
        }
    }

    // A protocol without "at the same time" never finds a call missing, and only one without "call first" lets the message run ahead.
    private static bool IsOutOfReach(ReportState from, T on, ProtocolOptions options) =>
        (on == T.MarkUnconfirmed && options.CallTiming.ToleranceMinutes is null)
        || (on == T.React && options.FinalStep == FinalStep.Register)
        || (on is T.NotifyGroup or T.RecordCall && from != ReportState.Alarmed && (on, from) != (T.RecordCall, ReportState.Signalled)
            && options.CallTiming is { Urgent: CallOrder.BeforeMessage, NonUrgent: CallOrder.BeforeMessage });

    private static IEnumerable<(Report Report, List<ReportEvent> Events, List<(ReportState State, T Trigger)> Rows)> PlayAll(int[] wishes) =>
        Worlds.Select(world => Play(wishes, world));

    private static (Report Report, List<ReportEvent> Events, List<(ReportState State, T Trigger)> Rows) Play(int[] wishes, Street street)
    {
        var now = Clock(19, 41);
        var form = Van with { Media = null, Urgency = wishes is [var first, ..] && first % 2 == 0 ? Urgency.NonUrgent : Urgency.Urgent };
        var begin = Report.Signal(Ours, street.Observed(form), street.Facts, street.By(Youssef, now)).OrThrow();
        var report = begin.Next;
        List<ReportEvent> events = [begin.Event!];
        List<(ReportState, T)> rows = [];
        foreach (var wish in wishes)
        {
            now += Duration.FromMinutes(wish % 7 == 0 ? 6 : 1);
            var ways = street.Facts.Lifecycle.Rows.Where(row => row.From == report.State).ToArray();
            var isWild = wish % 6 == 0 || ways.Length == 0;
            var trigger = isWild ? (T)(wish / 6 % 12) : ways[wish / 42 % ways.Length].On;
            var act = street.By(WhoFor(trigger, isWild ? wish / 72 : 0, street), now);
            var before = report.ToSnapshot();
            if (Pull(report, trigger, street, act, wish).TryGetValue(out var step, out var errors))
            {
                Assert.True(Pull(step.Next, trigger, street, act, wish).OrThrow().IsRepeat);
                rows.Add((report.State, trigger));
                events.Add(step.Event!);
                report = step.Next;
            }
            else
            {
                Assert.NotEmpty(errors);
                Assert.Equal(before, report.ToSnapshot());
            }
        }

        return (report, events, rows);
    }

    private static Actor WhoFor(T trigger, int wild, Street street) => (wild % 7) switch
    {
        0 => trigger switch
        {
            T.MarkUnconfirmed => Actor.System,
            T.Close or T.Register => street.As(street.Dirk),
            T.Add or T.React => street.As(Karel),
            _ => street.As(Youssef),
        },
        1 => Actor.System,
        2 => street.As(street.Dirk),
        3 => street.As(Bart),
        4 => Officer,
        5 => street.As(Lotte),
        _ => Actor.Resident(Youssef),
    };

    private static Outcome<Step<Report, ReportEvent>> Pull(Report of, T trigger, Street street, Act act, int wish)
    {
        var (facts, options) = (street.Facts, street.Protocol.Options);
        return trigger switch
        {
            T.RecordCall => of.RecordCall(CallBy(wish % 5 == 0 ? Lotte : Youssef, act.At), facts, act),
            T.NotifyGroup => of.NotifyGroup(facts, act),
            T.Correct => of.Correct(
                Observation.Of(Van with { Media = null, Urgency = wish % 2 == 0 ? Urgency.Urgent : Urgency.NonUrgent }, options, act.At).OrThrow(), facts, act),
            T.Add => of.Add(Observation.Adding(new() { NewInformation = wish % 3 != 0, Direction = "brug" }, options, act.At).OrThrow(), facts, act),
            T.React => of.React(SafeReaction.MakeNoise, wish % 3 != 0, facts, act),
            T.RecordPoliceOnScene => of.RecordPoliceOnScene(facts, act),
            T.Close => of.Close(facts, act),
            T.DeclareFalseAlarm => of.DeclareFalseAlarm(facts, act),
            T.Route => of.Route(options.NonUrgentContacts[0].Kind, facts, act),
            T.Drop => of.Drop(facts, act),
            T.MarkUnconfirmed => of.MarkUnconfirmed(facts, act),
            T.Register => of.Register(facts, act),
            _ => throw new ArgumentOutOfRangeException(nameof(trigger)),
        };
    }

    private static ReportSnapshot Stored(ReportSnapshot row) =>
        JsonSerializer.Deserialize<ReportSnapshot>(JsonSerializer.Serialize(row, BuurtpreventieJson.Storage), BuurtpreventieJson.Storage)!;
}
