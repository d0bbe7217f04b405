using FluentValidation;

namespace Buurtpreventie.Domain.Validation;

/// <summary>
/// The library's readers as FluentValidation rules, for the host's own forms. They translate and decide nothing: a text that cannot be
/// read fails with the library's code, its text in the language of the validation, and the <see cref="DomainError"/> as
/// <c>CustomState</c>. Null passes, because absence is for <c>NotNull</c> to judge; empty text fails, because it is no value.
/// What was typed never stands in the failure.
/// </summary>
public static class FormRules
{
    /// <summary>A national register number or BIS number, as <see cref="Domain.NationalRegisterNumber"/> reads it.</summary>
    public static IRuleBuilderOptionsConditions<T, string?> NationalRegisterNumber<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Reads(static text => Fault<NationalRegisterNumber>(text));

    /// <summary>A mobile number of any country, as <see cref="Domain.MobileNumber"/> reads it.</summary>
    public static IRuleBuilderOptionsConditions<T, string?> MobileNumber<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Reads(static text => Fault<MobileNumber>(text));

    /// <summary>A Belgian mobile number; one of another country fails with <c>mobile-number.foreign</c>.</summary>
    public static IRuleBuilderOptionsConditions<T, string?> BelgianMobileNumber<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Reads(static text =>
            !CodeText.TryParse<MobileNumber>(text, out var number, out var fault) ? fault.ToError()
            : number.IsForeign ? MobileNumberErrors.Foreign
            : null);

    /// <summary>A Belgian postal code that is in use; four digits under which nobody lives fail with <c>postal-code.unknown</c>.</summary>
    public static IRuleBuilderOptionsConditions<T, string?> BelgianPostalCode<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Reads(static text =>
            !CodeText.TryParse<PostalCode>(text, out var code, out var fault) ? fault.ToError()
            : code.IsKnown ? null
            : PlaceErrors.UnknownPostalCode);

    /// <summary>An e-mail address, as <see cref="EmailAddress"/> reads it; FluentValidation's own <c>EmailAddress</c> lets more pass.</summary>
    public static IRuleBuilderOptionsConditions<T, string?> PlainEmailAddress<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Reads(static text => Fault<EmailAddress>(text));

    private static IRuleBuilderOptionsConditions<T, string?> Reads<T>(this IRuleBuilder<T, string?> rule, Func<string, DomainError?> reader) =>
        rule.Custom((text, context) =>
        {
            if (text is not null && reader(text) is { } error)
            {
                context.AddError(error);
            }
        });

    private static DomainError? Fault<TCode>(string text)
        where TCode : struct, ICode<TCode> =>
        CodeText.TryParse<TCode>(text, out _, out var fault) ? null : fault.ToError();
}
