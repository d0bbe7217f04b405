using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Reports.Street;

namespace Buurtpreventie.Domain.Tests.Reports;

/// <summary>
/// Every sequence of seven steps under every profile, urgent or not, held against an oracle of plain rules that knows nothing of tables and
/// conditions.
/// </summary>
public sealed class Every_way_through_a_report
{
    private const int Length = 7;

    private static readonly Dictionary<ProfileName, Protocol> Protocols =
        ProtocolProfiles.All.ToDictionary(profile => profile.Name, profile => Signed(profile));

    private enum Wish
    {
        ReporterCalls,
        MemberCalls,
        Notify,
        Add,
        AddNothing,
        PoliceComes,
        React,
        Close,
        FalseAlarm,
        Wait,
        Nightly,
        Register,
        CorrectUrgency,
        CorrectToNow,
        Route,
        Drop,
    }

    public static TheoryData<ProfileName, Urgency> Worlds
    {
        get
        {
            var worlds = new TheoryData<ProfileName, Urgency>();
            foreach (var profile in Enum.GetValues<ProfileName>())
            {
                worlds.Add(profile, Urgency.Urgent);
                worlds.Add(profile, Urgency.NonUrgent);
            }

            return worlds;
        }
    }

    [Theory]
    [MemberData(nameof(Worlds))]
    public void Is_judged_as_the_oracle_judges_it(ProfileName profile, Urgency urgency)
    {
        var street = new Street(Protocols[profile]);
        var content = new Content(street);
        var signalled = street.Signalled(Van with { Urgency = urgency, Media = null });
        var steps = Walk(street, content, signalled, new Oracle(profile, urgency), Clock(19, 41), Length);

        Assert.True(steps > 10_000, $"only {steps} steps were judged");
    }

    /// <summary>Goes on from here in every way; refused steps lead nowhere, so only accepted ones branch.</summary>
    private static int Walk(Street street, Content content, Report report, Oracle oracle, Instant now, int left)
    {
        if (left == 0)
        {
            return 0;
        }

        var judged = 0;
        foreach (var wish in Enum.GetValues<Wish>())
        {
            judged++;
            if (wish == Wish.Wait)
            {
                judged += Walk(street, content, report, oracle with { Minute = oracle.Minute + 6 }, now + Duration.FromMinutes(6), left - 1);
                continue;
            }

            var (allowed, after) = oracle.Judge(wish);
            var outcome = content.Pull(report, wish, now);
            Assert.True(allowed == outcome.IsSuccess, $"{oracle} {wish}: expected {(allowed ? "yes" : "no")}, got {outcome}");
            if (outcome.TryGetValue(out var step))
            {
                Assert.Equal((after.State, after.IsMarked), (step.Next.State, step.Next.IsUnconfirmed));
                judged += Walk(street, content, step.Next, after, now, left - 1);
            }
        }

        return judged;
    }

    private sealed class Content(Street street)
    {
        private readonly Dictionary<(Urgency, Instant), Observation> _seen = [];
        private readonly Observation _news = street.Added(new() { NewInformation = true, Direction = "Hoelbeek", ObservedAt = Seen }, Clock(19, 41));
        private readonly Observation _nothing = street.Added(new() { Note = "Goed bezig!", ObservedAt = Seen }, Clock(19, 41));

        public Outcome<Domain.Lifecycles.Step<Report, ReportEvent>> Pull(Report report, Wish wish, Instant now) => wish switch
        {
            Wish.ReporterCalls => report.RecordCall(CallBy(Youssef, now), street.Facts, street.By(Youssef, now)),
            Wish.MemberCalls => report.RecordCall(CallBy(Lotte, now), street.Facts, street.By(Lotte, now)),
            Wish.Notify => report.NotifyGroup(street.Facts, street.By(Youssef, now)),
            Wish.Add => report.Add(_news, street.Facts, street.By(Karel, now)),
            Wish.AddNothing => report.Add(_nothing, street.Facts, street.By(Karel, now)),
            Wish.PoliceComes => report.RecordPoliceOnScene(street.Facts, street.By(street.Dirk, now)),
            Wish.React => report.React(SafeReaction.LightOn, isSafe: true, street.Facts, street.By(Lotte, now)),
            Wish.Close => report.Close(street.Facts, street.By(street.Dirk, now)),
            Wish.FalseAlarm => report.DeclareFalseAlarm(street.Facts, street.By(Youssef, now)),
            Wish.Nightly => report.MarkUnconfirmed(street.Facts, street.By(Actor.System, now)),
            Wish.Register => report.Register(street.Facts, street.By(street.Dirk, now)),
            Wish.CorrectUrgency => report.Correct(
                Corrected(report.ToSnapshot().Urgency == Urgency.Urgent ? Urgency.NonUrgent : Urgency.Urgent, report.ToSnapshot().ObservedAt), street.Facts, street.By(Youssef, now)),
            Wish.CorrectToNow => report.Correct(Corrected(report.ToSnapshot().Urgency, now), street.Facts, street.By(street.Dirk, now)),
            Wish.Route => report.Route(street.Protocol.Options.NonUrgentContacts[0].Kind, street.Facts, street.By(Youssef, now)),
            Wish.Drop => report.Drop(street.Facts, street.By(Youssef, now)),
            _ => throw new ArgumentOutOfRangeException(nameof(wish)),
        };

