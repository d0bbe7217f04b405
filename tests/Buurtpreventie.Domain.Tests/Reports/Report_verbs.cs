using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Privacy;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Reports.Street;

namespace Buurtpreventie.Domain.Tests.Reports;

public sealed class Report_verbs
{
    private readonly Street _street = new(Lanaken);

    private Street Bilzerbaan { get; } = new(Bilzen);

    [Fact]
    public void To_who_does_not_belong_to_the_group_now_a_report_does_not_exist()
    {
        var report = _street.Open();
        Actor[] outsiders =
        [
            _street.As(Bart), Actor.Participant(Youssef, GroupId.From(new Guid(9, 0, 0, new byte[8]))), Actor.Coordinator(Bart, _street.Group.Id),
            Actor.Police(Jef, PoliceZoneCode.Of(5999)), Actor.Resident(Karel), default,
        ];

        foreach (var outsider in outsiders)
        {
            Assert.Empty(report.Offers(outsider, _street.Facts, Clock(19, 45)));
            Assert.Equal([LifecycleErrors.NotFound], report.RecordPoliceOnScene(_street.Facts, _street.By(outsider, Clock(19, 45))).Errors);
            Assert.Equal([LifecycleErrors.NotFound], Report.Signal(Another, _street.Observed(), _street.Facts, _street.By(outsider, Clock(19, 45))).Errors);
        }
    }

    [Fact]
    public void Who_leaves_the_group_sees_nothing_any_more_not_even_the_own_report()
    {
        var report = _street.Open();
        var without = ReportFacts.Of(Lanaken, _street.Group, [Lotte, Karel]);

        Assert.Empty(report.Offers(_street.As(Youssef), without, Clock(19, 45)));
        Assert.Equal([Lotte, Karel, _street.Dirk], report.Recipients(without).OrderBy(person => person == _street.Dirk));
    }

    [Fact]
    public void The_same_request_twice_has_one_effect_and_a_stale_screen_is_refused()
    {
        var report = _street.Open();
        var close = _street.By(_street.As(_street.Dirk), Clock(20, 30), seen: report.Version);

        var once = report.Close(_street.Facts, close).OrThrow();

        Assert.True(once.Next.Close(_street.Facts, close).OrThrow().IsRepeat);
        Assert.Equal(
            [LifecycleErrors.Stale], once.Next.Register(_street.Facts, _street.By(_street.As(_street.Dirk), Clock(20, 31), seen: report.Version)).Errors);
    }

    [Fact]
    public void Only_the_reporter_sends_routes_and_drops()
    {
        var report = _street.Alarmed();
        var lotte = _street.By(Lotte, Clock(19, 43));

        Assert.Equal([ReportErrors.NotTheReporter], report.NotifyGroup(_street.Facts, lotte).Errors);
        Assert.Equal([ReportErrors.NotTheReporter], report.Drop(_street.Facts, lotte).Errors);
        Assert.Equal(ReportState.Dropped, Then(report.Drop(_street.Facts, _street.By(Youssef, Clock(19, 44)))).State);
    }

    [Fact]
    public void All_that_stands_in_the_way_is_named_at_once()
    {
        var report = _street.Signalled();
        var facts = ReportFacts.Of(Lanaken, _street.Group, [Youssef, Lotte], [Another]);

        var errors = report.NotifyGroup(facts, _street.By(Lotte, Clock(21, 0))).Errors;

        Assert.Equal(
            ["report.not-the-reporter", "report.no-call", "report.too-old", "report.event-open"], errors.Select(error => error.Code));
    }

    [Fact]
    public void What_comes_with_a_step_counts_as_given_in_an_offer()
    {
        var offers = _street.Signalled().Offers(_street.As(Youssef), _street.Facts, Clock(19, 42)).ToDictionary(offer => offer.On, offer => offer);

        Assert.True(offers[ReportTrigger.RecordCall].IsAllowed);
        Assert.Equal(ReportCondition.CallInOrder, offers[ReportTrigger.NotifyGroup].Unmet);
        Assert.Equal(ReportCondition.NotUrgent, offers[ReportTrigger.Route].Unmet);
        Assert.DoesNotContain(ReportTrigger.Add, offers.Keys);
    }

