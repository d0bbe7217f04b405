using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Tests.Reports;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Reports.Street;

namespace Buurtpreventie.Domain.Tests.Scenarios;

/// <summary>A2: a suspicious van, in Bilzen, from the first look to the registered conversation.</summary>
public sealed class A2_a_suspicious_van
{
    private readonly Street _munsterbilzen = new(Bilzen);

    private ReportFacts Facts => _munsterbilzen.Facts;

    private PersonId Dirk => _munsterbilzen.Dirk;

    [Fact]
    public void When_Youssef_reports_Then_it_is_accepted_and_the_text_says_that_101_was_called_at_19_42()
    {
        var observation = _munsterbilzen.Observed();
        var step = _munsterbilzen.Alarmed().NotifyGroup(Facts, By(Youssef, 19, 43)).OrThrow();

        var message = ReportMessage.Of(step.Next, observation, Bilzen.Options, Language.Dutch).OrThrow().Text;

        Assert.Equal(ReportState.Open, step.Next.State);
        Assert.Equal(
            "101 gebeld om 19:42. Kloosterhaag 7, Munsterbilzen, gezien om 19:40. Vermoeden van inbraak. Kijkt binnen in huizen en voelt aan poorten of "
            + "deuren. Bestelwagen, Opel Vivaro, donkerblauw, nummerplaat 1-ABC-234, 2 inzittenden.",
            message);
        Assert.Equal("bestelwagen bij nr. 7", Assert.Single(observation.Media).Caption);
    }

    [Fact]
    public void And_Lotte_Karel_and_Dirk_receive_it_and_Bart_who_is_suspended_does_not()
    {
        var recipients = _munsterbilzen.Open().Recipients(Facts);

        Assert.Equal(new[] { Lotte, Karel, Dirk }.Order(), recipients);
        Assert.DoesNotContain(Bart, recipients);
    }

