using System.Text.Json;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Serialization;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Reports.Street;
using C = Buurtpreventie.Domain.Reports.DoubtQueryCondition;
using S = Buurtpreventie.Domain.Reports.DoubtQueryState;
using T = Buurtpreventie.Domain.Reports.DoubtQueryTrigger;

namespace Buurtpreventie.Domain.Tests.Reports;

public sealed class Doubt_queries
{
    private static readonly DoubtQueryForm Gates = new()
    {
        ObservedAt = Seen,
        Behaviours = Behaviours.FeelsAtGates,
        Location = new() { Street = "Kanaalstraat", Place = "Rekem" },
    };

    private readonly Street _street = new(Lanaken);

    private DoubtQuery Asked => DoubtQuery.Ask(Question, Observed(), _street.Facts, _street.By(Youssef, Clock(19, 41))).OrThrow().Next;

    [Fact]
    public void Hold_location_and_behaviour_and_have_no_place_for_anything_else()
    {
        Assert.Equal(["Behaviours", "Location", "ObservedAt"], typeof(DoubtQueryForm).GetProperties().Select(member => member.Name).Order());
        var observation = Observed();
        Assert.Equal((ObservationKind.Doubt, Behaviours.FeelsAtGates, "Kanaalstraat"), (observation.Kind, observation.Behaviours, observation.Location!.Street));
        Assert.Equal(
            ["report.time-missing", "report.location-missing", "report.behaviour-missing"],
            Observation.Doubting(new(), Clock(19, 41)).Errors.Select(error => error.Code));
        Assert.True(Observation.Doubting(Gates with { Behaviours = Behaviours.CoversFace }, Clock(19, 41)).Errors.Has("report.appearance-only"));
    }

    [Fact]
    public void Are_refused_where_the_protocol_wants_a_call_or_a_contact()
    {
        foreach (var (protocol, codes) in new[]
        {
            (Bilzen, new[] { "doubt-query.call-instead" }),
            (Signed(ProtocolProfiles.LimburgBase), ["doubt-query.call-instead"]),
            (Gent, ["doubt-query.contact-instead", "doubt-query.contact-instead", "doubt-query.call-if-urgent", "doubt-query.call-if-urgent"]),
        })
        {
            var street = new Street(protocol);
            var asked = DoubtQuery.Ask(Question, Observed(), street.Facts, street.By(Youssef, Clock(19, 41)));

            Assert.Equal(codes, asked.Errors.Select(error => error.Code));
            Assert.Equal(asked.Errors, DoubtQuery.Check(Gates, protocol, Clock(19, 41)));
            Assert.Equal(asked.Errors, DoubtQuery.Instead(protocol.Options));
        }

        Assert.Empty(DoubtQuery.Check(Gates, Lanaken, Clock(19, 41)));
        Assert.Empty(DoubtQuery.Instead(Lanaken.Options));
    }

    [Fact]
    public void Are_for_members_only_and_for_what_is_fresh()
    {
        Assert.Equal([LifecycleErrors.NotFound], DoubtQuery.Ask(Question, Observed(), _street.Facts, _street.By(Bart, Clock(19, 41))).Errors);
        Assert.Empty(Asked.Offers(_street.As(Bart), _street.Facts, Clock(19, 42)));
        Assert.Equal(
            "report.too-old (observedAt)",
            Assert.Single(DoubtQuery.Ask(Question, Observed(), _street.Facts, _street.By(Youssef, Clock(20, 41))).Errors).ToString());
    }

    [Fact]
    public void Appoint_one_caller_who_has_five_minutes()
    {
        var offered = Asked.OfferToCall(_street.Facts, _street.By(Lotte, Clock(19, 42))).OrThrow();

        Assert.Equal((Lotte, Clock(19, 47)), (offered.Duties[0].Subject, offered.Duties[0].Due));
        Assert.Equal([DoubtQueryErrors.CallerAppointed], offered.Next.OfferToCall(_street.Facts, _street.By(Karel, Clock(19, 46))).Errors);
        Assert.Equal([DoubtQueryErrors.CallerStillHasTime], offered.Next.ReleaseCaller(_street.Facts, _street.By(Actor.System, Clock(19, 46))).Errors);
        Assert.Empty(offered.Next.Due(_street.Facts, Clock(19, 46)).Steps);
        Assert.Equal([T.ReleaseCaller], offered.Next.Due(_street.Facts, Clock(19, 47)).Steps);
        Assert.Equal(Karel, Next(offered.Next.OfferToCall(_street.Facts, _street.By(Karel, Clock(19, 47)))).Caller);
        Assert.Equal((S.Open, null), Stand(Next(offered.Next.ReleaseCaller(_street.Facts, _street.By(Actor.System, Clock(19, 47))))));
        Assert.Equal((S.Open, null), Stand(Next(offered.Next.ReleaseCaller(_street.Facts, _street.By(Lotte, Clock(19, 43))))));
    }