    [Fact]
    public void That_it_is_about_something_else_comes_with_the_step_and_is_offered()
    {
        var facts = ReportFacts.Of(Lanaken, _street.Group, [Youssef], [Another]);
        var offer = _street.Alarmed().Offers(_street.As(Youssef), facts, Clock(19, 43)).Single(one => one.On == ReportTrigger.NotifyGroup);

        Assert.True(offer.IsAllowed);
    }

    [Fact]
    public void What_the_group_talks_about_is_read_by_who_belongs_to_it_and_not_by_the_police()
    {
        var facts = ReportFacts.Of(Lanaken, _street.Group, [Youssef, Lotte]);
        Actor[] others =
        [
            _street.As(Bart), Actor.Resident(Youssef), Actor.Police(Jef, _street.Group.Jurisdiction.PoliceZone), Actor.Municipality(Jef, _street.Group.Jurisdiction.Municipality),
            Actor.Participant(Youssef, GroupId.From(new Guid(9, 0, 0, new byte[8]))), Actor.Coordinator(Bart, _street.Group.Id), Actor.System, default,
        ];

        Assert.All([_street.As(Youssef), _street.As(Lotte), _street.As(_street.Dirk)], member => Assert.True(facts.IsReadBy(member)));
        Assert.All(others, other => Assert.False(facts.IsReadBy(other)));
    }

    [Fact]
    public void A_call_as_it_was_filled_in_has_a_time_and_the_first_number_of_the_protocol_unless_it_names_one()
    {
        Assert.Equal("report.call-time-missing (at)", Assert.Single(EmergencyCall.Of(new(), Youssef, Lanaken.Options).Errors).ToString());
        Assert.Equal(CallBy(Youssef, Clock(19, 42)), EmergencyCall.Of(new() { At = Clock(19, 42) }, Youssef, Lanaken.Options).OrThrow());
        Assert.Equal(
            EmergencyNumber.Emergency112, EmergencyCall.Of(new() { At = Clock(19, 42), Number = EmergencyNumber.Emergency112 }, Youssef, Lanaken.Options).OrThrow().Number);
    }

    [Fact]
    public void The_term_of_keeping_runs_from_the_end_and_of_what_was_never_sent_from_its_last_step()
    {
        var (signalled, open) = (_street.Signalled(), _street.Open());
        var closed = Then(open.Close(_street.Facts, _street.By(_street.As(_street.Dirk), Clock(20, 30))));
        var registered = Then(closed.Register(_street.Facts, _street.By(_street.As(_street.Dirk), Clock(21, 0))));

        Assert.Equal((signalled.Since, null, Clock(20, 30), Clock(20, 30)), (signalled.KeptFrom, open.KeptFrom, closed.KeptFrom, registered.KeptFrom));
        Assert.Equal("duty.erase-report", Assert.Single(signalled.Due(_street.Facts, Clock(19, 45)).Duties).Code);
        Assert.Empty(open.Due(_street.Facts, Clock(19, 45)).Duties);
        var now = Clock(22, 0);
        Assert.Equal(
            (RecordKind.Report, open.Id.Value, Youssef, now), (KeptRecord.Of(open, now).Kind, KeptRecord.Of(open, now).Id, KeptRecord.Of(open, now).Subject, KeptRecord.Of(open, now).Since));
        Assert.Equal(Clock(20, 30), KeptRecord.Of(closed, now).Since);
    }

    [Fact]
    public void Every_state_says_which_step_of_the_method_it_waits_for() => Assert.Equal(
        [
            SaarStep.Alarm, SaarStep.NotifyGroup, SaarStep.React, SaarStep.React, SaarStep.Register, SaarStep.Register, null, null, (SaarStep?)null,
        ],
        Enum.GetValues<ReportState>().Select(SaarMethod.StepAt));

