using Buurtpreventie.Domain.Stewardship;

namespace Buurtpreventie.Domain.Intake;

/// <summary>The six boxes to tick. Not ticked and absent are the same: no agreement.</summary>
public sealed record ConsentForm
{
    /// <inheritdoc cref="ConsentKind.DataToPolice"/>
    public bool? DataToPolice { get; init; }

    /// <inheritdoc cref="ConsentKind.Processing"/>
    public bool? Processing { get; init; }

    /// <inheritdoc cref="ConsentKind.RefusalPossible"/>
    public bool? RefusalPossible { get; init; }

    /// <inheritdoc cref="ConsentKind.DataToCoordinator"/>
    public bool? DataToCoordinator { get; init; }

    /// <inheritdoc cref="ConsentKind.RulesKnown"/>
    public bool? RulesKnown { get; init; }

    /// <inheritdoc cref="ConsentKind.RulesAccepted"/>
    public bool? RulesAccepted { get; init; }

    /// <summary>Whether this box is ticked.</summary>
    public bool Has(ConsentKind kind) => true == kind switch
    {
        ConsentKind.DataToPolice => DataToPolice,
        ConsentKind.Processing => Processing,
        ConsentKind.RefusalPossible => RefusalPossible,
        ConsentKind.DataToCoordinator => DataToCoordinator,
        ConsentKind.RulesKnown => RulesKnown,
        ConsentKind.RulesAccepted => RulesAccepted,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
