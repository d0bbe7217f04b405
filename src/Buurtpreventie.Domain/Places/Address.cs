using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>
/// A postal address in Belgium: street, house number, perhaps a box, postal code and place. The place must belong to the
/// postal code: one of its places, or its municipality, in any language of the country, also by its name from before a merger.
/// </summary>
/// <remarks>
/// Shown masked unless a format asks otherwise: none or <c>M</c> gives <c>*** **, **** ***</c>, <c>F</c> what people print, <c>Kanaalstraat
/// 12 bus 3, 3621 Rekem</c>, <c>N</c> <c>Kanaalstraat, 12/3, 3621 Rekem</c>, the form that is the same in every language. Both are
/// read back. Equal to the letter; whether two spellings are one address tells <see cref="IsSameAs"/>. <c>default</c> is no address:
/// <see cref="IsDefault"/> is true, it is written as empty text and refused everywhere.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(CodeTypeConverter<Address>))]
[JsonConverter(typeof(AddressJsonConverter))]
public readonly partial struct Address
    : IText<Address>, IPersonal, IEquatable<Address>, ISpanParsable<Address>, IUtf8SpanParsable<Address>, ISpanFormattable, IUtf8SpanFormattable
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string? _street;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string? _number;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string? _box;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly PostalCode _postalCode;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly CalledPlace _place;

    private Address(string street, string number, string? box, PostalCode postalCode, CalledPlace place)
    {
        _street = street;
        _number = number;
        _place = place;
        _box = box;
        _postalCode = postalCode;
    }

    /// <summary>Whether this is the default value, which is no address.</summary>
    public bool IsDefault => _street is null;

    /// <summary>The street as typed, with single blanks: <c>Kanaalstraat</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Street => _street ?? "";

    /// <summary>The house number: <c>12</c>, <c>12A</c>, <c>12bis</c>, <c>12-14</c>, or <c>z/n</c> for a house without.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Number => _number ?? "";

    /// <summary>The letter box, without the word for it, or null when there is none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Box => _box;

    /// <summary>The postal code.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public PostalCode PostalCode => _postalCode;

    /// <summary>The name of the place as given, in its proper spelling: <c>Rekem</c>, or <c>Lanaken</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string PlaceName => _place.Name;

    /// <summary>
    /// The place that is meant, or null when the name is that of a municipality with several places under the code: <c>3740
    /// Bilzen-Hoeselt</c>, and <c>3740 Bilzen</c> too.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Place? Place => Meaning.Place;

    /// <summary>The present municipality, or null when it may be one of two: <c>1050 Brussel</c> is mostly Elsene.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Municipality? Municipality => Meaning.Municipality;

    /// <summary>The language in which it is written, as far as place and street tell; the one in which <c>F</c> prints it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Language Language
    {
        get
        {
            if (IsDefault)
            {
                return default;
            }

            var spoken = PostalCode.Municipalities[0].Languages;
            return spoken.Length == 1 ? spoken[0]
                : _place.In(Language.Dutch) != _place.In(Language.French) ? _place.Language
                : StreetKey.IsFrench(Street) ? Language.French
                : Language.Dutch;
        }
    }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal PlaceMeaning Meaning => PlaceMeaning.TryFind(PostalCode, PlaceName, out var meaning) ? meaning : default;

    /// <summary>
    /// An address as a form gives it. What stands in a neighbouring field is put in its own: the number behind the street, the box
    /// behind the number, the postal code before the place. A number repeated behind the street is dropped there.
    /// </summary>
    /// <returns>
    /// The address, or everything that is wrong, at <c>street</c>, <c>number</c>, <c>box</c>, <c>postalCode</c> and <c>place</c>: an
    /// <c>address.…</c> or <c>postal-code.…</c> error each.
    /// </returns>
    public static Outcome<Address> Of(string? street, string? number, string? box, string? postalCode, string? place)
    {
        var parts = AddressParts.OfFields(Bounded(street), Bounded(number), Bounded(box), Bounded(postalCode), Bounded(place));
        var reading = new AddressReading(parts, stackalloc char[AddressReading.Room]);
        return reading.IsFault ? Outcome<Address>.Failure(Errors(reading)) : From(reading);
    }

    /// <summary>The address for a reader of <paramref name="language"/>: the word for the box and the name of the place; the street stays.</summary>
    public string In(Language language)
    {
        Span<char> text = stackalloc char[CodeText.LongestText];
        return !IsDefault && TryPrint(text, out var written, language, _place.In(language)) ? new string(text[..written]) : "";
    }

    /// <summary>
    /// Whether both are the same house and box. Spelling, abbreviations and the language of the place do not matter. It cannot be told
    /// when one has a box or a number that the other lacks, when the streets are named in two languages or are one slip of the
    /// keyboard apart, and when one place may be the other.
    /// </summary>
    public Answer IsSameAs(Address other) =>
        IsDefault || other.IsDefault
            ? Answer.CannotTell
            : Meaning.IsSameAs(other.Meaning)
                .And(StreetKeyIn(stackalloc char[StreetKey.Room]).IsSameAs(other.StreetKeyIn(stackalloc char[StreetKey.Room])))
                .And(HouseNumber.AreSame(Number, other.Number))
                .And(BoxNumber.AreSame(Box, other.Box));

    /// <summary>
    /// What is compared of the address: <c>3621 rekem kanaalstr 12 3</c>. Two spellings of one address mostly have the same; what has
    /// another may still be the same, see <see cref="IsSameAs"/>. Personal like the address itself.
    /// </summary>
    public string ToComparisonKey()
    {
        if (IsDefault)
        {
            return "";
        }

        Span<char> place = stackalloc char[PlaceKey.Room];
        var placeKey = place[..PlaceKey.Write(Meaning.Label, place)];
        var streetKey = StreetKeyIn(stackalloc char[StreetKey.Room]).Text;
        return $"{PostalCode} {placeKey} {streetKey} {HouseNumber.Key(Number)} {BoxNumber.Key(Box)}".TrimEnd();
    }

    /// <summary>Equal when all parts are, to the letter.</summary>
    public bool Equals(Address other) =>
        _street == other._street && _number == other._number && Box == other.Box && PostalCode == other.PostalCode && PlaceName == other.PlaceName;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Address other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_street, _number, Box, PostalCode, PlaceName);

    /// <summary>What is compared of the street.</summary>
    internal StreetKey StreetKeyIn(Span<char> room) => new(Street, room);
}
