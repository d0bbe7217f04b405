using Buurtpreventie.Domain.Validation;
using FluentValidation;
using FluentValidation.Results;

namespace Buurtpreventie.Domain.Tests.Validation;

public sealed class Form_rules
{
    private static readonly FormValidator Validator = new();

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("85.07.30-033.28", "0470 12 34 01", "+31 6 12345678")]
    [InlineData("85073003328", "+32470123401", "0470/12.34.01")]
    public void Pass_what_the_library_reads_and_what_is_absent(string? number, string? belgian, string? mobile) =>
        Assert.True(Validator.Validate(new Form(number, belgian, mobile)).IsValid);

    [Theory]
    [InlineData("85.07.30-033.29", "register-number.check-digits")]
    [InlineData("8507300332", "register-number.too-short")]
    [InlineData("85.07.3O-033.28", "register-number.character")]
    [InlineData("", "register-number.empty")]
    [InlineData("   ", "register-number.empty")]
    public void Fail_a_register_number_with_the_codes_of_the_library(string typed, string code) =>
        Assert.Equal(code, Only(new(typed, null, null)).ErrorCode);

    [Theory]
    [InlineData("+31 6 12345678", "mobile-number.foreign")]
    [InlineData("089 71 23 45", "mobile-number.fixed-line")]
    [InlineData("", "mobile-number.empty")]
    public void Fail_a_Belgian_mobile_number_with_the_codes_of_the_library(string typed, string code) =>
        Assert.Equal(code, Only(new(null, typed, null)).ErrorCode);

    [Fact]
    public void Fail_a_mobile_number_of_any_country_when_it_is_none() =>
        Assert.Equal("mobile-number.empty", Only(new(null, null, "")).ErrorCode);

    [Theory]
    [InlineData("3620", null)]
    [InlineData(" 1000 ", null)]
    [InlineData("9999", "postal-code.unknown")]
    [InlineData("0999", "postal-code.malformed")]
    [InlineData("36200", "postal-code.malformed")]
    [InlineData("", "postal-code.malformed")]
    public void Judge_a_postal_code_by_form_and_by_use(string typed, string? code) =>
        Assert.Equal(code, Validator.Validate(new Form(null, null, null, typed)).Errors.SingleOrDefault()?.ErrorCode);

    [Theory]
    [InlineData("an.peeters@voorbeeld.be", true)]
    [InlineData("An Peeters <an.peeters@voorbeeld.be>", false)]
    [InlineData("an.peeters@voorbeeld", false)]
    [InlineData("an@peeters@voorbeeld.be", false)]
    [InlineData("", false)]
    public void Judge_an_email_address_as_the_library_does(string typed, bool valid)
    {
        var failure = Validator.Validate(new Form(null, null, null, null, typed)).Errors.SingleOrDefault();

        Assert.Equal(valid, failure is null);
        Assert.StartsWith("email-address.", failure?.ErrorCode ?? "email-address.", StringComparison.Ordinal);
    }

    [Fact]
    public void Speak_Dutch_unless_asked_otherwise()
    {
        var form = new Form(null, "+31 6 12345678", null);

        Assert.Equal("Vul een Belgisch gsm-nummer in.", Only(form).ErrorMessage);
        Assert.Equal("Indiquez un numéro de GSM belge.", Assert.Single(Validator.ValidateIn(form, Language.French).Errors).ErrorMessage);
    }

    [Fact]
    public void Use_the_words_of_the_host()
    {
        var texts = Domain.Texts.Standard.Replacing([new("mobile-number.foreign", new("a", "b", "c", "d"))]);

        var result = Validator.ValidateIn(new(null, "+31 6 12345678", null), Language.German, texts);

        Assert.Equal("c", Assert.Single(result.Errors).ErrorMessage);
    }

    [Fact]
    public void Carry_the_error_and_where_it_belongs()
    {
        var failure = Only(new("85.07.30-033.29", null, null));

        var error = Assert.IsType<DomainError>(failure.CustomState);
        Assert.Equal("register-number.check-digits", error.Code);
        Assert.Equal("number", error.Target);
        Assert.Equal("Number", failure.PropertyName);
    }

    [Fact]
    public void Reach_into_nested_forms()
    {
        var result = new FamilyValidator().ValidateIn(
            new([new(null, null, null), new("85.07.30-033.29", null, null)], new(null, "", null)), Language.English);

        Assert.Equal(["Members[1].Number", "Contact.Belgian"], result.Errors.Select(failure => failure.PropertyName));
        Assert.Equal(["members[1].number", "contact.belgian"], result.Errors.Select(failure => ((DomainError)failure.CustomState).Target));
        Assert.All(result.Errors, failure => Assert.Equal(((DomainError)failure.CustomState).In(Language.English), failure.ErrorMessage));
    }

    [Theory]
    [InlineData("85.07.30-033.29")]
    [InlineData("85.07.30-033.28 Jan Peeters")]
    [InlineData("0470123401")]
    public void Keep_nothing_of_what_was_typed(string typed)
    {
        var failure = Only(new(typed, null, null));

        Assert.Null(failure.AttemptedValue);
        Assert.Null(failure.FormattedMessagePlaceholderValues);
        foreach (var shown in new[] { failure.ErrorMessage, failure.ToString(), failure.CustomState.ToString() })
        {
            Assert.DoesNotContain(typed, shown, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(typed, new ValidationException([failure]).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Can_be_put_under_a_condition_and_in_a_chain()
    {
        var validator = new ChainValidator();

        Assert.True(validator.Validate(new Form("x", null, null)).IsValid);
        Assert.Equal(["NotEmptyValidator", "mobile-number.empty"], validator.Validate(new Form(null, "", null)).Errors.Select(failure => failure.ErrorCode));
    }

    private static ValidationFailure Only(Form form) => Assert.Single(Validator.Validate(form).Errors);

    public sealed record Form(string? Number, string? Belgian, string? Mobile, string? PostalCode = null, string? Email = null);

    public sealed record Family(Form[] Members, Form Contact);

    private sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.Number).NationalRegisterNumber();
            RuleFor(form => form.Belgian).BelgianMobileNumber();
            RuleFor(form => form.Mobile).MobileNumber();
            RuleFor(form => form.PostalCode).BelgianPostalCode();
            RuleFor(form => form.Email).PlainEmailAddress();
        }
    }

    private sealed class FamilyValidator : AbstractValidator<Family>
    {
        public FamilyValidator()
        {
            RuleForEach(family => family.Members).SetValidator(new FormValidator());
            RuleFor(family => family.Contact).SetValidator(new FormValidator());
        }
    }

    private sealed class ChainValidator : AbstractValidator<Form>
    {
        public ChainValidator()
        {
            RuleFor(form => form.Number).NationalRegisterNumber().When(form => form.Belgian is not null);
            RuleFor(form => form.Belgian).NotEmpty().BelgianMobileNumber().When(form => form.Number is null);
        }
    }
}
