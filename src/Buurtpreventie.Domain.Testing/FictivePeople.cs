using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Buurtpreventie.Domain.Testing;

/// <summary>
/// Makes people who do not exist, at addresses in places that do. The same seed gives the same people in the same order, on every
/// runtime, as long as the places of Belgium stay the same. Not for use by several threads at once.
/// </summary>
/// <remarks>
/// By chance a register number or a mobile number may be somebody's: people made with <see cref="RegisterNumbers.OfNobody"/> have
/// register numbers that are nobody's, and mobile numbers start with 0450, where no operator was known when this was written. Send them no message.
/// </remarks>
public sealed class FictivePeople
{
    private static readonly Lazy<ILookup<Language, Place>> Places = new(() =>
        PostalCode.Known.SelectMany(code => code.Places)
            .SelectMany(place => place.Municipality.Languages.Select(language => (language, place)))
            .ToLookup(pair => pair.language, pair => pair.place));

    private readonly Lots _lots;
    private readonly RegisterNumbers _numbers;

    /// <summary>People with ordinary register numbers, on 1 January 2026.</summary>
    /// <param name="seed">Where the series starts; print it when a test fails.</param>
    public FictivePeople(ulong seed)
        : this(seed, new RegisterNumbers(seed))
    {
    }

    /// <summary>People with numbers from this generator, on the day from which it counts.</summary>
    /// <param name="seed">Where the series starts; print it when a test fails.</param>
    /// <param name="numbers">The generator of their register numbers; not to be used by others at the same time.</param>
    public FictivePeople(ulong seed, RegisterNumbers numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        _lots = new Lots(seed);
        _numbers = numbers;
    }

    /// <summary>The day on which people have the age that is asked for.</summary>
    public LocalDate AsOf => _numbers.AsOf;

    /// <summary>An adult.</summary>
    public FictivePerson Next() => Next(new PersonWish());

    /// <summary>Somebody as wished.</summary>
    /// <exception cref="ArgumentException">There is no such person: the postal code is not in use, the language is none of the country, or the birth lies where there are no numbers.</exception>
    public FictivePerson Next(PersonWish wish)
    {
        ArgumentNullException.ThrowIfNull(wish);
        if (wish.Language == Language.English)
        {
            throw new ArgumentException("Fictive people speak a language of the country.", nameof(wish));
        }

        var place = PlaceFor(wish);
        var spoken = place.Municipality.Languages;
        var language = wish.Language ?? One(spoken);
        var sex = wish.Sex ?? _lots.One(RegisteredSex.Male, RegisteredSex.Female);
        var number = wish.Birth is { } birth
            ? _numbers.BornOn(birth, sex)
            : _numbers.OfAge(wish.Age ?? _lots.Between(18, Math.Min(90, AsOf.Year - _numbers.FirstBirth.Year - 1)), AsOf, sex);
        var written = spoken.Contains(language) ? language : spoken[0];
        var address = AddressAt(_lots.One(FictiveNames.Streets(written)), place.PostalCode, place.NameIn(written));
        return Person(number, language, _lots.One(FictiveNames.Families(language)), address);
    }

    /// <summary>As many as asked.</summary>
    public ImmutableArray<FictivePerson> Take(int count) => [.. Enumerable.Range(0, count).Select(_ => Next())];

    /// <summary>A parent: the same last name and address, twenty to forty years older.</summary>
    /// <exception cref="ArgumentException">The child is born so early that the generator has no numbers for a parent.</exception>
    public FictivePerson ParentOf(FictivePerson child)
    {
        ArgumentNullException.ThrowIfNull(child);
        var (first, last) = (LocalDate.Max(_numbers.FirstBirth, child.Birth.PlusYears(-40)), child.Birth.PlusYears(-20));
        if (first > last)
        {
            throw new ArgumentException("A parent would be born before the first number.", nameof(child));
        }

        var birth = first.PlusDays(_lots.Between(0, Period.DaysBetween(first, last)));
        var number = _numbers.BornOn(birth, _lots.One(RegisteredSex.Male, RegisteredSex.Female));
        return Person(number, child.Language, child.Name.Last, child.Address);
    }

    /// <summary>Somebody in another house of the same street.</summary>
    public FictivePerson NeighbourOf(FictivePerson person)
    {
        ArgumentNullException.ThrowIfNull(person);
        var home = person.Address;
        var address = AddressAt(home.Street, home.PostalCode, home.PlaceName);
        while (address.Number == home.Number)
        {
            address = AddressAt(home.Street, home.PostalCode, home.PlaceName);
        }

        return Next(new PersonWish { PostalCode = home.PostalCode }) with { Address = address };
    }

    private FictivePerson Person(NationalRegisterNumber number, Language language, string lastName, Address address)
    {
        var name = PersonName.Of(_lots.One(FictiveNames.Given(language, number.Sex)), lastName).OrThrow();
        return new(PersonId(), name, number.Sex, number.BirthDate.Earliest!.Value, number, language, address, Mobile(), Email(name));
    }

    private Place PlaceFor(PersonWish wish)
    {
        if (wish.PostalCode is not { } code)
        {
            return One([.. Places.Value[wish.Language ?? _lots.One(Language.Dutch, Language.French, Language.German)]]);
        }

        return code.IsKnown ? One(code.Places) : throw new ArgumentException("The postal code is not in use.", nameof(wish));
    }

    private T One<T>(ImmutableArray<T> of) => _lots.One(of.AsSpan());

    private Address AddressAt(string street, PostalCode postalCode, string place)
    {
        var number = _lots.Between(1, 150).ToString(CultureInfo.InvariantCulture);
        return Address.Of(street, number, null, postalCode.ToString("N", null), place).OrThrow();
    }

    private PersonId PersonId()
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, _lots.Next());
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], _lots.Next());
        return Domain.PersonId.From(new Guid(bytes));
    }

    private MobileNumber Mobile() =>
        MobileNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"+32450{_lots.Between(0, 999_999):000000}"), null);

    private EmailAddress Email(PersonName name) =>
        EmailAddress.Parse(string.Create(CultureInfo.InvariantCulture, $"{name.ToComparisonKey().Replace(' ', '.')}{_lots.Between(1, 99)}@buurt.example"), null);
}
