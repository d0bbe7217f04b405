using System.Collections.Immutable;
using NodaTime;

namespace Buurtpreventie.Domain.Testing;

/// <summary>
/// A clock for tests: it stands still until it is set or advanced, and it records every instant it told. Safe to share between threads.
/// </summary>
/// <param name="now">The instant it starts at.</param>
public sealed class RecordedClock(Instant now) : IClock
{
    private readonly Lock _lock = new();
    private readonly List<Instant> _told = [];
    private Instant _now = now;

    /// <summary>The instant it stands at; reading it is not recorded.</summary>
    public Instant Now
    {
        get
        {
            lock (_lock)
            {
                return _now;
            }
        }
    }

    /// <summary>The calendar day in Brussels at <see cref="Now"/>.</summary>
    public LocalDate Today => Brussels.DateOf(Now);

    /// <summary>What it told to whoever asked, in order.</summary>
    public ImmutableArray<Instant> Told
    {
        get
        {
            lock (_lock)
            {
                return [.. _told];
            }
        }
    }

    /// <summary>A clock at noon in Brussels on <paramref name="day"/>.</summary>
    public static RecordedClock AtNoon(LocalDate day) => new(Brussels.At(day + LocalTime.Noon));

    /// <summary>Tells the instant it stands at, and records that it did.</summary>
    public Instant GetCurrentInstant()
    {
        lock (_lock)
        {
            _told.Add(_now);
            return _now;
        }
    }

    /// <summary>Puts it at <paramref name="instant"/>, forward or back.</summary>
    public void Set(Instant instant)
    {
        lock (_lock)
        {
            _now = instant;
        }
    }

    /// <summary>Puts it at noon in Brussels on <paramref name="day"/>.</summary>
    public void SetToNoon(LocalDate day) => Set(Brussels.At(day + LocalTime.Noon));

    /// <summary>Moves it on by <paramref name="duration"/>; back when that is negative.</summary>
    public void Advance(Duration duration)
    {
        lock (_lock)
        {
            _now += duration;
        }
    }
}