    [Theory]
    [InlineData(19, 39, "report.call-not-about-this")]
    [InlineData(19, 40, null)]
    [InlineData(19, 42, null)]
    [InlineData(19, 43, "report.call-not-about-this")]
    public void A_call_is_proof_only_when_it_followed_what_was_seen(int hour, int minute, string? refused)
    {
        var answer = _street.Signalled().RecordCall(CallBy(Youssef, Clock(hour, minute)), _street.Facts, _street.By(Youssef, Clock(19, 42)));

        Assert.Equal(refused, answer.Errors.Select(error => error.Code).SingleOrDefault());
    }

    [Fact]
    public void A_call_to_a_number_or_by_a_person_outside_the_protocol_is_none()
    {
        var facts = _street.Facts;
        var signalled = _street.Signalled();

        Assert.Equal(
            [ReportErrors.OtherNumber],
            signalled.RecordCall(CallBy(Youssef, Clock(19, 42), EmergencyNumber.Emergency112), facts, _street.By(Youssef, Clock(19, 42))).Errors);
        Assert.Equal([ReportErrors.WrongCaller], signalled.RecordCall(CallBy(Bart, Clock(19, 42)), facts, _street.By(Youssef, Clock(19, 42))).Errors);
        Assert.True(signalled.RecordCall(CallBy(Lotte, Clock(19, 42)), facts, _street.By(Youssef, Clock(19, 42))).IsSuccess);
        Assert.Equal(
            [ReportErrors.CallRecorded], _street.Open().RecordCall(CallBy(Lotte, Clock(19, 44)), facts, _street.By(Lotte, Clock(19, 44))).Errors);
        var gent = new Street(Gent);
        Assert.True(
            gent.Signalled().RecordCall(CallBy(Youssef, Clock(19, 42), EmergencyNumber.Emergency112), gent.Facts, gent.By(Youssef, Clock(19, 42))).IsSuccess);
    }

    [Fact]
    public void What_was_seen_an_hour_ago_is_still_told_and_a_minute_later_no_more()
    {
        var report = _street.Alarmed();

        Assert.True(report.NotifyGroup(_street.Facts, _street.By(Youssef, Clock(20, 40))).IsSuccess);
        Assert.Equal([ReportErrors.TooOld], report.NotifyGroup(_street.Facts, _street.By(Youssef, Clock(20, 41))).Errors);
    }

    [Fact]
    public void An_event_is_opened_once_unless_the_reporter_says_that_it_is_another()
    {
        var report = _street.Alarmed();
        var facts = ReportFacts.Of(Lanaken, _street.Group, [Youssef, Lotte], [Another, Ours]);

        Assert.Equal([ReportErrors.EventOpen], report.NotifyGroup(facts, _street.By(Youssef, Clock(19, 43))).Errors);
        Assert.Equal(ReportErrors.EventOpen.Rule, Rule.Conduct(7));
        var step = report.NotifyGroup(facts, _street.By(Youssef, Clock(19, 43)), Another).OrThrow();
        Assert.Equal([Another], Assert.IsType<GroupNotified>(step.Event).OtherEvents);
        var many = Signed(ProtocolProfiles.Deck, options => options with { MessageLimits = new(500, OneOpeningMessage: false) });
        Assert.True(report.NotifyGroup(ReportFacts.Of(many, _street.Group, [Youssef], [Another]), _street.By(Youssef, Clock(19, 43))).IsSuccess);
    }

