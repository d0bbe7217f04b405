using NodaTime;

namespace Buurtpreventie.Domain.Testing;

/// <summary>
/// Makes register numbers for tests: of every class that exists and of every class that is refused. The same seed gives the same
/// numbers in the same order, on every runtime. Not for use by several threads at once.
/// </summary>
/// <remarks>
/// An ordinary number drawn here may by chance be somebody's: keep such numbers in memory and out of fixtures, screenshots and test
/// databases that live on. <see cref="OfNobody"/> draws numbers that nobody has.
/// </remarks>
public sealed partial class RegisterNumbers
{
    private static readonly LocalDate LastDay = new(2099, 12, 31);

    private readonly Lots _lots;
    private readonly bool _ofNobody;

    /// <summary>A generator.</summary>
    /// <param name="seed">Where the series starts; print it when a test fails.</param>
    public RegisterNumbers(ulong seed)
        : this(seed, ofNobody: false)
    {
    }

    private RegisterNumbers(ulong seed, bool ofNobody)
    {
        _lots = new Lots(seed);
        _ofNobody = ofNobody;
        (FirstBirth, AsOf) = ofNobody ? (new LocalDate(2060, 1, 1), new LocalDate(2098, 12, 31)) : (new(1910, 1, 1), new(2026, 1, 1));
    }

    /// <summary>
    /// The day that counts, 1 January 2026 unless set: numbers that are accepted are those of people born before it, and
    /// <see cref="RegisterNumberClass.FutureBirth"/> gives people born after it. From 2010 to 2098.
    /// </summary>
    public LocalDate AsOf
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value.Year, 2010, nameof(value));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value.Year, 2098, nameof(value));
            field = value;
        }
    }

    /// <summary>The first day on which people are born, as far as the class leaves it open.</summary>
    public LocalDate FirstBirth { get; }

    /// <summary>
    /// A generator of numbers that are nobody's: of people born from 2060, so that until then no register issues one. Their form and
    /// check digits are right, but they are possible only with a clock in that future: <see cref="AsOf"/> is 31 December 2098, when the
    /// eldest are 38. Classes that cannot lie there, <see cref="RegisterNumberClass.Ordinary1900s"/> for one, it does not make.
    /// </summary>
    public static RegisterNumbers OfNobody(ulong seed) => new(seed, ofNobody: true);

    /// <summary>Whether this generator has numbers of <paramref name="class"/>: always, except that some classes cannot be nobody's.</summary>
    public bool CanMake(RegisterNumberClass @class) => !_ofNobody || @class is not (
        RegisterNumberClass.Ordinary1900s or RegisterNumberClass.NothingKnown or RegisterNumberClass.NothingKnownOverflow
        or RegisterNumberClass.BisNothingKnown or RegisterNumberClass.LeapDayOf1900 or RegisterNumberClass.LeadingZeroLost);

    /// <summary>A number of the National Register that tells a birth day before <see cref="AsOf"/>.</summary>
    public NationalRegisterNumber Next() => Read(Ordinary(AnyBirth()));

    /// <summary>A number of the National Register of somebody born on <paramref name="birth"/>.</summary>
    /// <param name="birth">From 1900 to 2099; from 2060 where the numbers are nobody's.</param>
    /// <param name="sex">As registered; <see cref="RegisteredSex.Unknown"/> leaves it to the lot.</param>
    public NationalRegisterNumber BornOn(LocalDate birth, RegisteredSex sex = RegisteredSex.Unknown)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(birth, _ofNobody ? FirstBirth : new(1900, 1, 1));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(birth, LastDay);
        return Read(new(birth.Year, birth.Month, birth.Day, Serial(sex)));
    }

    /// <summary>A number of the National Register of somebody who is <paramref name="age"/> full years old on <paramref name="day"/>.</summary>
    /// <param name="age">From 0; the birth must lie where <see cref="BornOn"/> takes it.</param>
    /// <param name="day">The day that counts.</param>
    /// <param name="sex">As registered; <see cref="RegisteredSex.Unknown"/> leaves it to the lot.</param>
    public NationalRegisterNumber OfAge(int age, LocalDate day, RegisteredSex sex = RegisteredSex.Unknown)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(age);

        var last = day.PlusYears(-age);
        var first = day.PlusYears(-age - 1).PlusDays(1);
        var birth = Between(first, last);
        while (Birthdays.Reached(birth, age) > day || Birthdays.Reached(birth, age + 1) <= day)
        {
            birth = Between(first, last);
        }

        return BornOn(birth, sex);
    }

    /// <summary>The next sample of <paramref name="class"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class, or this generator cannot make it; see <see cref="CanMake"/>.</exception>
    public RegisterNumberSample Next(RegisterNumberClass @class) =>
        !CanMake(@class) ? throw new ArgumentOutOfRangeException(nameof(@class), @class, "Numbers of this class may be somebody's.")
        : Accepted(@class) ?? Refused(@class) ?? throw new ArgumentOutOfRangeException(nameof(@class), @class, "There is no such class.");

    /// <summary><paramref name="count"/> samples of every class that this generator can make.</summary>
    public IEnumerable<RegisterNumberSample> OfEveryClass(int count)
    {
        foreach (var @class in Enum.GetValues<RegisterNumberClass>().Where(CanMake))
        {
            for (var i = 0; i < count; i++)
            {
                yield return Next(@class);
            }
        }
    }

    private static NationalRegisterNumber Read(RegisterNumberParts parts) => NationalRegisterNumber.Parse(parts.Text, null);

    private RegisterNumberParts Ordinary(LocalDate birth) => new(birth.Year, birth.Month, birth.Day, Serial());

    private LocalDate AnyBirth() => Between(FirstBirth, AsOf.PlusDays(-1));

    private LocalDate BirthInThe1900s() => Between(FirstBirth, new(1999, 12, 31));

    private LocalDate BirthFrom2000() => Between(LocalDate.Max(FirstBirth, new(2000, 1, 1)), AsOf.PlusDays(-1));

    private LocalDate Between(LocalDate first, LocalDate last) => first.PlusDays(_lots.Between(0, Period.DaysBetween(first, last)));

    private int Serial(RegisteredSex sex = RegisteredSex.Unknown) => sex switch
    {
        RegisteredSex.Male => (2 * _lots.Between(1, 499)) - 1,
        RegisteredSex.Female => 2 * _lots.Between(1, 499),
        _ => _lots.Between(1, 998),
    };
}
