using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using FluentValidation;
using NodaTime;

namespace Buurtpreventie.Domain.Validation;

/// <summary>
/// A report under a protocol, for a host whose pages speak FluentValidation. It translates and decides nothing: the failures are the errors of
/// <see cref="Report.Check"/>, each at its member.
/// </summary>
public sealed class SaarReportValidator : AbstractValidator<SaarReportForm>
{
    /// <summary>A validator.</summary>
    /// <param name="protocol">The signed protocol.</param>
    /// <param name="clock">The host's clock: when a report is validated is when it is sent.</param>
    public SaarReportValidator(Protocol protocol, IClock clock)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(clock);
        RuleFor(form => form).Custom((form, context) => context.AddErrors(Report.Check(form, protocol, clock.GetCurrentInstant())));
    }
}
