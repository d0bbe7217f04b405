namespace Buurtpreventie.Domain;

/// <summary>What can be wrong with an e-mail address.</summary>
public static class EmailAddressErrors
{
    private static readonly Rule Form = Rule.Source(211);

    /// <summary>Nothing was typed.</summary>
    public static readonly DomainError Empty = new("email-address.empty", ErrorKind.Invalid, Form);

    /// <summary>A blank, an invisible character, or one of those that stand around and between addresses: <c>&lt; &gt; ( ) [ ] , ; : " \</c>.</summary>
    public static readonly DomainError Character = new("email-address.character", ErrorKind.Invalid, Form);

    /// <summary>Not exactly one @.</summary>
    public static readonly DomainError At = new("email-address.at", ErrorKind.Invalid, Form);

    /// <summary>Nothing in front of the @, or more than 64 characters.</summary>
    public static readonly DomainError Local = new("email-address.local", ErrorKind.Invalid, Form);

    /// <summary>No dot in the domain, or nothing in front of, between or behind its dots.</summary>
    public static readonly DomainError Domain = new("email-address.domain", ErrorKind.Invalid, Form);

    /// <summary>More than 254 characters.</summary>
    public static readonly DomainError TooLong = new("email-address.too-long", ErrorKind.Invalid, Form);
}