    [Fact]
    public void A_correction_keeps_the_original_and_counts_from_then_on()
    {
        var report = _street.Open();
        var corrected = _street.Observed(Van with { Behaviours = Behaviours.CountsHouses, Urgency = Urgency.NonUrgent });

        var step = report.Correct(corrected, _street.Facts, _street.By(Youssef, Clock(19, 50))).OrThrow();
        var again = step.Next.Correct(_street.Observed(), _street.Facts, _street.By(_street.Dirk, Clock(19, 55))).OrThrow();

        Assert.Equal((1, 2), (((ReportCorrected)step.Event!).Original, ((ReportCorrected)step.Event!).Observation));
        Assert.Equal((2, 3), (((ReportCorrected)again.Event!).Original, ((ReportCorrected)again.Event!).Observation));
        Assert.Equal((3, 3), (again.Next.Observations, again.Next.CurrentObservation));
        Assert.Equal(Behaviours.CountsHouses, step.Next.ToSnapshot().Behaviours);
        Assert.Equal([ReportErrors.NotReporterNorCoordinator], report.Correct(corrected, _street.Facts, _street.By(Karel, Clock(19, 51))).Errors);
    }

    [Fact]
    public void A_correction_does_not_put_what_was_seen_behind_the_call()
    {
        var later = _street.Observed(Van with { ObservedAt = Clock(19, 43) });
        var act = _street.By(Youssef, Clock(19, 50));

        Assert.Equal(2, Then(_street.Signalled().Correct(later, _street.Facts, act)).Observations);
        Assert.All(
            new[] { _street.Alarmed(), _street.Open(), Then(_street.Open().RecordPoliceOnScene(_street.Facts, _street.By(Lotte, Clock(19, 45)))) },
            report => Assert.Equal([ReportErrors.CallNotAboutThis], report.Correct(later, _street.Facts, act).Errors));
        Assert.True(_street.Alarmed().Correct(_street.Observed(Van with { ObservedAt = Clock(19, 42) }), _street.Facts, act).IsSuccess);
    }

    [Fact]
    public void An_addition_gets_a_number_and_does_not_replace_what_counts()
    {
        var report = _street.Open();
        var news = _street.Added(new() { NewInformation = true, Direction = "Hoelbeek", Note = "ze rijden weg" }, Clock(19, 50));

        var step = report.Add(news, _street.Facts, _street.By(Lotte, Clock(19, 50))).OrThrow();

        Assert.Equal(new InformationAdded(step.Event!.Header, 2, ReportElements.Direction | ReportElements.Note), step.Event);
        Assert.Equal((2, 1), (step.Next.Observations, step.Next.CurrentObservation));
    }

    [Fact]
    public void Nothing_new_is_refused_by_the_line_on_replies_and_by_the_one_on_silence_when_the_police_is_there()
    {
        var open = _street.Open();
        var police = Then(open.RecordPoliceOnScene(_street.Facts, _street.By(_street.Dirk, Clock(19, 55))));
        AdditionForm[] empty = [new(), new() { NewInformation = true }, new() { Note = "Goed bezig!" }, new() { NewInformation = false, Direction = "brug" }];

        foreach (var form in empty)
        {
            var nothing = _street.Added(form, Clock(19, 56));
            Assert.Equal([ReportErrors.NothingNew], open.Add(nothing, _street.Facts, _street.By(Karel, Clock(19, 56))).Errors);
            Assert.Equal([ReportErrors.PolicePresent], police.Add(nothing, _street.Facts, _street.By(Karel, Clock(19, 56))).Errors);
        }

        Assert.Equal((Rule.NotFor(6), Rule.NotFor(4)), (ReportErrors.NothingNew.Rule, ReportErrors.PolicePresent.Rule));
    }

