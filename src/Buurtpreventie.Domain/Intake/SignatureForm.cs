namespace Buurtpreventie.Domain.Intake;

/// <summary>A signature as somebody filled it in.</summary>
public sealed record SignatureForm
{
    /// <summary>The name, written out.</summary>
    public string? Name { get; init; }

    /// <summary>Where it was signed.</summary>
    public string? Place { get; init; }

    /// <summary>When, as <c>2026-03-02</c>.</summary>
    public string? Date { get; init; }

    /// <summary>The name of the type, nothing of what was filled in.</summary>
    public override string ToString() => nameof(SignatureForm);
}
