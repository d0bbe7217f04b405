namespace Buurtpreventie.Domain;

/// <summary>What can be wrong with the values that say where something is.</summary>
public static class PlaceErrors
{
    private static readonly Rule PostalCodeAndPlace = Rule.Source(209);

    /// <summary>Not a Belgian postal code of four digits, 1000 to 9999.</summary>
    public static readonly DomainError PostalCode = new("postal-code.malformed", ErrorKind.Invalid, PostalCodeAndPlace);

    /// <summary>Four digits, but nobody lives under this postal code.</summary>
    public static readonly DomainError UnknownPostalCode = new("postal-code.unknown", ErrorKind.Invalid, PostalCodeAndPlace);

    /// <summary>The postal code has no place of this name, nor is it the name of its municipality, now or before a merger.</summary>
    public static readonly DomainError NotInPostcode = new("place.not-in-postcode", ErrorKind.Invalid, PostalCodeAndPlace);

    /// <summary>Not a NIS code of five digits.</summary>
    public static readonly DomainError MunicipalityCode = new("municipality-code.malformed", ErrorKind.Invalid);

    /// <summary>There is no municipality with this NIS code.</summary>
    public static readonly DomainError UnknownMunicipality = new("municipality-code.unknown", ErrorKind.Invalid);

    /// <summary>Not a police zone of four digits.</summary>
    public static readonly DomainError PoliceZone = new("police-zone.malformed", ErrorKind.Invalid);
}
