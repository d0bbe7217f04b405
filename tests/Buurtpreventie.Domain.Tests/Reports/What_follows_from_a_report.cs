using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Tests.Memberships;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Reports.Street;

namespace Buurtpreventie.Domain.Tests.Reports;

/// <summary>Who must do what after each step, who is told, and which duties are done with it; and what must be so before anything begins.</summary>
public sealed class What_follows_from_a_report
{
    private readonly Street _deck = new(Lanaken);
    private readonly Street _bilzen = new(Bilzen);

    [Fact]
    public void Sending_tells_the_reporter_to_react_safely_where_the_protocol_knows_reacting_or_lets_the_message_run_ahead()
    {
        var deck = _deck.Alarmed().NotifyGroup(_deck.Facts, _deck.By(Youssef, Clock(19, 43))).OrThrow();
        var afterCall = _bilzen.Alarmed().NotifyGroup(_bilzen.Facts, _bilzen.By(Youssef, Clock(19, 43))).OrThrow();
        var beforeCall = _bilzen.Signalled().NotifyGroup(_bilzen.Facts, _bilzen.By(Youssef, Clock(19, 43))).OrThrow();

        Assert.Equal("notice.react-safely-only to 201", Told(deck));
        Assert.Equal("", Told(afterCall));
        Assert.Equal("duty.record-call of 201 by 19:48, notice.react-safely-only to 201", Told(beforeCall));
    }

    [Fact]
    public void What_is_not_urgent_goes_elsewhere_and_the_reporter_is_told()
    {
        var cold = Van with { Urgency = Urgency.NonUrgent };
        var signalled = Report.Signal(Ours, _deck.Observed(cold), _deck.Facts, _deck.By(Youssef, Clock(19, 41))).OrThrow();
        var routed = signalled.Next.Route(NonUrgentContactKind.PoliceZoneNumber, _deck.Facts, _deck.By(Youssef, Clock(19, 42))).OrThrow();

        Assert.Equal("notice.non-urgent-route to 201", Told(signalled));
        Assert.Equal("notice.non-urgent-route to 201", Told(routed));
    }

    [Fact]
    public void The_police_and_the_end_silence_the_group()
    {
        var police = _deck.Open().RecordPoliceOnScene(_deck.Facts, _deck.By(Lotte, Clock(19, 55))).OrThrow();
        var closed = police.Next.Close(_deck.Facts, _deck.By(_deck.Dirk, Clock(20, 30))).OrThrow();
        var nothing = police.Next.DeclareFalseAlarm(_deck.Facts, _deck.By(Youssef, Clock(20, 0))).OrThrow();

        Assert.Equal("notice.stay-silent to members", Told(police));
        Assert.Equal("duty.register-conversation, notice.report-over to members", Told(closed));
        Assert.Equal(Told(closed), Told(nothing));
    }

    [Fact]
    public void Whatever_was_owed_about_the_call_is_settled_by_the_call_and_by_every_end()
    {
        var sent = Then(_bilzen.Signalled().NotifyGroup(_bilzen.Facts, _bilzen.By(Youssef, Clock(19, 43))));
        Step<Report, ReportEvent>[] steps =
        [
            sent.RecordCall(CallBy(Youssef, Clock(19, 44)), _bilzen.Facts, _bilzen.By(Youssef, Clock(19, 44))).OrThrow(),
            sent.Close(_bilzen.Facts, _bilzen.By(_bilzen.Dirk, Clock(19, 50))).OrThrow(),
            sent.DeclareFalseAlarm(_bilzen.Facts, _bilzen.By(Youssef, Clock(19, 50))).OrThrow(),
            _bilzen.Signalled().Drop(_bilzen.Facts, _bilzen.By(Youssef, Clock(19, 50))).OrThrow(),
        ];

        Assert.All(steps, step => Assert.Equal(["duty.call-emergency-number", "duty.record-call", "duty.confirm-call"], step.Settles.Select(settled => settled.Code)));
        Assert.Empty(sent.Add(_bilzen.Added(new() { NewInformation = true, Note = "weg" }, Clock(19, 45)), _bilzen.Facts, _bilzen.By(Lotte, Clock(19, 45))).OrThrow().Settles);
    }

