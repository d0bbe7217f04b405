namespace Buurtpreventie.Domain;

/// <summary>What can be wrong with a territory. What is wrong with a postal code or a place is told by <see cref="PlaceErrors"/>.</summary>
public static class TerritoryErrors
{
    private static readonly Rule Bounded = Rule.Source(91);

    /// <summary>No postal code, place or street.</summary>
    public static readonly DomainError Empty = new("territory.empty", ErrorKind.Invalid, Bounded);

    /// <summary>No letter in it, a character that no street name has, or more than 80 characters.</summary>
    public static readonly DomainError Street = new("territory.street", ErrorKind.Invalid, Bounded);

    /// <summary>A house number that is not 1 to 9999.</summary>
    public static readonly DomainError Number = new("territory.number", ErrorKind.Invalid, Bounded);

    /// <summary>The last house number comes before the first.</summary>
    public static readonly DomainError Range = new("territory.range", ErrorKind.Invalid, Bounded);

    /// <summary>A side that is not odd, even or both.</summary>
    public static readonly DomainError Side = new("territory.side", ErrorKind.Invalid, Bounded);
}
