using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Tests.Reports;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Reports.Street;

namespace Buurtpreventie.Domain.Tests.Scenarios;

/// <summary>A5, one event, three protocols: doubt, report and what follows. Composing and comparing protocols stands beside it.</summary>
public sealed class A5_one_event_three_protocols
{
    private static readonly Instant Ten = At(2026, 5, 6, 23, 10);

    private static readonly DoubtQueryForm Gates = new()
    {
        ObservedAt = Ten,
        Behaviours = Behaviours.LooksIntoHouses | Behaviours.FeelsAtGates,
        Location = new() { Street = "Kanaalstraat", Place = "Rekem" },
    };

    private readonly Street _rekem = new(Lanaken);
    private readonly Street _munsterbilzen = new(Bilzen);
    private readonly Street _muide = new(Gent);

    [Fact]
    public void When_each_asks_the_group_first_Then_it_opens_in_Rekem_is_refused_in_Munsterbilzen_and_goes_elsewhere_in_Muide()
    {
        Assert.Equal(DoubtQueryState.Open, Ask(_rekem).OrThrow().Next.State);
        Assert.Equal(["Behaviours", "Location", "ObservedAt"], typeof(DoubtQueryForm).GetProperties().Select(member => member.Name).Order());
        Assert.Equal(["Bel bij twijfel 101. Vraag het niet eerst aan de groep."], Ask(_munsterbilzen).Errors.In(Language.Dutch).Select(error => error.Text));
        Assert.Equal(
            [
                "Ga hiermee naar: wijkcommissariaat.", "Ga hiermee naar: meldpunt.", "Wordt het dringend, bel dan 101.", "Wordt het dringend, bel dan 112.",
            ],
            Ask(_muide).Errors.In(Language.Dutch).Select(error => error.Text));
    }

    [Fact]
    public void When_101_is_called_and_a_report_follows_Then_all_three_are_accepted()
    {
        Assert.All(new[] { _rekem, _munsterbilzen, _muide }, street => Assert.Equal(ReportState.Open, Sent(street).State));

        var query = Ask(_rekem).OrThrow().Next.RecordCall(CallBy(Youssef, Ten.Plus(Duration.FromMinutes(5))), _rekem.Facts, By(_rekem, Youssef, 5)).OrThrow().Next;
        var promoted = Then(Report.FromDoubt(Another, query, Observed(_rekem), _rekem.Facts, By(_rekem, Youssef, 6)));
        Assert.Equal(ReportState.Open, Then(promoted.NotifyGroup(_rekem.Facts, By(_rekem, Youssef, 6))).State);
    }

    [Fact]
    public void And_after_closing_Munsterbilzen_hands_over_Rekem_registers_and_Muide_does_neither()
    {
        string[] DutiesOf(Street street) =>
            [.. Sent(street).Close(street.Facts, By(street, street.Dirk, 30)).OrThrow().Duties.Select(duty => duty.Code)];

        Assert.Equal(["duty.register-conversation", "duty.hand-over-report"], DutiesOf(_munsterbilzen));
        Assert.Equal(["duty.register-conversation"], DutiesOf(_rekem));
        Assert.Empty(DutiesOf(_muide));
    }

    [Fact]
    public void And_Munsterbilzen_hands_over_Rekem_on_request_and_in_Muide_an_attempt_is_refused_by_the_protocol()
    {
        ErrorList Attempt(Street street, bool isAskedFor) => Registered(street).CheckHandOver(isAskedFor, street.Facts, street.As(street.Dirk));

        Assert.Empty(Attempt(_munsterbilzen, isAskedFor: false));
        Assert.Equal((ReportState.Registered, HandOverKind.OnRequest), (Registered(_rekem).State, Lanaken.Options.HandOver.Kind));
        Assert.Equal([ReportErrors.HandOverNotAsked], Attempt(_rekem, isAskedFor: false));
        Assert.Empty(Attempt(_rekem, isAskedFor: true));
        var refused = Assert.Single(Attempt(_muide, isAskedFor: true));
        Assert.Equal((Rule.Option(8), "Volgens dit protocol gaat geen gesprek van de groep naar de politie."), (refused.Rule, refused.In(Language.Dutch)));
    }

    [Fact]
    public void And_the_guidance_on_the_last_step_differs()
    {
        const string React =
            "Reageer alleen als het veilig is: licht aan, zichtbaar zijn, geluid maken of vriendelijk vragen. Achtervolg niemand.";
        const string Register = "Registreer: na afloop registreert de coördinator het gesprek.";

        Assert.Equal($"{React} {Register}", SaarMethod.LastStep(Lanaken.Options, Language.Dutch));
        Assert.Equal(Register, SaarMethod.LastStep(Bilzen.Options, Language.Dutch));
        Assert.Equal(React, SaarMethod.LastStep(Gent.Options, Language.Dutch));
        Assert.Equal([SaarStep.Signal, SaarStep.Alarm, SaarStep.NotifyGroup, SaarStep.Register], SaarMethod.Steps(Bilzen.Options));
        Assert.Equal("App: stuur tegelijk één kort bericht naar de groep, hoogstens 5 minuten voor de oproep.", SaarMethod.Guidance(SaarStep.NotifyGroup, Bilzen.Options, Language.Dutch));
    }

    private static Outcome<Domain.Lifecycles.Step<DoubtQuery, DoubtQueryEvent>> Ask(Street street) =>
        DoubtQuery.Ask(Question, Observation.Doubting(Gates, Ten).OrThrow(), street.Facts, By(street, Youssef, 0));

    private static Report Sent(Street street)
    {
        var signalled = Report.Signal(Ours, Observed(street), street.Facts, By(street, Youssef, 4)).OrThrow().Next;
        var alarmed = Then(signalled.RecordCall(CallBy(Youssef, Ten.Plus(Duration.FromMinutes(5))), street.Facts, By(street, Youssef, 5)));
        return Then(alarmed.NotifyGroup(street.Facts, By(street, Youssef, 6)));
    }

    private static Report Registered(Street street) =>
        Then(Then(Sent(street).Close(street.Facts, By(street, street.Dirk, 30))).Register(street.Facts, By(street, street.Dirk, 40)));

    private static Observation Observed(Street street) => street.Observed(Van with { ObservedAt = Ten, Media = null }, Ten.Plus(Duration.FromMinutes(4)));

    private static Act By(Street street, PersonId person, int minutes) => street.By(person, Ten.Plus(Duration.FromMinutes(minutes)));
}
