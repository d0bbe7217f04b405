namespace Buurtpreventie.Domain;

/// <summary>What can be wrong with a birth date.</summary>
public static class BirthDateErrors
{
    /// <summary>Not in the form year-month-day, year-month or year.</summary>
    public static readonly DomainError Malformed = new("birth-date.malformed", ErrorKind.Invalid);

    /// <summary>The calendar has no such day.</summary>
    public static readonly DomainError NoSuchDay = new("birth-date.no-such-day", ErrorKind.Invalid);
}
