namespace Buurtpreventie.Domain;

/// <summary>What can be wrong with a national register number.</summary>
public static class RegisterNumberErrors
{
    private static readonly Rule Form = Rule.Source(207);

    /// <summary>Nothing was typed.</summary>
    public static readonly DomainError Empty = new("register-number.empty", ErrorKind.Invalid, Form);

    /// <summary>A character that is no digit and no separator (blank, dot, dash, slash, underscore).</summary>
    public static readonly DomainError Character = new("register-number.character", ErrorKind.Invalid, Form);

    /// <summary>Fewer than eleven digits.</summary>
    public static readonly DomainError TooShort = new("register-number.too-short", ErrorKind.Invalid, Form);

    /// <summary>More than eleven digits.</summary>
    public static readonly DomainError TooLong = new("register-number.too-long", ErrorKind.Invalid, Form);

    /// <summary>The month is none of 00–12, 20–32 (BIS, sex not known) and 40–52 (BIS, sex known).</summary>
    public static readonly DomainError Month = new("register-number.month", ErrorKind.Invalid, Form);

    /// <summary>The month has no such day.</summary>
    public static readonly DomainError Day = new("register-number.day", ErrorKind.Invalid, Form);

    /// <summary>Serial number 000 or 999, which the National Register never issues.</summary>
    public static readonly DomainError Serial = new("register-number.serial", ErrorKind.Invalid, Form);

    /// <summary>The check digits fit neither century.</summary>
    public static readonly DomainError CheckDigits = new("register-number.check-digits", ErrorKind.Invalid, Form);

    /// <summary>The holder would be born after the day that counts.</summary>
    public static readonly DomainError Future = new("register-number.future", ErrorKind.Invalid, Form);

    /// <summary>A number cannot replace itself, and a BIS number never replaces a number of the National Register.</summary>
    public static readonly DomainError Replacement = new("register-number.replacement", ErrorKind.Invalid);

    /// <summary>A text that is no digest of a register number.</summary>
    public static readonly DomainError Digest = new("register-number.digest", ErrorKind.Invalid);
}
