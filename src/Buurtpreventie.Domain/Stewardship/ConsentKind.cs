using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Stewardship;

/// <summary>What a declaration asks agreement to, each item by itself (R-212 … R-217).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ConsentKind>))]
public enum ConsentKind
{
    /// <summary>The data go to the police, to be checked .</summary>
    DataToPolice = 1,

    /// <summary>The police processes them .</summary>
    Processing = 2,

    /// <summary>The police may refuse admission .</summary>
    RefusalPossible = 3,

    /// <summary>Name, mobile number and address, and nothing else, go to the coordinator .</summary>
    DataToCoordinator = 4,

    /// <summary>The rules were read .</summary>
    RulesKnown = 5,

    /// <summary>The rules are accepted; they bind coordinators too .</summary>
    RulesAccepted = 6,
}

/// <summary>The six kinds.</summary>
public static class ConsentKinds
{
    /// <summary>All six, in the order of the form. A declaration needs every one of them.</summary>
    public static ReadOnlySpan<ConsentKind> All =>
    [
        ConsentKind.DataToPolice,
        ConsentKind.Processing,
        ConsentKind.RefusalPossible,
        ConsentKind.DataToCoordinator,
        ConsentKind.RulesKnown,
        ConsentKind.RulesAccepted,
    ];
}
