using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Protocols;
using FluentValidation;
using NodaTime;

namespace Buurtpreventie.Domain.Validation;

/// <summary>
/// A declaration of intention under a protocol, for a host whose pages speak FluentValidation. It translates and decides nothing: the
/// failures are the errors of <see cref="DeclarationOfIntention.Check"/>, each at its member.
/// </summary>
public sealed class DeclarationFormValidator : AbstractValidator<DeclarationForm>
{
    /// <summary>A validator.</summary>
    /// <param name="protocol">The signed protocol.</param>
    /// <param name="territory">The territory of the group asked for.</param>
    /// <param name="clock">The host's clock: when a form is validated is when it is handed in.</param>
    public DeclarationFormValidator(Protocol protocol, Territory territory, IClock clock)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(territory);
        ArgumentNullException.ThrowIfNull(clock);
        RuleFor(form => form).Custom((form, context) =>
            context.AddErrors(DeclarationOfIntention.Check(form, protocol, territory, clock.GetCurrentInstant())));
    }
}
