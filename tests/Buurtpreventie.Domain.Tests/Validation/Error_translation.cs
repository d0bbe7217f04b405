using Buurtpreventie.Domain.Validation;
using FluentValidation;

namespace Buurtpreventie.Domain.Tests.Validation;

public sealed class Error_translation
{
    private static readonly ErrorList Errors =
        [OutcomeErrors.Required, RegisterNumberErrors.Empty.At("parents[0].registerNumber"), OutcomeErrors.Required.At("signature.date")];

    [Fact]
    public void Keeps_order_code_place_and_error()
    {
        var result = Errors.ToValidationResult();

        Assert.False(result.IsValid);
        Assert.Equal(["", "Parents[0].RegisterNumber", "Signature.Date"], result.Errors.Select(failure => failure.PropertyName));
        Assert.Equal(["value.required", "register-number.empty", "value.required"], result.Errors.Select(failure => failure.ErrorCode));
        Assert.Equal(Errors, [.. result.Errors.Select(failure => (DomainError)failure.CustomState)]);
        Assert.All(result.Errors, failure => Assert.Null(failure.AttemptedValue));
    }

    [Fact]
    public void Speaks_the_language_that_is_asked()
    {
        foreach (var language in Languages.All)
        {
            Assert.Equal(
                Errors.In(language).Select(error => error.Text),
                Errors.ToValidationResult(language).Errors.Select(failure => failure.ErrorMessage));
        }
    }

    [Fact]
    public void Of_no_errors_is_valid() => Assert.True(default(ErrorList).ToValidationResult().IsValid);

    [Fact]
    public void Places_an_error_under_the_member_that_is_validated()
    {
        var result = new ByHand().ValidateIn(new("x"), Language.French);

        Assert.Equal(["Text", "Text.Date", "", "Elsewhere"], result.Errors.Select(failure => failure.PropertyName));
        Assert.Equal(["text", "text.date", null, "elsewhere"], result.Errors.Select(failure => ((DomainError)failure.CustomState).Target));
        Assert.All(result.Errors, failure => Assert.Equal("Cette donnée manque.", failure.ErrorMessage));
    }

    public sealed record Note(string Text);

    private sealed class ByHand : AbstractValidator<Note>
    {
        public ByHand()
        {
            RuleFor(note => note.Text).Custom((_, context) => context.AddErrors([OutcomeErrors.Required, OutcomeErrors.Required.At("date")]));
            RuleFor(note => note).Custom((_, context) => context.AddErrors([OutcomeErrors.Required, OutcomeErrors.Required.At("elsewhere")]));
        }
    }
}