    [Fact]
    public void A_suspicious_vote_asks_for_a_caller_and_a_harmless_end_is_told()
    {
        var asked = DoubtQuery.Ask(Question, Doubt(), _deck.Facts, _deck.By(Youssef, Clock(19, 41))).OrThrow().Next;
        var suspected = asked.VoteSuspicious(_deck.Facts, _deck.By(Lotte, Clock(19, 42))).OrThrow();
        var known = asked.VoteHarmless(HarmlessReason.Visitor, _deck.Facts, _deck.By(Lotte, Clock(19, 42))).OrThrow();
        var settled = known.Next.Settle(_deck.Facts, _deck.By(Youssef, Clock(19, 43))).OrThrow();

        Assert.Equal(["notice.somebody-must-call"], suspected.Notices.Select(notice => notice.Code));
        Assert.Empty(known.Notices);
        Assert.Equal(["notice.found-harmless"], settled.Notices.Select(notice => notice.Code));
    }

    [Fact]
    public void Nothing_begins_without_a_protocol_in_force_or_in_a_group_that_is_not_active()
    {
        var early = At(2025, 12, 31);
        var dormant = _deck.Group.GoDormant(Quarter.FactsForGroup(Lanaken), By(Actor.Coordinator(_deck.Dirk, _deck.Group.Id), At(2026, 5, 1), 9_000)).OrThrow().Next;
        var facts = ReportFacts.Of(Lanaken, dormant, [Youssef, Lotte, Karel]);
        var form = Van with { ObservedAt = early, Media = null };

        Assert.Equal(
            [ReportErrors.NoProtocol], Report.Signal(Ours, _deck.Observed(form), _deck.Facts, _deck.By(Youssef, early)).Errors);
        Assert.Equal(
            [ReportErrors.GroupNotActive], Report.Signal(Ours, _deck.Observed(), facts, _deck.By(Youssef, Clock(19, 41))).Errors);
        Assert.Equal(
            [ReportErrors.GroupNotActive], DoubtQuery.Ask(Question, Doubt(), facts, _deck.By(Youssef, Clock(19, 41))).Errors);
        Assert.Contains(ReportErrors.NoProtocol, Report.Check(form, Lanaken, early));
    }

    [Fact]
    public void What_was_seen_later_than_now_or_is_of_another_kind_begins_nothing()
    {
        var later = _deck.Observed(Van with { ObservedAt = Clock(19, 50) });

        Assert.Equal(
            "report.observed-in-future (observedAt)",
            Assert.Single(Report.Signal(Ours, later, _deck.Facts, _deck.By(Youssef, Clock(19, 41))).Errors).ToString());
        Assert.Equal([ReportErrors.OtherFacts], DoubtQuery.Ask(Question, _deck.Observed(), _deck.Facts, _deck.By(Youssef, Clock(19, 41))).Errors);
        var asked = DoubtQuery.Ask(Question, Doubt(), _deck.Facts, _deck.By(Youssef, Clock(19, 41))).OrThrow().Next;
        var elsewhere = ReportFacts.Of(Lanaken, Quarter.GroupUnder(Lanaken, GroupId.From(new Guid(8, 0, 0, new byte[8]))), [Youssef]);
        Assert.Equal([ReportErrors.OtherFacts], asked.VoteSuspicious(elsewhere, _deck.By(Youssef, Clock(19, 42))).Errors);
    }

    [Fact]
    public void A_picture_for_anything_else_than_the_description_is_refused()
    {
        var form = Van with { Media = [Van.Media![0]! with { Purpose = MediaPurpose.Other }] };

        Assert.Equal("report.media-for-other-purpose (media[0].purpose)", Assert.Single(Observation.Of(form, Bilzen.Options, Clock(19, 41)).Errors).ToString());
    }

    private static Observation Doubt() =>
        Observation.Doubting(new() { ObservedAt = Seen, Behaviours = Behaviours.FeelsAtGates, Location = Van.Location }, Clock(19, 41)).OrThrow();

    private static string Told(Step<Report, ReportEvent> step)
    {
        static string Number(PersonId person) => person == Youssef ? "201" : "?";
        var duties = step.Duties.Select(duty => duty.Code + (duty.Subject is { } who ? $" of {Number(who)}" : "") + (duty.Due is { } due ? $" by {Brussels.TimeOf(due):HH:mm}" : ""));
        return string.Join(", ", duties.Concat(step.Notices.Select(notice => $"{notice.Code} to {(notice.Subject is { } who ? Number(who) : "members")}")));
    }
}