    [Fact]
    public void And_nothing_says_that_the_police_follows_the_group()
    {
        foreach (var (language, police) in new[] { (Language.Dutch, "politie"), (Language.French, "police"), (Language.German, "polizei"), (Language.English, "police") })
        {
            var said = Enum.GetValues<SaarStep>().Select(step => SaarMethod.Guidance(step, Bilzen.Options, language))
                .Append(ReportMessage.Of(_munsterbilzen.Open(), _munsterbilzen.Observed(), Bilzen.Options, language).OrThrow().Text);

            Assert.All(said, text => Assert.DoesNotContain(police, text, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void When_Lotte_tells_where_the_van_went_Then_it_is_accepted()
    {
        var form = new AdditionForm { NewInformation = true, Note = "wagen vertrokken richting Hoelbeek" };
        var report = _munsterbilzen.Open();

        var message = Posted(report, form, Lotte, 19, 50).OrThrow();
        var step = report.Add(_munsterbilzen.Added(form, Clock(19, 50)), Facts, By(Lotte, 19, 50)).OrThrow();

        Assert.Equal(("Wagen vertrokken richting Hoelbeek.", 0), (message.Text, message.Findings.Length));
        Assert.Equal((ReportState.Open, 2), (step.Next.State, step.Next.Observations));
    }

    [Fact]
    public void When_Dirk_records_the_police_and_Karel_praises_Then_it_is_refused_police_present_and_nothing_new()
    {
        var praise = new AdditionForm { Note = "Goed bezig!" };
        var report = PoliceThere();

        var refused = report.Add(_munsterbilzen.Added(praise, Clock(19, 56)), Facts, By(Karel, 19, 56)).Errors;
        Assert.Equal(("report.police-present", Rule.NotFor(4)), (Assert.Single(refused).Code, refused[0].Rule));
        Assert.Equal("De politie is ter plaatse. Stuur alleen nog wat nieuw is.", refused[0].In(Language.Dutch));
        Assert.Equal([Rule.NotFor(4)], Posted(report, praise, Karel, 19, 56).Errors.Select(error => error.Rule));
    }

    [Fact]
    public void When_Lotte_tells_of_a_second_person_Then_it_is_accepted_though_the_police_is_there()
    {
        var form = new AdditionForm { NewInformation = true, Persons = [new() { Sex = ApparentSex.Man, Clothing = "grijze trui" }] };

        Assert.Equal("Man, kleding: grijze trui.", Posted(PoliceThere(), form, Lotte, 20, 5).OrThrow().Text);
        Assert.Equal(ReportState.PoliceOnScene, Then(PoliceThere().Add(_munsterbilzen.Added(form, Clock(20, 5)), Facts, By(Lotte, 20, 5))).State);
    }

    [Fact]
    public void When_Dirk_closes_it_Then_every_later_message_in_it_is_refused()
    {
        var closed = Then(PoliceThere().Close(Facts, By(Dirk, 20, 30)));
        var news = new AdditionForm { NewInformation = true, Direction = "brug" };

        foreach (var member in new[] { Youssef, Lotte, Karel, Dirk })
        {
            Assert.Equal(["lifecycle.not-in-this-state"], closed.Add(Added("brug", 20, 31), Facts, By(member, 20, 31)).Errors.Select(error => error.Code));
            Assert.Equal(["lifecycle.not-in-this-state"], Posted(closed, news, member, 20, 31).Errors.Select(error => error.Code));
            Assert.DoesNotContain(closed.Offers(_munsterbilzen.As(member), Facts, Clock(20, 31)).ToArray(), offer => offer.On != ReportTrigger.Register);
        }
    }

    [Fact]
    public void When_closed_Then_Dirk_registers_it_and_the_hand_over_is_due_within_a_day_for_him_and_the_prevention_service()
    {
        var closed = _munsterbilzen.Open().Close(Facts, By(Dirk, 20, 30)).OrThrow();
        var registered = closed.Next.Register(Facts, By(Dirk, 21, 0)).OrThrow();

        Assert.Equal(ReportState.Registered, registered.Next.State);
        var handOver = closed.Duties.Single(duty => duty.Code == "duty.hand-over-report");
        Assert.Equal(Role.Coordinator | Role.Municipality, handOver.Responsible);
        Assert.False(handOver.IsOverdue(At(2026, 10, 29, 8, 15)));
        Assert.True(handOver.IsOverdue(At(2026, 10, 29, 20, 31)));
    }

    [Fact]
    public void Variant_call_after_message_within_five_minutes_is_in_order()
    {
        var sent = Then(_munsterbilzen.Signalled().NotifyGroup(Facts, By(Youssef, 19, 43)));

        var called = Then(sent.RecordCall(CallBy(Youssef, Clock(19, 46)), Facts, By(Youssef, 19, 46)));

        Assert.Equal((false, 0), (called.IsUnconfirmed, called.Due(Facts, Clock(19, 48)).Steps.Length));
    }

    [Fact]
    public void Variant_no_call_recorded_Then_the_report_is_marked_and_Dirk_gets_a_task()
    {
        var sent = Then(_munsterbilzen.Signalled().NotifyGroup(Facts, By(Youssef, 19, 43)));
        Assert.Empty(sent.Due(Facts, Clock(19, 47)).Steps);
        Assert.Equal([ReportTrigger.MarkUnconfirmed], sent.Due(Facts, Clock(19, 48)).Steps);

        var step = sent.MarkUnconfirmed(Facts, _munsterbilzen.By(Actor.System, Clock(19, 48))).OrThrow();

        Assert.True(step.Next.IsUnconfirmed);
        var task = Assert.Single(step.Duties);
        Assert.Equal(("duty.confirm-call", Role.Coordinator, "101 is niet bevestigd. Ga na of er gebeld is."), (task.Code, task.Responsible, task.In(Language.Dutch)));
        Assert.Equal([task], step.Next.Due(Facts, Clock(19, 49)).Duties);
        Assert.False(Then(step.Next.RecordCall(CallBy(Youssef, Clock(19, 47)), Facts, By(Youssef, 19, 50))).IsUnconfirmed);
        Assert.True(Then(step.Next.RecordCall(CallBy(Youssef, Clock(19, 50)), Facts, By(Youssef, 19, 50))).IsUnconfirmed);
    }

    [Fact]
    public void Variant_other_caller_is_refused_because_the_reporter_calls()
    {
        var answer = _munsterbilzen.Signalled().RecordCall(CallBy(Lotte, Clock(19, 42)), Facts, By(Lotte, 19, 42));

        Assert.Equal([ReportErrors.WrongCaller], answer.Errors);
        Assert.Equal(Rule.Option(4), answer.Errors[0].Rule);
    }

    private Report PoliceThere() => Then(_munsterbilzen.Open().RecordPoliceOnScene(Facts, By(Dirk, 19, 55)));

    private Outcome<ReportMessage> Posted(Report report, AdditionForm form, PersonId by, int hour, int minute) =>
        ReportMessage.Of(report, form, Facts, By(by, hour, minute), Language.Dutch);

    private Act By(PersonId person, int hour, int minute) => _munsterbilzen.By(person, Clock(hour, minute));

    private Observation Added(string direction, int hour, int minute) =>
        _munsterbilzen.Added(new() { NewInformation = true, Direction = direction }, Clock(hour, minute));
}
