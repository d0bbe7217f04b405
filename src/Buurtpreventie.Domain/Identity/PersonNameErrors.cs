namespace Buurtpreventie.Domain;

/// <summary>What can be wrong with the name of a person.</summary>
public static class PersonNameErrors
{
    private static readonly Rule First = Rule.Source(205);
    private static readonly Rule Last = Rule.Source(206);

    /// <summary>No first name was given.</summary>
    public static readonly DomainError FirstNameEmpty = new("first-name.empty", ErrorKind.Invalid, First);

    /// <summary>A character in the first name that is no letter, hyphen, apostrophe, dot or blank.</summary>
    public static readonly DomainError FirstNameCharacter = new("first-name.character", ErrorKind.Invalid, First);

    /// <summary>A first name of more than 80 characters.</summary>
    public static readonly DomainError FirstNameTooLong = new("first-name.too-long", ErrorKind.Invalid, First);

    /// <summary>No last name was given.</summary>
    public static readonly DomainError LastNameEmpty = new("last-name.empty", ErrorKind.Invalid, Last);

    /// <summary>A character in the last name that is no letter, hyphen, apostrophe, dot or blank.</summary>
    public static readonly DomainError LastNameCharacter = new("last-name.character", ErrorKind.Invalid, Last);

    /// <summary>A last name of more than 80 characters.</summary>
    public static readonly DomainError LastNameTooLong = new("last-name.too-long", ErrorKind.Invalid, Last);

    /// <summary>One text without the comma that parts last and first name.</summary>
    public static readonly DomainError Comma = new("person-name.comma", ErrorKind.Invalid);
}
