using NodaTime;

namespace Buurtpreventie.Domain;

/// <summary>
/// Local time in Belgium. Inside the library everything is an <see cref="Instant"/>; only here does it become a day, and only
/// the zone Europe/Brussels is used.
/// </summary>
public static class Brussels
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Brussels"];

    /// <summary>The calendar day in Brussels at <paramref name="instant"/>.</summary>
    public static LocalDate DateOf(Instant instant) => instant.InZone(Zone).Date;

    /// <summary>The wall-clock time in Brussels at <paramref name="instant"/>.</summary>
    public static LocalDateTime TimeOf(Instant instant) => instant.InZone(Zone).LocalDateTime;

    /// <summary>The first instant of <paramref name="date"/>.</summary>
    public static Instant StartOf(LocalDate date) => Zone.AtStartOfDay(date).ToInstant();

    /// <summary>The first instant after <paramref name="date"/>: a term that ends on that day is over from here.</summary>
    public static Instant EndOf(LocalDate date) => StartOf(date.PlusDays(1));

    /// <summary>
    /// The instant of a wall-clock time. In the hour that summer time skips it is moved forward; in the hour that comes twice the
    /// earlier one is taken.
    /// </summary>
    public static Instant At(LocalDateTime time) => time.InZoneLeniently(Zone).ToInstant();

    /// <summary>Whether <paramref name="date"/> lies after the day it is in Brussels at <paramref name="now"/>.</summary>
    public static bool IsInTheFuture(LocalDate date, Instant now) => date > DateOf(now);

    /// <summary>Whether <paramref name="date"/> is over in Brussels at <paramref name="now"/>. Allocates nothing.</summary>
    public static bool IsOver(LocalDate date, Instant now) => date < DateOf(now);
}