    [Fact]
    public void Only_the_coordinator_and_the_prevention_service_hand_over_what_is_registered()
    {
        var closed = Then(Bilzerbaan.Open().Close(Bilzerbaan.Facts, Bilzerbaan.By(Bilzerbaan.Dirk, Clock(20, 30))));
        var registered = Then(closed.Register(Bilzerbaan.Facts, Bilzerbaan.By(Bilzerbaan.Dirk, Clock(21, 0))));
        var greet = Actor.Municipality(Person(220), Bilzen.Jurisdiction.Municipality);
        ErrorList By(Report report, Actor actor) => report.CheckHandOver(isAskedFor: false, Bilzerbaan.Facts, actor);

        Assert.All(new[] { greet, Bilzerbaan.As(Bilzerbaan.Dirk) }, actor => Assert.Empty(By(registered, actor)));
        Assert.Equal([ReportErrors.NotRegistered], By(closed, greet));
        Actor[] nobody =
        [
            Bilzerbaan.As(Youssef), Actor.Police(Jef, Bilzen.Jurisdiction.PoliceZone), Actor.Municipality(Person(220), MunicipalityCode.Of(44021)),
            Actor.Coordinator(Bart, Bilzerbaan.Group.Id), Actor.System, default,
        ];
        Assert.All(nobody, actor => Assert.Equal([LifecycleErrors.NotFound], By(registered, actor)));
    }

    [Fact]
    public void A_reaction_is_safe_confirmed_and_part_of_the_protocol()
    {
        var open = _street.Open();
        var lotte = _street.By(Lotte, Clock(19, 45));

        Assert.Equal([ReportErrors.SafetyNotConfirmed], open.React(SafeReaction.LightOn, isSafe: false, _street.Facts, lotte).Errors);
        Assert.Equal(
            SafeReaction.LightOn, Assert.IsType<SafelyReacted>(open.React(SafeReaction.LightOn, isSafe: true, _street.Facts, lotte).OrThrow().Event).Reaction);
        Assert.Equal("report.unsafe-reaction (reaction)", Assert.Single(open.React((SafeReaction)9, isSafe: true, _street.Facts, lotte).Errors).ToString());
        Assert.Equal(
            [ReportErrors.NoReaction], Bilzerbaan.Open().React(SafeReaction.LightOn, isSafe: true, Bilzerbaan.Facts, Bilzerbaan.By(Lotte, Clock(19, 45))).Errors);
    }

