using Buurtpreventie.Domain.Testing;
using Buurtpreventie.Domain.Validation;
using static Buurtpreventie.Domain.Tests.Intake.Town;

namespace Buurtpreventie.Domain.Tests.Intake;

public sealed class Declaration_form_validator
{
    private static readonly DeclarationFormValidator Validator = new(Lanaken, Village, new RecordedClock(At(2026, 3, 2)));

    [Fact]
    public void Passes_a_form_that_can_be_signed() => Assert.True(Validator.Validate(FormOfAn).IsValid);

    [Fact]
    public void Says_what_signing_would_say_member_by_member()
    {
        var form = FormOfAn with { PostalCode = "36210", Consents = AllTicked with { DataToCoordinator = false }, Signature = Signed("An Peeters", "2026-03-05") };

        var failures = Validator.ValidateIn(form, Language.Dutch).Errors;

        Assert.Equal(["PostalCode", "Consents.DataToCoordinator", "Signature.Date"], failures.Select(failure => failure.PropertyName));
        Assert.Equal(
            ["postal-code.malformed", "consent.data-to-coordinator-missing", "declaration.signature-date-in-future"],
            failures.Select(failure => failure.ErrorCode));
        Assert.All(failures, failure => Assert.Null(failure.AttemptedValue));
        Assert.Equal("De datum van ondertekening ligt in de toekomst.", failures[2].ErrorMessage);
    }

    [Fact]
    public void Names_a_parent_by_place()
    {
        var form = FormOfNoor with { Parents = [Els with { Signature = null }] };

        Assert.Contains("Parents[0].Signature.Name", Validator.Validate(form).Errors.Select(failure => failure.PropertyName));
    }
}
