namespace Buurtpreventie.Domain.Stewardship;

/// <summary>An agreement is missing. Each has its own code, so that a form can say which.</summary>
public static class ConsentErrors
{
    /// <summary>No agreement that the data go to the police.</summary>
    public static readonly DomainError DataToPolice = new("consent.data-to-police-missing", ErrorKind.Unmet, Rule.Source(212));

    /// <summary>No agreement that the police processes them.</summary>
    public static readonly DomainError Processing = new("consent.processing-missing", ErrorKind.Unmet, Rule.Source(213));

    /// <summary>No agreement that the police may refuse admission.</summary>
    public static readonly DomainError RefusalPossible = new("consent.refusal-possible-missing", ErrorKind.Unmet, Rule.Source(214));

    /// <summary>No agreement that name, mobile number and address go to the coordinator.</summary>
    public static readonly DomainError DataToCoordinator = new("consent.data-to-coordinator-missing", ErrorKind.Unmet, Rule.Source(215));

    /// <summary>No statement that the rules were read.</summary>
    public static readonly DomainError RulesKnown = new("consent.rules-known-missing", ErrorKind.Unmet, Rule.Source(217));

    /// <summary>The rules are not accepted.</summary>
    public static readonly DomainError RulesAccepted = new("consent.rules-accepted-missing", ErrorKind.Unmet, Rule.Source(216));

    /// <summary>The error for the kind that is missing.</summary>
    public static DomainError Of(ConsentKind missing) => missing switch
    {
        ConsentKind.DataToPolice => DataToPolice,
        ConsentKind.Processing => Processing,
        ConsentKind.RefusalPossible => RefusalPossible,
        ConsentKind.DataToCoordinator => DataToCoordinator,
        ConsentKind.RulesKnown => RulesKnown,
        ConsentKind.RulesAccepted => RulesAccepted,
        _ => throw new ArgumentOutOfRangeException(nameof(missing)),
    };
}
