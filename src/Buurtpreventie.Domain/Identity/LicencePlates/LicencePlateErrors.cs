namespace Buurtpreventie.Domain;

/// <summary>What can be wrong with a licence plate.</summary>
public static class LicencePlateErrors
{
    private static readonly Rule Asked = Rule.Source(138);

    /// <summary>Nothing was typed.</summary>
    public static readonly DomainError Empty = new("licence-plate.empty", ErrorKind.Invalid, Asked);

    /// <summary>A character that stands on no plate and is no gap, <c>?</c> or <c>*</c>.</summary>
    public static readonly DomainError Character = new("licence-plate.character", ErrorKind.Invalid, Asked);

    /// <summary>More than ten characters.</summary>
    public static readonly DomainError TooLong = new("licence-plate.too-long", ErrorKind.Invalid, Asked);

    /// <summary>Not one character was read.</summary>
    public static readonly DomainError Unread = new("licence-plate.unread", ErrorKind.Invalid, Asked);
}
