namespace Buurtpreventie.Domain.Intake;

/// <summary>A holder of parental authority as somebody filled it in.</summary>
public sealed record ParentForm
{
    /// <summary>First name.</summary>
    public string? FirstName { get; init; }

    /// <summary>Last name.</summary>
    public string? LastName { get; init; }

    /// <summary>The signature.</summary>
    public SignatureForm? Signature { get; init; }

    /// <summary>The name of the type, nothing of what was filled in.</summary>
    public override string ToString() => nameof(ParentForm);
}