    [Fact]
    public void Count_one_vote_a_member_and_want_a_reason_for_harmless()
    {
        var query = Next(Asked.VoteSuspicious(_street.Facts, _street.By(Lotte, Clock(19, 42))));
        query = Next(query.VoteHarmless(HarmlessReason.Delivery, _street.Facts, _street.By(Karel, Clock(19, 43))));
        query = Next(query.VoteHarmless(HarmlessReason.Resident, _street.Facts, _street.By(Lotte, Clock(19, 44))));

        Assert.Equal(
            [new DoubtVote(Lotte, DoubtVoteKind.Harmless, HarmlessReason.Resident, Clock(19, 44)), new(Karel, DoubtVoteKind.Harmless, HarmlessReason.Delivery, Clock(19, 43))],
            query.Votes);
        Assert.False(query.VoteHarmless((HarmlessReason)99, _street.Facts, _street.By(Karel, Clock(19, 45))).IsSuccess);
        Assert.Equal("doubt-query.reason-missing (reason)", Assert.Single(query.VoteHarmless(null, _street.Facts, _street.By(Karel, Clock(19, 45))).Errors).ToString());
    }

    [Fact]
    public void End_as_harmless_only_when_somebody_knows_and_nobody_suspects()
    {
        var youssef = _street.By(Youssef, Clock(19, 45));
        var known = Next(Asked.VoteHarmless(HarmlessReason.Visitor, _street.Facts, _street.By(Karel, Clock(19, 43))));
        var suspected = Next(known.VoteSuspicious(_street.Facts, _street.By(Lotte, Clock(19, 44))));

        Assert.Equal([DoubtQueryErrors.NotKnown], Asked.Settle(_street.Facts, youssef).Errors);
        Assert.Equal([DoubtQueryErrors.Suspected], suspected.Settle(_street.Facts, youssef).Errors);
        Assert.Equal([DoubtQueryErrors.NotAskerNorCoordinator], known.Settle(_street.Facts, _street.By(Karel, Clock(19, 45))).Errors);
        Assert.Equal(S.Harmless, Next(known.Settle(_street.Facts, youssef)).State);
        Assert.Equal(S.Harmless, Next(known.Settle(_street.Facts, _street.By(_street.Dirk, Clock(19, 45)))).State);
    }

