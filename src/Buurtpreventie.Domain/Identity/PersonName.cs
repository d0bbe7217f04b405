using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>
/// The first and last name of a person, in letters of any script, with hyphens, apostrophes, dots and single blanks. A
/// particle belongs to the last name, as in Belgian registers and lists: Van den Broeck stands under the V, beside Vandenbroeck.
/// </summary>
/// <remarks>
/// Shown as initials unless a format asks otherwise: none or <c>M</c> gives <c>A. P.</c>, <c>F</c> <c>An Peeters</c>, <c>N</c>
/// <c>Peeters, An</c>, the one form from which both can be read back, and the one that is stored. Ordered as in a list of names.
/// <c>default</c> is no name: <see cref="IsDefault"/> is true, it is written as empty text and refused everywhere.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(CodeTypeConverter<PersonName>))]
[JsonConverter(typeof(CodeJsonConverter<PersonName>))]
public readonly partial struct PersonName
    : IText<PersonName>, IPersonal, IEquatable<PersonName>, IComparable<PersonName>, ISpanParsable<PersonName>,
      IUtf8SpanParsable<PersonName>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The most characters either name may have.</summary>
    public const int Longest = 80;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string? _first;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string? _last;

    private PersonName(string first, string last) => (_first, _last) = (first, last);

    /// <summary>Whether this is the default value, which is no name.</summary>
    public bool IsDefault => _last is null;

    /// <summary>The first name or names: <c>Jean-Pierre</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string First => _first ?? "";

    /// <summary>The last name with its particle: <c>Van den Broeck</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Last => _last ?? "";

    /// <summary>
    /// A name as a form gives it. Blanks at the ends are dropped and those between words made one; the rest is kept as typed.
    /// </summary>
    /// <returns>The name, or what is wrong with either: <c>first-name.…</c> at <c>firstName</c>, <c>last-name.…</c> at <c>lastName</c>.</returns>
    public static Outcome<PersonName> Of(string? firstName, string? lastName)
    {
        var first = Judge(firstName, FirstPart);
        var last = Judge(lastName, LastPart);
        return (first.IsFault, last.IsFault) switch
        {
            (false, false) => new PersonName(Clean(firstName), Clean(lastName)),
            (true, false) => first.ToError("firstName"),
            (false, true) => last.ToError("lastName"),
            _ => Outcome<PersonName>.Failure([first.ToError("firstName"), last.ToError("lastName")]),
        };
    }

    /// <summary>
    /// What remains of the name when case, accents, hyphens and apostrophes are forgotten, first name first: <c>an van den broeck</c>. Two
    /// spellings of one name have the same. Personal like the name itself.
    /// </summary>
    public string ToComparisonKey() => Folding.Words($"{_first} {_last}");

    /// <summary>
    /// Sorted by ordinal comparison, these give the order of a list of names: <c>vandenbroeck an</c>. Personal like the name itself.
    /// </summary>
    public string ToSortKey()
    {
        Span<char> key = stackalloc char[LongestKey];
        return new string(key[..WriteSortKey(key)]);
    }

    /// <summary>As in a list of names: by last name, then first name, whatever the case, accents and blanks.</summary>
    public int CompareTo(PersonName other)
    {
        Span<char> key = stackalloc char[LongestKey];
        Span<char> otherKey = stackalloc char[LongestKey];
        var order = key[..WriteSortKey(key)].SequenceCompareTo(otherKey[..other.WriteSortKey(otherKey)]);
        return order != 0 ? order
            : string.CompareOrdinal(_last, other._last) is not 0 and var last ? last
            : string.CompareOrdinal(_first, other._first);
    }

    /// <summary>Equal when both names are, to the letter.</summary>
    public bool Equals(PersonName other) => _first == other._first && _last == other._last;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PersonName other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_first, _last);

    private const int LongestKey = (2 * Longest * Folding.Expansion) + 1;

    private int WriteSortKey(Span<char> key)
    {
        var length = Folding.Letters(_last, key);
        key[length++] = ' ';
        return length + Folding.Letters(_first, key[length..]);
    }
}
