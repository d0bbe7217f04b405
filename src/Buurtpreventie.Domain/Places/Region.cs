using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>The regions of Belgium.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<Region>))]
public enum Region
{
    /// <summary>The Flemish Region; Dutch.</summary>
    Flanders = 1,

    /// <summary>The Walloon Region; French, and German in nine municipalities in the east.</summary>
    Wallonia = 2,

    /// <summary>The Brussels-Capital Region; Dutch and French.</summary>
    Brussels = 3,
}

/// <summary>The ten provinces. The Brussels-Capital Region lies in none.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<Province>))]
public enum Province
{
    /// <summary>Antwerpen.</summary>
    Antwerp = 1,

    /// <summary>Vlaams-Brabant.</summary>
    FlemishBrabant = 2,

    /// <summary>West-Vlaanderen.</summary>
    WestFlanders = 3,

    /// <summary>Oost-Vlaanderen.</summary>
    EastFlanders = 4,

    /// <summary>Limburg.</summary>
    Limburg = 5,

    /// <summary>Brabant wallon.</summary>
    WalloonBrabant = 6,

    /// <summary>Hainaut.</summary>
    Hainaut = 7,

    /// <summary>Liège.</summary>
    Liege = 8,

    /// <summary>Luxembourg.</summary>
    Luxembourg = 9,

    /// <summary>Namur.</summary>
    Namur = 10,
}
