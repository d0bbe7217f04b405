using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Tests.Reports;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Reports.Street;

namespace Buurtpreventie.Domain.Tests.Scenarios;

/// <summary>A4, message discipline in Lanaken: its lines on reports.</summary>
public sealed class A4_message_discipline_reports
{
    private static readonly PersonId Wim = Person(211);
    private static readonly PersonId Sofie = Person(212);

    private readonly Street _rekem;
    private readonly Report _open;

    public A4_message_discipline_reports()
    {
        _rekem = new(Lanaken);
        _rekem.Facts = ReportFacts.Of(Lanaken, _rekem.Group, [An, Wim, Sofie]);
        var signalled = Report.Signal(Ours, _rekem.Observed(FormOfAn), _rekem.Facts, By(An, 22, 2)).OrThrow().Next;
        _open = Then(Then(signalled.RecordCall(CallBy(An, Clock(22, 3)), _rekem.Facts, By(An, 22, 3))).NotifyGroup(_rekem.Facts, By(An, 22, 5)));
        _rekem.Facts = ReportFacts.Of(Lanaken, _rekem.Group, [An, Wim, Sofie], [Ours]);
    }

    private static SaarReportForm FormOfAn => Van with { ObservedAt = Clock(22, 0), Media = null };

    [Fact]
    public void When_An_opens_a_second_report_on_the_same_event_Then_refused_and_pointed_to_the_open_one()
    {
        var second = Report.Signal(Another, _rekem.Observed(FormOfAn), _rekem.Facts, By(An, 22, 10)).OrThrow().Next;
        second = Then(second.RecordCall(CallBy(An, Clock(22, 11)), _rekem.Facts, By(An, 22, 11)));

        var errors = second.NotifyGroup(_rekem.Facts, By(An, 22, 12)).Errors;

        Assert.Equal(("report.event-open", Rule.Conduct(7)), (Assert.Single(errors).Code, errors[0].Rule));
        Assert.Equal("Er is al een melding open. Vul die aan, of zeg dat het om iets anders gaat.", errors[0].In(Language.Dutch));
        Assert.Equal([_open.Id], _rekem.Facts.OpenReports);
    }

    [Fact]
    public void When_An_opens_another_report_without_naming_a_call_Then_refused_by_rule_5()
    {
        var another = Report.Signal(Another, _rekem.Observed(FormOfAn), _rekem.Facts, By(An, 22, 10)).OrThrow().Next;

        var errors = another.NotifyGroup(_rekem.Facts, By(An, 22, 12), Ours).Errors;

        Assert.Equal(("report.no-call", Rule.Conduct(5)), (Assert.Single(errors).Code, errors[0].Rule));
        Assert.StartsWith("Bel eerst 101.", errors[0].In(Language.Dutch), StringComparison.Ordinal);
    }

    [Fact]
    public void When_An_opens_a_report_with_501_characters_of_free_text_Then_refused_short_and_concise()
    {
        var errors = Observation.Of(FormOfAn with { Note = new('a', 501) }, Lanaken.Options, Clock(22, 10)).Errors;

        Assert.Equal(("report.text-too-long", "note", Rule.Conduct(7)), (Assert.Single(errors).Code, errors[0].Target, errors[0].Rule));
    }

    [Theory]
    [InlineData("ik rij erachteraan")]
    [InlineData("vannacht houden we om beurten de wacht")]
    public void When_Sofie_proposes_to_pursue_or_to_watch_Then_refused_by_rule_11(string proposal)
    {
        var errors = SafeReactions.Read(proposal).Errors;

        Assert.Equal(("report.unsafe-reaction", Rule.Conduct(11)), (Assert.Single(errors).Code, errors[0].Rule));
    }

    [Fact]
    public void When_Sofie_puts_the_light_on_after_confirming_that_it_is_safe_Then_accepted()
    {
        var light = SafeReactions.Read("buitenlicht aan").OrThrow();

        Assert.Equal([ReportErrors.SafetyNotConfirmed], _open.React(light, isSafe: false, _rekem.Facts, By(Sofie, 22, 8)).Errors);
        Assert.True(_open.React(light, isSafe: true, _rekem.Facts, By(Sofie, 22, 8)).IsSuccess);
    }

    [Fact]
    public void When_Wim_is_removed_Then_he_can_neither_read_nor_post()
    {
        var without = ReportFacts.Of(Lanaken, _rekem.Group, [An, Sofie], [Ours]);
        var news = _rekem.Added(new() { NewInformation = true, Direction = "brug" }, Clock(22, 20));

        Assert.Empty(_open.Offers(_rekem.As(Wim), without, Clock(22, 20)));
        Assert.Equal(["lifecycle.not-found"], _open.Add(news, without, By(Wim, 22, 20)).Errors.Select(error => error.Code));
        Assert.DoesNotContain(Wim, _open.Recipients(without));
        Assert.True(_open.Add(news, _rekem.Facts, By(Wim, 22, 20)).IsSuccess);
    }

    private Act By(PersonId person, int hour, int minute) => _rekem.By(person, Clock(hour, minute));
}
