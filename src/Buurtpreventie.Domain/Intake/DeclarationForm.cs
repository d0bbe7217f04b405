using System.Diagnostics;

namespace Buurtpreventie.Domain.Intake;

/// <summary>
/// A declaration of intention as somebody filled it in: plain strings, absent is null. Read from JSON with these member names in
/// camel case. Nothing is checked yet, see <see cref="DeclarationOfIntention.Sign"/>. It shows nothing of itself when printed.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record DeclarationForm
{
    /// <summary>The group, by the name of its district or sub-municipality .</summary>
    public string? Group { get; init; }

    /// <summary>First name .</summary>
    public string? FirstName { get; init; }

    /// <summary>Last name .</summary>
    public string? LastName { get; init; }

    /// <summary>National register number, where the protocol asks for it (O-14).</summary>
    public string? NationalRegisterNumber { get; init; }

    /// <summary>Birth date as <c>2009-05-14</c>, where the protocol asks for it (O-15).</summary>
    public string? BirthDate { get; init; }

    /// <summary>Street of the home address .</summary>
    public string? Street { get; init; }

    /// <summary>House number.</summary>
    public string? Number { get; init; }

    /// <summary>Box, if there is one.</summary>
    public string? Box { get; init; }

    /// <summary>Postal code .</summary>
    public string? PostalCode { get; init; }

    /// <summary>Place .</summary>
    public string? Place { get; init; }

    /// <summary>
    /// The tie to the neighbourhood (R-177, O-18): <c>resident</c>, <c>selfEmployed</c> or <c>worker</c>; absent means resident.
    /// </summary>
    public string? Tie { get; init; }

    /// <summary>Where the applicant works, for a self-employed person or a worker.</summary>
    public WorkplaceForm? Workplace { get; init; }

    /// <summary>Mobile number .</summary>
    public string? MobileNumber { get; init; }

    /// <summary>E-mail address .</summary>
    public string? Email { get; init; }

    /// <summary>Whether the applicant has a smartphone .</summary>
    public bool? Smartphone { get; init; }

    /// <summary>What the applicant agrees to, item by item (R-212 … R-217).</summary>
    public ConsentForm? Consents { get; init; }

    /// <summary>The applicant's signature (R-219 … R-221).</summary>
    public SignatureForm? Signature { get; init; }

    /// <summary>Who holds parental authority and signs too; only for a minor .</summary>
    public IReadOnlyList<ParentForm?>? Parents { get; init; }

    /// <summary>For a member of the police or an emergency service: <c>police</c> or <c>emergency</c> (R-196).</summary>
    public string? Responder { get; init; }

    /// <summary>Whether a member of the police or an emergency service acknowledges professional secrecy .</summary>
    public bool? SecrecyAcknowledged { get; init; }

    /// <summary>The name of the type, nothing of what was filled in.</summary>
    public override string ToString() => nameof(DeclarationForm);
}
