using Buurtpreventie.Domain.Testing;

namespace Buurtpreventie.Domain.Tests.Testing;

public sealed class Clocks_that_record
{
    private static readonly LocalDate Day = new(2026, 3, 29);

    [Fact]
    public void Stand_still_until_moved_and_record_what_they_told()
    {
        var clock = RecordedClock.AtNoon(Day);
        var noon = Instant.FromUtc(2026, 3, 29, 10, 0);

        Assert.Equal((noon, noon), (clock.GetCurrentInstant(), clock.GetCurrentInstant()));
        clock.Advance(Duration.FromHours(12));
        Assert.Equal(new LocalDate(2026, 3, 30), clock.Today);
        clock.Set(noon - Duration.FromDays(1));
        Assert.Equal(noon - Duration.FromDays(1), clock.GetCurrentInstant());
        clock.SetToNoon(Day);

        Assert.Equal(noon, clock.Now);
        Assert.Equal([noon, noon, noon - Duration.FromDays(1)], clock.Told);
    }

    [Fact]
    public void Are_shared_between_threads_without_losing_a_word()
    {
        var clock = new RecordedClock(Instant.FromUnixTimeSeconds(0));

        Parallel.For(0, 1000, _ =>
        {
            clock.GetCurrentInstant();
            clock.Advance(Duration.FromSeconds(1));
        });

        Assert.Equal(1000, clock.Told.Length);
        Assert.Equal(Instant.FromUnixTimeSeconds(1000), clock.Now);
    }
}
