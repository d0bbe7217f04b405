namespace Buurtpreventie.Domain;

/// <summary>What can be wrong with a mobile number.</summary>
public static class MobileNumberErrors
{
    private static readonly Rule Form = Rule.Source(210);

    /// <summary>Nothing was typed.</summary>
    public static readonly DomainError Empty = new("mobile-number.empty", ErrorKind.Invalid, Form);

    /// <summary>A character that is no digit, no plus sign in front and no separator.</summary>
    public static readonly DomainError Character = new("mobile-number.character", ErrorKind.Invalid, Form);

    /// <summary>It starts with none of 0, 00 and +.</summary>
    public static readonly DomainError Prefix = new("mobile-number.prefix", ErrorKind.Invalid, Form);

    /// <summary>No country has this country code.</summary>
    public static readonly DomainError Country = new("mobile-number.country", ErrorKind.Invalid, Form);

    /// <summary>Too few digits: a Belgian number has ten from 0, a foreign one at least eight with its country code.</summary>
    public static readonly DomainError TooShort = new("mobile-number.too-short", ErrorKind.Invalid, Form);

    /// <summary>Too many digits: a Belgian number has ten from 0, a foreign one at most fifteen with its country code.</summary>
    public static readonly DomainError TooLong = new("mobile-number.too-long", ErrorKind.Invalid, Form);

    /// <summary>A Belgian fixed line, on which no messages arrive.</summary>
    public static readonly DomainError FixedLine = new("mobile-number.fixed-line", ErrorKind.Invalid, Form);

    /// <summary>A Belgian number that is neither mobile (045 to 049) nor a fixed line.</summary>
    public static readonly DomainError NotMobile = new("mobile-number.not-mobile", ErrorKind.Invalid, Form);

    /// <summary>A number of another country where a Belgian one is asked.</summary>
    public static readonly DomainError Foreign = new("mobile-number.foreign", ErrorKind.Invalid);
}
