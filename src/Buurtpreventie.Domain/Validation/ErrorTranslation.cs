using FluentValidation;
using FluentValidation.Results;

namespace Buurtpreventie.Domain.Validation;

/// <summary>
/// Our errors as FluentValidation's failures: code as <c>ErrorCode</c>, text in one language as <c>ErrorMessage</c>, the error itself as
/// <c>CustomState</c>; never an <c>AttemptedValue</c>, since that would be what was typed.
/// </summary>
public static class ErrorTranslation
{
    private const string LanguageKey = "Buurtpreventie.Language";
    private const string TextsKey = "Buurtpreventie.Texts";

    /// <summary>Validates and says what is wrong in <paramref name="language"/>.</summary>
    /// <param name="validator">The validator.</param>
    /// <param name="instance">What to validate.</param>
    /// <param name="language">The language of the texts; without this method it is Dutch.</param>
    /// <param name="texts">The host's own catalogue, or null for the standard one.</param>
    public static ValidationResult ValidateIn<T>(this IValidator<T> validator, T instance, Language language, Texts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(validator);
        return validator.Validate(new ValidationContext<T>(instance).In(language, texts));
    }

    /// <summary>States the language of our texts in this validation, for who makes the context himself.</summary>
    /// <returns>The same context.</returns>
    public static ValidationContext<T> In<T>(this ValidationContext<T> context, Language language, Texts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RootContextData[LanguageKey] = language;
        context.RootContextData[TextsKey] = texts ?? Texts.Standard;
        return context;
    }

    /// <summary>Adds an error as a failure of the member that is being validated, and of its own target within that.</summary>
    public static void AddError<T>(this ValidationContext<T> context, DomainError error)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(error);
        var placed = MemberPath.ToTarget(context.PropertyPath) is { } here ? error.Under(here) : error;
        var property = MemberPath.Join(context.PropertyPath, MemberPath.ToProperty(error.Target));
        context.AddFailure(Failure(property, placed, LanguageOf(context), TextsOf(context)));
    }

    /// <summary>Adds every error as a failure, as <see cref="AddError{T}"/> does.</summary>
    public static void AddErrors<T>(this ValidationContext<T> context, ErrorList errors)
    {
        foreach (var error in errors)
        {
            context.AddError(error);
        }
    }

    /// <summary>The errors as a validation result, for a host whose pages already show one.</summary>
    /// <param name="errors">The errors; none gives a valid result.</param>
    /// <param name="language">The language of the texts.</param>
    /// <param name="texts">The host's own catalogue, or null for the standard one.</param>
    public static ValidationResult ToValidationResult(this ErrorList errors, Language language = Language.Dutch, Texts? texts = null) =>
        new(errors.Select(error => Failure(MemberPath.ToProperty(error.Target), error, language, texts ?? Texts.Standard)));

    private static ValidationFailure Failure(string property, DomainError error, Language language, Texts texts) =>
        new(property, texts.Of(error, language)) { ErrorCode = error.Code, CustomState = error };

    private static Language LanguageOf<T>(ValidationContext<T> context) =>
        context.RootContextData.TryGetValue(LanguageKey, out var language) ? (Language)language : Language.Dutch;

    private static Texts TextsOf<T>(ValidationContext<T> context) =>
        context.RootContextData.TryGetValue(TextsKey, out var texts) ? (Texts)texts : Texts.Standard;
}
