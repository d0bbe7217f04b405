using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;

namespace Buurtpreventie.Domain;

/// <summary>
/// What is known of a birth date: the day, the month, only the year, or nothing. Questions of age are answered for the whole range of
/// days that remain possible; a 1 January is never invented.
/// </summary>
/// <remarks>
/// Shown masked unless a format asks otherwise: none or <c>M</c> gives <c>****-**-**</c>, <c>F</c> the form people print, <c>N</c>
/// <c>1974-03-18</c>, <c>1974-03</c>, <c>1974</c> or <c>unknown</c>. Not ordered: a year and a day in it have no order.
/// <c>default</c> is not "unknown" but no birth date at all.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(CodeTypeConverter<BirthDate>))]
[JsonConverter(typeof(CodeJsonConverter<BirthDate>))]
public readonly partial struct BirthDate
    : ICode<BirthDate>, IPersonal, IEquatable<BirthDate>, ISpanParsable<BirthDate>, IUtf8SpanParsable<BirthDate>, ISpanFormattable,
      IUtf8SpanFormattable
{
    private const short UnknownYear = -1;

    // A year of -1 stands for "nothing known", month 0 and day 0 for "not known".
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly short _year;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte _month;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte _day;

    private BirthDate(int year, int month, int day) => (_year, _month, _day) = ((short)year, (byte)month, (byte)day);

    /// <summary>It is established that nothing is known.</summary>
    public static BirthDate Unknown => new(UnknownYear, 0, 0);

    /// <summary>Whether this is the default value, which is no birth date.</summary>
    public bool IsDefault => _year == 0;

    /// <summary>How much is known.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public BirthDatePrecision Precision =>
        _year <= 0 ? BirthDatePrecision.Unknown
        : _month == 0 ? BirthDatePrecision.Year
        : _day == 0 ? BirthDatePrecision.Month
        : BirthDatePrecision.Day;

    /// <summary>The first day that is possible, or null when nothing is known.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public LocalDate? Earliest => Precision switch
    {
        BirthDatePrecision.Day => new LocalDate(_year, _month, _day),
        BirthDatePrecision.Month => new LocalDate(_year, _month, 1),
        BirthDatePrecision.Year => new LocalDate(_year, 1, 1),
        _ => null,
    };

    /// <summary>The last day that is possible, or null when nothing is known.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public LocalDate? Latest => Precision switch
    {
        BirthDatePrecision.Day => Earliest,
        BirthDatePrecision.Month => new LocalDate(_year, _month, 1).With(DateAdjusters.EndOfMonth),
        BirthDatePrecision.Year => new LocalDate(_year, 12, 31),
        _ => null,
    };

    /// <summary>A known day, from 1850 to 2199.</summary>
    public static BirthDate On(LocalDate day) => new(InRange(day.Year), day.Month, day.Day);

    /// <summary>A known month.</summary>
    public static BirthDate InMonth(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return new(InRange(year), month, 0);
    }

    /// <summary>A known year.</summary>
    public static BirthDate InYear(int year) => new(InRange(year), 0, 0);

    /// <summary>
    /// Whether the person is at least <paramref name="age"/> full years old on <paramref name="day"/>: <see cref="Answer.CannotTell"/>
    /// when some possible birth days say yes and others no. Somebody born on 29 February reaches an age on 1 March of other years.
    /// </summary>
    public Answer IsAtLeast(int age, LocalDate day) =>
        Latest is not { } latest || Earliest is not { } earliest ? Answer.CannotTell
        : Birthdays.Reached(latest, age) <= day ? Answer.Yes
        : Birthdays.Reached(earliest, age) > day ? Answer.No
        : Answer.CannotTell;

    /// <summary>Whether both can be the birth date of one person, as far as known.</summary>
    public bool IsCompatibleWith(BirthDate other) =>
        Earliest is not { } earliest || other.Earliest is not { } otherEarliest || (earliest <= other.Latest && otherEarliest <= Latest);

    /// <summary>Equal when the same is known.</summary>
    public bool Equals(BirthDate other) => (_year, _month, _day) == (other._year, other._month, other._day);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BirthDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_year, _month, _day);

    private static int InRange(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1850);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 2199);
        return year;
    }
}

/// <summary>How much is known of a birth date.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<BirthDatePrecision>))]
public enum BirthDatePrecision
{
    /// <summary>Nothing.</summary>
    Unknown = 0,

    /// <summary>The year.</summary>
    Year = 1,

    /// <summary>Year and month.</summary>
    Month = 2,

    /// <summary>The day.</summary>
    Day = 3,
}
