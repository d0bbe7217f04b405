using System.Text.Json.Serialization;
using NodaTime;

namespace Buurtpreventie.Domain;

/// <summary>
/// A term of days, months or years as people agree on it. It starts on a local day in Brussels and is over at the end of the
/// local day on which it ends, so a term of 30 days from 2 March ends with 1 April. It lasts a hundred years at most.
/// <c>default</c> is a term of no days.
/// </summary>
[JsonConverter(typeof(TimeJsonConverter))]
public readonly partial record struct Term : IComparable<Term>
{
    private const int MostYears = 100;
    private const int MostMonths = MostYears * 12;
    private const int MostDays = 36_525;

    private Term(int days, int months)
    {
        Days = days;
        Months = months;
    }

    /// <summary>The days of it.</summary>
    public int Days { get; }

    /// <summary>The months of it; a year is twelve.</summary>
    public int Months { get; }

    /// <summary>A term of days, at most 36 525.</summary>
    public static Term OfDays(int days) => new(Within(days, MostDays), 0);

    /// <summary>A term of months, at most 1200.</summary>
    public static Term OfMonths(int months) => new(0, Within(months, MostMonths));

    /// <summary>A term of years, at most 100.</summary>
    public static Term OfYears(int years) => new(0, Within(years, MostYears) * 12);

    /// <summary>The last day of the term when it starts on <paramref name="start"/>; the end of a short month is kept within it.</summary>
    public LocalDate LastDay(LocalDate start) => start.PlusMonths(Months).PlusDays(Days);

    /// <summary>The last day of the term when it starts at <paramref name="start"/>.</summary>
    public LocalDate LastDay(Instant start) => LastDay(Brussels.DateOf(start));

    /// <summary>The first instant at which the term is over.</summary>
    public Instant EndsAt(Instant start) => Brussels.EndOf(LastDay(start));

    /// <summary>Whether the term that started at <paramref name="start"/> is over at <paramref name="now"/>.</summary>
    public bool IsOver(Instant start, Instant now) => Brussels.IsOver(LastDay(start), now);

    /// <summary>By length, a month counted as thirty days; so a month and thirty days are as long, but not equal.</summary>
    public int CompareTo(Term other) => ((Months * 30) + Days).CompareTo((other.Months * 30) + other.Days);

    /// <summary>Shorter.</summary>
    public static bool operator <(Term left, Term right) => left.CompareTo(right) < 0;

    /// <summary>Longer.</summary>
    public static bool operator >(Term left, Term right) => left.CompareTo(right) > 0;

    /// <summary>Shorter or as long.</summary>
    public static bool operator <=(Term left, Term right) => left.CompareTo(right) <= 0;

    /// <summary>Longer or as long.</summary>
    public static bool operator >=(Term left, Term right) => left.CompareTo(right) >= 0;

    private static int Within(int count, int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, most);
        return count;
    }
}
