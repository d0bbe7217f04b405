namespace Buurtpreventie.Domain;

/// <summary>A street under a postal code, or the part of it between two house numbers or on one side.</summary>
public sealed class StreetPart : IEquatable<StreetPart>
{
    private readonly string _key;
    private readonly Language? _language;

    internal StreetPart(PostalCode postalCode, string name, int? from, int? to, StreetSide side)
    {
        PostalCode = postalCode;
        Name = name;
        From = from;
        To = to;
        Side = side;
        var key = new StreetKey(name, stackalloc char[StreetKey.Room]);
        (_key, _language) = (key.Text.ToString(), key.Language);
    }

    /// <summary>The postal code; the street goes no further than its area.</summary>
    public PostalCode PostalCode { get; }

    /// <summary>The name of the street as typed, with single blanks.</summary>
    public string Name { get; }

    /// <summary>The first house number that belongs to it, or null for the beginning of the street.</summary>
    public int? From { get; }

    /// <summary>The last house number that belongs to it, or null for the end of the street.</summary>
    public int? To { get; }

    /// <summary>The side that belongs to it.</summary>
    public StreetSide Side { get; }

    /// <summary>Whether the whole street belongs to it, so that no house number is needed.</summary>
    public bool IsWhole => From is null && To is null && Side == StreetSide.Both;

    /// <summary>Equal when all parts are, the name to the letter.</summary>
    public bool Equals(StreetPart? other) =>
        other is not null && (PostalCode, Name, From, To, Side) == (other.PostalCode, other.Name, other.From, other.To, other.Side);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StreetPart);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(PostalCode, Name, From, To, Side);

    /// <summary>For logs: <c>3620 Heirbaan 1-99 Odd</c>.</summary>
    public override string ToString() => IsWhole ? $"{PostalCode} {Name}" : $"{PostalCode} {Name} {From}-{To} {Side}";

    /// <summary>What is compared of the name.</summary>
    internal StreetKey Key => new(_key, _language);

    internal StreetForm ToForm() => new(
        CodeText.ToString(PostalCode, "N"), Name, From, To, Side switch { StreetSide.Odd => "odd", StreetSide.Even => "even", _ => "both" });

    internal bool Has(int number) =>
        (From is not { } from || from <= number) && (To is not { } to || number <= to) && IsOn(Side, number);

    /// <summary>Whether a house number can belong to both, the streets being the same.</summary>
    internal bool SharesNumberWith(StreetPart other)
    {
        var first = Math.Max(From ?? HouseNumber.Lowest, other.From ?? HouseNumber.Lowest);
        var last = Math.Min(To ?? HouseNumber.Highest, other.To ?? HouseNumber.Highest);
        var side = Side & other.Side;
        return first <= last && (IsOn(side, first) || (first < last && IsOn(side, first + 1)));
    }

    private static bool IsOn(StreetSide side, int number)
    {
        var own = number % 2 == 0 ? StreetSide.Even : StreetSide.Odd;
        return (side & own) == own;
    }
}
