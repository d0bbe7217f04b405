using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Buurtpreventie.Domain.EntityFrameworkCore;

/// <summary>An <see cref="Instant"/> as ticks of 100 ns since 1970, in UTC; what is finer is cut off.</summary>
public sealed class InstantTicksConverter()
    : ValueConverter<Instant, long>(instant => instant.ToUnixTimeTicks(), ticks => Instant.FromUnixTimeTicks(ticks));

/// <summary>An <see cref="Instant"/> as a <see cref="DateTime"/> in UTC, which PostgreSQL keeps in whole microseconds.</summary>
public sealed class InstantUtcConverter()
    : ValueConverter<Instant, DateTime>(instant => instant.ToDateTimeUtc(), time => Instant.FromDateTimeUtc(time));

/// <summary>A <see cref="LocalDate"/> as a <see cref="DateOnly"/>.</summary>
public sealed class LocalDateConverter()
    : ValueConverter<LocalDate, DateOnly>(date => date.ToDateOnly(), date => LocalDate.FromDateOnly(date));

/// <summary>A <see cref="LocalDateTime"/> as a <see cref="DateTime"/> of no zone.</summary>
public sealed class LocalDateTimeConverter()
    : ValueConverter<LocalDateTime, DateTime>(time => time.ToDateTimeUnspecified(), time => LocalDateTime.FromDateTime(time));

/// <summary>A <see cref="Term"/> in its ISO 8601 form.</summary>
public sealed class TermConverter() : ValueConverter<Term, string>(term => term.ToString(), text => Read(text))
{
    private static Term Read(string text) => Term.Parse(text, CultureInfo.InvariantCulture);
}
