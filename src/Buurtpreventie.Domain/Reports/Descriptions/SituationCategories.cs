using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Reports;

/// <summary>
/// What it is about: something that is being done (R-106 … R-108), or what one suspects. A suspicion, never an accusation.
/// </summary>
[JsonConverter(typeof(EnumNameJsonConverter<SituationCategories>))]
[Flags]
public enum SituationCategories
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>Persons or property are in immediate danger .</summary>
    ImmediateDanger = 1 << 0,

    /// <summary>Property of the municipality or of residents is being destroyed .</summary>
    Destruction = 1 << 1,

    /// <summary>Aggressive behaviour or violence .</summary>
    Violence = 1 << 2,

    /// <summary>Suspicion of burglary .</summary>
    SuspectedBurglary = 1 << 3,

    /// <summary>Suspicion of theft .</summary>
    SuspectedTheft = 1 << 4,

    /// <summary>Suspicion of fraud .</summary>
    SuspectedFraud = 1 << 5,

    /// <summary>Suspicion of vandalism .</summary>
    SuspectedVandalism = 1 << 6,

    /// <summary>Suspicion of street robbery .</summary>
    SuspectedRobbery = 1 << 7,

    /// <summary>Suspicion of threats .</summary>
    SuspectedThreat = 1 << 8,

    /// <summary>Suspicion of assault .</summary>
    SuspectedAssault = 1 << 9,
}

/// <summary>What is known, and how firmly.</summary>
internal static class Situations
{
    private const SituationCategories BeingDone =
        SituationCategories.ImmediateDanger | SituationCategories.Destruction | SituationCategories.Violence;

    /// <summary>
    /// Whether somebody does something. What somebody looks like is not enough, and neither is what one suspects: behaviour comes
    /// first (C-09).
    /// </summary>
    public static bool HasBehaviour(SituationCategories categories, Behaviours behaviours) =>
        (behaviours & ~Behaviours.CoversFace) != Behaviours.None || (categories & BeingDone) != SituationCategories.None;
}
