using System.Diagnostics;

namespace Buurtpreventie.Domain.Intake;

/// <summary>
/// What has changed for a person, as filled in: plain strings, absent is unchanged. One member of the address brings the whole
/// address, one of the two names leaves the other.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ContactCorrection
{
    /// <inheritdoc cref="DeclarationForm.FirstName"/>
    public string? FirstName { get; init; }

    /// <inheritdoc cref="DeclarationForm.LastName"/>
    public string? LastName { get; init; }

    /// <inheritdoc cref="DeclarationForm.Street"/>
    public string? Street { get; init; }

    /// <inheritdoc cref="DeclarationForm.Number"/>
    public string? Number { get; init; }

    /// <inheritdoc cref="DeclarationForm.Box"/>
    public string? Box { get; init; }

    /// <inheritdoc cref="DeclarationForm.PostalCode"/>
    public string? PostalCode { get; init; }

    /// <inheritdoc cref="DeclarationForm.Place"/>
    public string? Place { get; init; }

    /// <inheritdoc cref="DeclarationForm.MobileNumber"/>
    public string? MobileNumber { get; init; }

    /// <inheritdoc cref="DeclarationForm.Email"/>
    public string? Email { get; init; }

    internal bool HasName => FirstName is not null || LastName is not null;

    internal bool HasAddress => Street is not null || Number is not null || Box is not null || PostalCode is not null || Place is not null;

    /// <summary>The name of the type, nothing of what was filled in.</summary>
    public override string ToString() => nameof(ContactCorrection);
}