    [Theory]
    [InlineData("buitenlicht aan", SafeReaction.LightOn)]
    [InlineData("Sich zeigen", null)]
    [InlineData("Se montrer", SafeReaction.BeVisible)]
    [InlineData("LÄRM MACHEN!", SafeReaction.MakeNoise)]
    [InlineData("ask in a friendly way whether you can help", SafeReaction.FriendlyQuestion)]
    [InlineData("ik rij erachteraan", null)]
    [InlineData("vannacht een wachtronde", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void What_somebody_proposes_is_on_the_closed_list_or_refused_by_rule_11(string? proposal, SafeReaction? reaction)
    {
        var answer = SafeReactions.Read(proposal);

        Assert.Equal(reaction, answer.TryGetValue(out var read) ? read : null);
        Assert.All(answer.Errors, error => Assert.Equal(("report.unsafe-reaction", Rule.Conduct(11)), (error.Code, error.Rule)));
    }

    [Fact]
    public void What_is_not_urgent_goes_to_a_contact_of_the_protocol()
    {
        var gent = new Street(Gent);
        var cold = gent.Signalled(Van with { Urgency = Urgency.NonUrgent });
        var youssef = gent.By(Youssef, Clock(19, 45));

        Assert.Equal([ReportErrors.OtherContact], cold.Route(NonUrgentContactKind.PreventionService, gent.Facts, youssef).Errors);
        Assert.Equal([ReportErrors.IsUrgent], gent.Signalled().Route(NonUrgentContactKind.DistrictStation, gent.Facts, youssef).Errors);
        var routed = cold.Route(NonUrgentContactKind.DistrictStation, gent.Facts, youssef).OrThrow();
        Assert.Equal((ReportState.Routed, NonUrgentContactKind.DistrictStation), (routed.Next.State, routed.Next.ToSnapshot().RoutedTo));
        Assert.Equal(
            ["het wijkcommissariaat", "het meldpunt", "Wordt het dringend, bel dan 101.", "Wordt het dringend, bel dan 112."],
            NonUrgentRoute.Of(Gent.Options).In(Language.Dutch).Select(line => line.StartsWith('W') ? line : $"het {line}"));
    }

    [Fact]
    public void Duties_follow_the_protocol_and_come_back_until_they_are_done()
    {
        var closed = Bilzerbaan.Open().Close(Bilzerbaan.Facts, Bilzerbaan.By(Bilzerbaan.Dirk, Clock(20, 30))).OrThrow();

        Assert.Equal(["duty.register-conversation", "duty.hand-over-report"], closed.Duties.Select(duty => duty.Code));
        Assert.Equal((At(2026, 10, 29, 20, 30), Role.Coordinator | Role.Municipality), (closed.Duties[1].Due, closed.Duties[1].Responsible));
        Assert.Equal(["duty.register-conversation", "duty.erase-report"], closed.Next.Due(Bilzerbaan.Facts, Clock(20, 31)).Duties.Select(duty => duty.Code));
        var registered = Then(closed.Next.Register(Bilzerbaan.Facts, Bilzerbaan.By(Bilzerbaan.Dirk, Clock(21, 0))));
        var erase = Assert.Single(registered.Due(Bilzerbaan.Facts, Clock(21, 1)).Duties);
        Assert.Equal(("duty.erase-report", Brussels.EndOf(new(2027, 10, 28))), (erase.Code, erase.Due));
        var urgent = Report.Signal(Another, _street.Observed(), _street.Facts, _street.By(Youssef, Clock(19, 41))).OrThrow();
        Assert.Equal((Youssef, "duty.call-emergency-number"), (Assert.Single(urgent.Duties).Subject, urgent.Duties[0].Code));
    }

    [Fact]
    public void A_duty_is_settled_by_the_step_that_does_it()
    {
        var signalled = Report.Signal(Ours, _street.Observed(), _street.Facts, _street.By(Youssef, Clock(19, 41))).OrThrow();
        var called = signalled.Next.RecordCall(CallBy(Youssef, Clock(19, 42)), _street.Facts, _street.By(Youssef, Clock(19, 42))).OrThrow();
        var closed = Bilzerbaan.Open().Close(Bilzerbaan.Facts, Bilzerbaan.By(Bilzerbaan.Dirk, Clock(20, 30))).OrThrow();
        var registered = closed.Next.Register(Bilzerbaan.Facts, Bilzerbaan.By(Bilzerbaan.Dirk, Clock(21, 0))).OrThrow();

        Assert.Contains(called.Settles, settled => settled.Is(signalled.Duties[0]));
        Assert.Equal(["duty.hand-over-report"], closed.Duties.Where(duty => !registered.Settles.Any(settled => settled.Is(duty))).Select(duty => duty.Code));
    }

    [Fact]
    public void Facts_and_content_of_another_kind_are_refused()
    {
        var open = _street.Open();
        var elsewhere = new Street(Signed(ProtocolProfiles.Deck)) { Facts = ReportFacts.Of(Lanaken, Memberships.Quarter.GroupUnder(Lanaken, GroupId.From(new Guid(8, 0, 0, new byte[8]))), [Youssef]) };

        Assert.Equal([ReportErrors.OtherFacts], open.RecordPoliceOnScene(elsewhere.Facts, _street.By(Youssef, Clock(19, 50))).Errors);
        Assert.Equal([ReportErrors.OtherFacts], open.Add(_street.Observed(), _street.Facts, _street.By(Youssef, Clock(19, 50))).Errors);
        var addition = _street.Added(new() { NewInformation = true, Direction = "brug" }, Clock(19, 50));
        Assert.Equal([ReportErrors.OtherFacts], open.Correct(addition, _street.Facts, _street.By(Youssef, Clock(19, 50))).Errors);
        Assert.Equal([ReportErrors.OtherFacts], Report.Signal(Another, addition, _street.Facts, _street.By(Youssef, Clock(19, 50))).Errors);
    }
}
