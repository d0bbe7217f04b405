namespace Buurtpreventie.Domain;

/// <summary>What can be wrong with the values that say where something is.</summary>
public static class PlaceErrors
{
    /// <summary>Not a NIS code of five digits.</summary>
    public static readonly DomainError MunicipalityCode = new("municipality-code.malformed", ErrorKind.Invalid);

    /// <summary>Not a police zone of four digits.</summary>
    public static readonly DomainError PoliceZone = new("police-zone.malformed", ErrorKind.Invalid);
}
