namespace Buurtpreventie.Domain.Intake;

/// <summary>The address of a workplace as somebody filled it in.</summary>
public sealed record WorkplaceForm
{
    /// <summary>Street.</summary>
    public string? Street { get; init; }

    /// <summary>House number.</summary>
    public string? Number { get; init; }

    /// <summary>Box, if there is one.</summary>
    public string? Box { get; init; }

    /// <summary>Postal code.</summary>
    public string? PostalCode { get; init; }

    /// <summary>Place.</summary>
    public string? Place { get; init; }

    /// <summary>The name of the type, nothing of what was filled in.</summary>
    public override string ToString() => nameof(WorkplaceForm);
}
