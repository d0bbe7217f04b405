using System.Globalization;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>Which version of the rules of conduct: 1, 2, 3 … <c>default</c> is no version and refused everywhere.</summary>
[JsonConverter(typeof(RulesVersionJsonConverter))]
public readonly record struct RulesVersion : IComparable<RulesVersion>
{
    private RulesVersion(int number) => Number = number;

    /// <summary>The number of the version, from 1.</summary>
    public int Number { get; }

    /// <summary>Whether this is the default value, which is no version.</summary>
    public bool IsDefault => Number == 0;

    /// <summary>The version with this number.</summary>
    public static RulesVersion Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return new(number);
    }

    /// <summary>By number.</summary>
    public int CompareTo(RulesVersion other) => Number.CompareTo(other.Number);

    /// <summary>The number.</summary>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Order by number.</summary>
    public static bool operator <(RulesVersion left, RulesVersion right) => left.CompareTo(right) < 0;

    /// <summary>Order by number.</summary>
    public static bool operator >(RulesVersion left, RulesVersion right) => left.CompareTo(right) > 0;

    /// <summary>Order by number.</summary>
    public static bool operator <=(RulesVersion left, RulesVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Order by number.</summary>
    public static bool operator >=(RulesVersion left, RulesVersion right) => left.CompareTo(right) >= 0;
}
