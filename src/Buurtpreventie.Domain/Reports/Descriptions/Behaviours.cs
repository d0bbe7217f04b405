using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Reports;

/// <summary>
/// What somebody does that is suspicious: the thirteen indicators of the method (R-115 … R-127), each with the value 1, 2, 4 … in that order. They
/// may well be done by somebody who lives there.
/// </summary>
[JsonConverter(typeof(EnumNameJsonConverter<Behaviours>))]
[Flags]
public enum Behaviours
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Walks slowly or aimlessly, or at an odd hour .</summary>
    WalksAimlessly = 1 << 0,

    /// <summary>Looks around and back a lot .</summary>
    LooksAround = 1 << 1,

    /// <summary>Looks into houses .</summary>
    LooksIntoHouses = 1 << 2,

    /// <summary>Changes pace and takes photos .</summary>
    ChangesPaceAndTakesPhotos = 1 << 3,

    /// <summary>Feels at gates whether they are open .</summary>
    FeelsAtGates = 1 << 4,

    /// <summary>Turns away when a light goes on .</summary>
    TurnsAwayFromLight = 1 << 5,

    /// <summary>Watches the surroundings closely .</summary>
    WatchesSurroundings = 1 << 6,

    /// <summary>Covers the face, or wears gloves in summer. Appearance: no ground by itself.</summary>
    CoversFace = 1 << 7,

    /// <summary>Keeps to the dark and out of sight .</summary>
    KeepsToTheDark = 1 << 8,

    /// <summary>Counts houses .</summary>
    CountsHouses = 1 << 9,

    /// <summary>Tells an unclear story and is startled when spoken to .</summary>
    TellsUnclearStory = 1 << 10,

    /// <summary>Takes an illogical route, or alleys and fire passages .</summary>
    TakesIllogicalRoute = 1 << 11,

    /// <summary>Carries objects for which there is no logical explanation .</summary>
    CarriesUnexplainedObjects = 1 << 12,
}
