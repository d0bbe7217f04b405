namespace Buurtpreventie.Domain;

/// <summary>What can be wrong with an address. What is wrong with the postal code itself is told by <see cref="PlaceErrors"/>.</summary>
public static class AddressErrors
{
    private static readonly Rule StreetNumberBox = Rule.Source(208);
    private static readonly Rule PostalCodeAndPlace = Rule.Source(209);

    /// <summary>A line of text that is not "street number box, postal code place".</summary>
    public static readonly DomainError Malformed = new("address.malformed", ErrorKind.Invalid, StreetNumberBox);

    /// <summary>No street was given.</summary>
    public static readonly DomainError StreetMissing = new("address.street-missing", ErrorKind.Invalid, StreetNumberBox);

    /// <summary>No letter in it, a character that no street name has, or more than 80 characters.</summary>
    public static readonly DomainError StreetMalformed = new("address.street-malformed", ErrorKind.Invalid, StreetNumberBox);

    /// <summary>No house number was given, neither beside nor in the street.</summary>
    public static readonly DomainError NumberMissing = new("address.number-missing", ErrorKind.Invalid, StreetNumberBox);

    /// <summary>Not a house number such as 12, 12A, 12bis or 12-14, nor "z/n".</summary>
    public static readonly DomainError NumberMalformed = new("address.number-malformed", ErrorKind.Invalid, StreetNumberBox);

    /// <summary>Not a box of at most ten letters and digits.</summary>
    public static readonly DomainError BoxMalformed = new("address.box-malformed", ErrorKind.Invalid, StreetNumberBox);

    /// <summary>The house number brings another box along than the one given.</summary>
    public static readonly DomainError BoxTwice = new("address.box-twice", ErrorKind.Invalid, StreetNumberBox);

    /// <summary>No postal code was given, neither apart nor before the place.</summary>
    public static readonly DomainError PostalCodeMissing = new("address.postal-code-missing", ErrorKind.Invalid, PostalCodeAndPlace);

    /// <summary>No place was given.</summary>
    public static readonly DomainError PlaceMissing = new("address.place-missing", ErrorKind.Invalid, PostalCodeAndPlace);

    /// <summary>The postal code has no such place; nor is it the name of its municipality, now or before a merger.</summary>
    public static readonly DomainError PlaceNotInPostcode = new("address.place-not-in-postcode", ErrorKind.Invalid, PostalCodeAndPlace);

    /// <summary>The postal code or the country is that of another country.</summary>
    public static readonly DomainError Abroad = new("address.abroad", ErrorKind.Invalid, PostalCodeAndPlace);
}
