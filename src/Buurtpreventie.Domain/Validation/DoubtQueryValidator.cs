using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using FluentValidation;
using NodaTime;

namespace Buurtpreventie.Domain.Validation;

/// <summary>
/// A question to the group under a protocol, for a host whose pages speak FluentValidation. It translates and decides nothing: the failures are
/// the errors of <see cref="DoubtQuery.Check"/>, each at its member.
/// </summary>
public sealed class DoubtQueryValidator : AbstractValidator<DoubtQueryForm>
{
    /// <summary>A validator.</summary>
    /// <param name="protocol">The signed protocol.</param>
    /// <param name="clock">The host's clock: when a question is validated is when it is asked.</param>
    public DoubtQueryValidator(Protocol protocol, IClock clock)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(clock);
        RuleFor(form => form).Custom((form, context) => context.AddErrors(DoubtQuery.Check(form, protocol, clock.GetCurrentInstant())));
    }
}
