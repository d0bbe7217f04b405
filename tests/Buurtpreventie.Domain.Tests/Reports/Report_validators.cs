using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Testing;
using Buurtpreventie.Domain.Validation;
using static Buurtpreventie.Domain.Tests.Intake.Town;
using static Buurtpreventie.Domain.Tests.Reports.Street;

namespace Buurtpreventie.Domain.Tests.Reports;

public sealed class Report_validators
{
    [Fact]
    public void Say_of_a_report_what_sending_it_would_say_member_by_member()
    {
        var validator = new SaarReportValidator(Bilzen, new RecordedClock(Clock(19, 43)));
        var form = Van with
        {
            FirstHand = null,
            Persons = [new() { SkinTone = SkinTone.Dark }],
            Call = new() { At = Clock(19, 39), ByReporter = false },
        };

        Assert.True(validator.Validate(Van with { Call = new() { At = Clock(19, 42) } }).IsValid);
        var failures = validator.ValidateIn(form, Language.Dutch).Errors;
        Assert.Equal(["FirstHand", "Persons[0].SkinTone", "Call.ByReporter", "Call.At"], failures.Select(failure => failure.PropertyName));
        Assert.Equal(Report.Check(form, Bilzen, Clock(19, 43)), failures.Select(failure => (DomainError)failure.CustomState));
        Assert.All(failures, failure => Assert.Null(failure.AttemptedValue));
    }

    [Fact]
    public void Say_of_a_question_what_asking_it_would_say()
    {
        var form = new DoubtQueryForm { ObservedAt = Seen, Behaviours = Behaviours.CountsHouses };

        Assert.Equal("Location", Assert.Single(new DoubtQueryValidator(Lanaken, new RecordedClock(Clock(19, 43))).Validate(form).Errors).PropertyName);
        Assert.Equal(
            ["doubt-query.call-instead", "report.location-missing"],
            new DoubtQueryValidator(Bilzen, new RecordedClock(Clock(19, 43))).Validate(form).Errors.Select(failure => failure.ErrorCode));
    }

    [Theory]
    [InlineData("number", "report.other-number")]
    [InlineData("none", "report.no-call")]
    [InlineData("no time", "report.call-time-missing")]
    [InlineData("later", "report.call-not-about-this")]
    [InlineData("old", "report.too-old")]
    public void A_form_is_checked_as_the_steps_would_check_it(string what, string code)
    {
        var form = Van with { Media = null, Call = new() { At = Clock(19, 42) } };
        form = what switch
        {
            "number" => form with { Call = form.Call with { Number = EmergencyNumber.Emergency112 } },
            "none" => form with { Call = null },
            "no time" => form with { Call = new() },
            "later" => form with { Call = new() { At = Clock(20, 0) } },
            _ => form with { ObservedAt = Clock(18, 30) },
        };

        Assert.Equal(code, Assert.Single(Report.Check(form, Lanaken, Clock(19, 43))).Code);
    }
}