        private Observation Corrected(Urgency urgency, Instant at)
        {
            if (!_seen.TryGetValue((urgency, at), out var observation))
            {
                _seen.Add((urgency, at), observation = street.Observed(Van with { Urgency = urgency, ObservedAt = at, Media = null }));
            }

            return observation;
        }
    }

    /// <summary>What the texts say, in minutes since the report was signalled. A pass of waiting is six minutes: longer than the five of Bilzen.</summary>
    private sealed record Oracle(ProfileName Profile, Urgency Urgency)
    {
        public ReportState State { get; init; } = ReportState.Signalled;

        public int Minute { get; init; }

        public int SeenAt { get; init; } = -1;

        public int? Called { get; init; }

        public int? Sent { get; init; }

        public bool IsMarked { get; init; }

        private bool IsGoingOn => IsTalking || State is ReportState.Signalled or ReportState.Alarmed;

        private bool IsTalking => State is ReportState.Open or ReportState.PoliceOnScene;

        // Bilzen: call and message together, five minutes. Ghent: the call is advised when it is not urgent. Else the call comes first.
        private bool MessageMayRunAhead => Profile == ProfileName.Bilzen || (Profile == ProfileName.Ghent && Urgency == Urgency.NonUrgent);

        private bool IsLate => Profile == ProfileName.Bilzen && Sent is { } sent && Called is null && Minute >= sent + 5;

        public (bool Allowed, Oracle After) Judge(Wish wish) => wish switch
        {
            Wish.ReporterCalls => Calling(),
            Wish.MemberCalls => Profile == ProfileName.Bilzen ? (false, this) : Calling(),
            Wish.Notify => (
                State is ReportState.Signalled or ReportState.Alarmed && (Called is not null || MessageMayRunAhead),
                this with { State = ReportState.Open, Sent = Minute }),
            Wish.Add => (IsTalking, this),
            Wish.AddNothing => (false, this),
            Wish.PoliceComes => (State == ReportState.Open, this with { State = ReportState.PoliceOnScene }),
            Wish.React => (State == ReportState.Open && Profile is (ProfileName.Deck or ProfileName.Ghent), this),
            Wish.Close => (IsTalking, this with { State = ReportState.Closed }),
            Wish.FalseAlarm => (IsTalking, this with { State = ReportState.FalseAlarm }),
            Wish.Nightly => (IsTalking && IsLate && !IsMarked, this with { IsMarked = true }),
            Wish.Register => (State is ReportState.Closed or ReportState.FalseAlarm, this with { State = ReportState.Registered }),
            Wish.CorrectUrgency => (IsGoingOn && !(SeenAt > Called), this with { Urgency = Urgency == Urgency.Urgent ? Urgency.NonUrgent : Urgency.Urgent }),
            Wish.CorrectToNow => (IsGoingOn && !(Minute > Called), this with { SeenAt = Minute }),
            Wish.Route => (State == ReportState.Signalled && Urgency == Urgency.NonUrgent, this with { State = ReportState.Routed }),
            Wish.Drop => (State is ReportState.Signalled or ReportState.Alarmed, this with { State = ReportState.Dropped }),
            _ => throw new ArgumentOutOfRangeException(nameof(wish)),
        };

        // A call in time takes the mark away; one that comes too late is recorded, and the mark stays.
        private (bool Allowed, Oracle After) Calling() => (
            Called is null && Minute >= SeenAt && (State == ReportState.Signalled || IsTalking),
            this with
            {
                Called = Minute,
                State = State == ReportState.Signalled ? ReportState.Alarmed : State,
                IsMarked = IsMarked && Minute > Sent + 5,
            });
    }
}