    [Fact]
    public void Become_a_report_only_after_the_call()
    {
        var observation = _street.Observed();
        var act = _street.By(Youssef, Clock(19, 50));
        Assert.Equal([ReportErrors.NoCall], Report.FromDoubt(Ours, Asked, observation, _street.Facts, act).Errors);
        Assert.Equal("lifecycle.not-in-this-state", Assert.Single(Asked.Promote(Ours, _street.Facts, act).Errors).Code);

        var called = Next(Asked.RecordCall(CallBy(Lotte, Clock(19, 48)), _street.Facts, _street.By(Lotte, Clock(19, 48))));
        Assert.Equal([DoubtQueryErrors.NotAskerNorCaller], called.Promote(Ours, _street.Facts, _street.By(Karel, Clock(19, 50))).Errors);
        var report = Then(Report.FromDoubt(Ours, called, observation, _street.Facts, act));
        var promoted = Next(called.Promote(Ours, _street.Facts, act));

        Assert.Equal((ReportState.Alarmed, called.Call, Question), (report.State, report.Call, report.ToSnapshot().DoubtQuery));
        Assert.Equal((S.Promoted, Ours), (promoted.State, promoted.ToSnapshot().Report));
        Assert.Equal(ReportState.Open, Then(report.NotifyGroup(_street.Facts, _street.By(Youssef, Clock(19, 51)))).State);
        Assert.StartsWith(
            "101 gebeld om 19:48.", ReportMessage.Of(report, observation, Lanaken.Options, Language.Dutch).OrThrow().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Become_one_report_and_of_what_was_seen_before_the_call()
    {
        var called = Next(Asked.RecordCall(CallBy(Lotte, Clock(19, 48)), _street.Facts, _street.By(Lotte, Clock(19, 48))));
        var act = _street.By(Youssef, Clock(19, 50));
        var promoted = Next(called.Promote(Ours, _street.Facts, act));
        var later = _street.Observed(Van with { ObservedAt = Clock(19, 49) });

        Assert.Equal("report.call-not-about-this (observedAt)", Assert.Single(Report.FromDoubt(Ours, called, later, _street.Facts, act).Errors).ToString());
        Assert.True(Report.FromDoubt(Ours, promoted, _street.Observed(), _street.Facts, act).IsSuccess);
        Assert.Equal([ReportErrors.OtherFacts], Report.FromDoubt(Another, promoted, _street.Observed(), _street.Facts, act).Errors);
    }

    [Fact]
    public void Leave_the_report_to_the_caller_where_the_reporter_must_call()
    {
        var strict = new Street(Signed(ProtocolProfiles.Deck, options => options with { Caller = Caller.ReporterOnly }));
        var called = Next(DoubtQuery.Ask(Question, Observed(), strict.Facts, strict.By(Youssef, Clock(19, 41))).OrThrow().Next
            .RecordCall(CallBy(Lotte, Clock(19, 48)), strict.Facts, strict.By(Lotte, Clock(19, 48))));

        Assert.Equal([ReportErrors.WrongCaller], Report.FromDoubt(Ours, called, strict.Observed(), strict.Facts, strict.By(Youssef, Clock(19, 50))).Errors);
        Assert.True(Report.FromDoubt(Ours, called, strict.Observed(), strict.Facts, strict.By(Lotte, Clock(19, 50))).IsSuccess);
        Assert.True(called.Promote(Ours, strict.Facts, strict.By(Lotte, Clock(19, 50))).IsSuccess);
    }

    [Fact]
    public void Expire_with_what_was_seen_and_are_erased_a_week_later()
    {
        Assert.Equal([DoubtQueryErrors.TermNotOver], Asked.Expire(_street.Facts, _street.By(Actor.System, Clock(20, 39))).Errors);
        Assert.Equal([T.Expire], Asked.Due(_street.Facts, Clock(20, 40)).Steps);
        var expired = Next(Asked.Expire(_street.Facts, _street.By(Actor.System, Clock(20, 40))));

        var erase = Assert.Single(expired.Due(_street.Facts, Clock(20, 41)).Duties);
        Assert.Equal(("duty.erase-doubt-query", Brussels.EndOf(new(2026, 11, 4))), (erase.Code, erase.Due));
    }

    [Fact]
    public void Come_back_from_storage_and_from_their_events()
    {
        List<DoubtQueryEvent> events = [];
        DoubtQuery Step(Outcome<Step<DoubtQuery, DoubtQueryEvent>> outcome)
        {
            events.Add(outcome.OrThrow().Event!);
            var query = outcome.OrThrow().Next;
            var row = JsonSerializer.Deserialize<DoubtQuerySnapshot>(
                JsonSerializer.Serialize(query.ToSnapshot(), BuurtpreventieJson.Storage), BuurtpreventieJson.Storage)!;
            var read = events.Select(e => JsonSerializer.Deserialize<DoubtQueryEvent>(JsonSerializer.Serialize(e, BuurtpreventieJson.Web), BuurtpreventieJson.Web)!);
            Assert.Equal(query.ToSnapshot(), DoubtQuery.Restore(row).OrThrow().ToSnapshot());
            Assert.Equal(query.ToSnapshot(), DoubtQuery.Replay(read).ToSnapshot());
            return query;
        }

        var query = Step(DoubtQuery.Ask(Question, Observed(), _street.Facts, _street.By(Youssef, Clock(19, 41))));
        query = Step(query.VoteHarmless(HarmlessReason.Works, _street.Facts, _street.By(Karel, Clock(19, 42))));
        query = Step(query.VoteSuspicious(_street.Facts, _street.By(Lotte, Clock(19, 42))));
        query = Step(query.OfferToCall(_street.Facts, _street.By(Lotte, Clock(19, 42))));
        query = Step(query.ReleaseCaller(_street.Facts, _street.By(Lotte, Clock(19, 43))));
        query = Step(query.OfferToCall(_street.Facts, _street.By(Karel, Clock(19, 43))));
        query = Step(query.RecordCall(CallBy(Karel, Clock(19, 44)), _street.Facts, _street.By(Karel, Clock(19, 44))));
        Step(query.Promote(Ours, _street.Facts, _street.By(Karel, Clock(19, 45))));
        Assert.Throws<ArgumentException>(() => DoubtQuery.Replay(events[1..]));
        Assert.Throws<ArgumentException>(() => DoubtQuery.Replay([events[0], events[2]]));
        Assert.Throws<ArgumentException>(() => DoubtQuery.Replay([]));
    }

    [Fact]
    public void Refuse_a_row_that_contradicts_itself()
    {
        var row = Asked.ToSnapshot();
        DoubtQuerySnapshot[] broken =
        [
            row with { Schema = 0 }, row with { State = S.Called }, row with { State = S.Promoted }, row with { State = S.CallerAppointed },
            row with { Behaviours = Behaviours.None }, row with { Caller = Lotte }, row with { Report = Ours }, row with { Version = 0 },
            row with { Votes = [new(Lotte, DoubtVoteKind.Harmless, null, Seen)] }, row with { Votes = [new(Lotte, DoubtVoteKind.Suspicious, null, Seen), new(Lotte, DoubtVoteKind.Suspicious, null, Seen)] },
            row with { RecentCommands = [] }, row with { AskedAt = row.ObservedAt - Duration.FromMinutes(1) }, row with { Call = CallBy(Lotte, Seen) },
        ];

        Assert.All(broken, one => Assert.True(DoubtQuery.Restore(one).Errors.Has("lifecycle.bad-snapshot")));
        Assert.True(DoubtQuery.Restore(row).IsSuccess);
    }

    [Fact]
    public void Answer_every_question_as_the_switch_does()
    {
        const Role Anybody = Role.Participant | Role.Coordinator;
        var every = Enum.GetValues<C>().Aggregate((all, one) => all | one);
        (S? To, Role By, C Requires) Written(S state, T trigger) => trigger switch
        {
            T.VoteSuspicious when state is S.Open or S.CallerAppointed => (state, Anybody, C.None),
            T.VoteHarmless when state is S.Open or S.CallerAppointed => (state, Anybody, C.ReasonGiven),
            T.OfferToCall when state is S.Open => (S.CallerAppointed, Anybody, C.None),
            T.OfferToCall when state is S.CallerAppointed => (S.CallerAppointed, Anybody, C.NoCaller),
            T.ReleaseCaller when state is S.CallerAppointed => (S.Open, Anybody | Role.System, C.CallerReleasable),
            T.RecordCall when state is S.Open or S.CallerAppointed => (S.Called, Anybody, C.NumberAgreed | C.CallerOfGroup | C.CallAboutThis),
            T.Settle when state is S.Open => (S.Harmless, Anybody, C.ByAskerOrCoordinator | C.KnownHarmless | C.NobodySuspects),
            T.Promote when state is S.Called => (S.Promoted, Anybody, C.ByAskerOrCaller),
            T.Expire when state is S.Open or S.CallerAppointed or S.Called => (S.Expired, Role.System, C.TermOver),
            _ => (null, Role.None, C.None),
        };

        var questions =
            from state in Enum.GetValues<S>()
            from trigger in Enum.GetValues<T>()
            from role in Enum.GetValues<Role>()
            select (state, trigger, role);
        foreach (var (state, trigger, role) in questions)
        {
            var (to, by, requires) = Written(state, trigger);
            var ever = Enum.GetValues<S>().Select(from => Written(from, trigger).By).Aggregate((all, one) => all | one);
            var expected = role == Role.None || !ever.HasFlag(role) ? VerdictKind.NeverByThisRole
                : to is null ? VerdictKind.NotInThisState
                : !by.HasFlag(role) ? VerdictKind.NotByThisRole
                : VerdictKind.Allowed;
            var verdict = DoubtQueryLifecycle.Table.Evaluate(state, trigger, new Standing(role, true, false), every);
            Assert.Equal((expected, expected == VerdictKind.Allowed ? to!.Value : state), (verdict.Kind, verdict.To));
            foreach (var one in Lifecycle<S, T, C>.Each(requires))
            {
                var without = DoubtQueryLifecycle.Table.Evaluate(state, trigger, new Standing(role, true, false), every & ~one);
                Assert.True(expected != VerdictKind.Allowed || without is { Kind: VerdictKind.ConditionsUnmet, Unmet: var unmet } && unmet == one);
            }
        }
    }

    private static Observation Observed() => Observation.Doubting(Gates, Clock(19, 41)).OrThrow();

    private static DoubtQuery Next(Outcome<Step<DoubtQuery, DoubtQueryEvent>> step) => step.OrThrow().Next;

    private static (S State, PersonId? Caller) Stand(DoubtQuery query) => (query.State, query.Caller);
}
