using NodaTime.Text;

namespace Buurtpreventie.Domain.Tests.Time;

public sealed class Days_in_Brussels
{
    [Fact]
    public void Start_at_midnight_there_and_not_in_Greenwich()
    {
        Assert.Equal(Instant.FromUtc(2026, 1, 14, 23, 0), Brussels.StartOf(new(2026, 1, 15)));
        Assert.Equal(Instant.FromUtc(2026, 7, 14, 22, 0), Brussels.StartOf(new(2026, 7, 15)));
        Assert.Equal(new LocalDate(2026, 7, 15), Brussels.DateOf(Instant.FromUtc(2026, 7, 14, 22, 0)));
        Assert.Equal(new LocalDate(2026, 7, 14), Brussels.DateOf(Instant.FromUtc(2026, 7, 14, 22, 0) - Duration.Epsilon));
    }

    [Theory]
    [InlineData("2026-03-28", 24)]
    [InlineData("2026-03-29", 23)]
    [InlineData("2026-03-30", 24)]
    [InlineData("2026-10-24", 24)]
    [InlineData("2026-10-25", 25)]
    [InlineData("2026-10-26", 24)]
    public void Have_23_hours_when_summer_time_starts_and_25_when_it_ends(string day, int hours)
    {
        var date = LocalDatePattern.Iso.Parse(day).Value;

        Assert.Equal(Duration.FromHours(hours), Brussels.EndOf(date) - Brussels.StartOf(date));
    }

    [Fact]
    public void Are_over_at_the_first_instant_of_the_next()
    {
        for (var day = new LocalDate(1995, 12, 31); day.Year < 2038; day = day.PlusDays(1))
        {
            Assert.False(Brussels.IsOver(day, Brussels.EndOf(day) - Duration.Epsilon));
            Assert.True(Brussels.IsOver(day, Brussels.EndOf(day)));
        }
    }

    [Theory]
    [InlineData("2026-03-29T01:59:59", "2026-03-29T00:59:59Z")]
    [InlineData("2026-03-29T02:00:00", "2026-03-29T01:00:00Z")]
    [InlineData("2026-03-29T02:30:00", "2026-03-29T01:30:00Z")]
    [InlineData("2026-03-29T03:00:00", "2026-03-29T01:00:00Z")]
    [InlineData("2026-03-29T03:30:00", "2026-03-29T01:30:00Z")]
    [InlineData("2026-10-25T01:59:59", "2026-10-24T23:59:59Z")]
    [InlineData("2026-10-25T02:00:00", "2026-10-25T00:00:00Z")]
    [InlineData("2026-10-25T02:59:59", "2026-10-25T00:59:59Z")]
    [InlineData("2026-10-25T03:00:00", "2026-10-25T02:00:00Z")]
    public void A_time_that_is_skipped_moves_forward_and_of_one_that_comes_twice_the_earlier_counts(string time, string instant) =>
        Assert.Equal(InstantPattern.General.Parse(instant).Value, Brussels.At(LocalDateTimePattern.GeneralIso.Parse(time).Value));

    [Fact]
    public void Agree_with_the_European_rule_for_every_hour_since_1996()
    {
        for (var year = 1996; year <= 2037; year++)
        {
            var (starts, ends) = (LastSunday(year, 3), LastSunday(year, 10));
            for (var hour = Instant.FromUtc(year, 1, 1, 0, 0); hour < Instant.FromUtc(year + 1, 1, 1, 0, 0); hour += Duration.FromHours(1))
            {
                var offset = hour >= starts && hour < ends ? 2 : 1;

                Assert.Equal(hour.InUtc().LocalDateTime.PlusHours(offset), Brussels.TimeOf(hour));
                Assert.Equal(hour.InUtc().LocalDateTime.PlusHours(offset).Date, Brussels.DateOf(hour));
            }
        }
    }

    [Fact]
    public void Follow_each_other_without_a_gap()
    {
        for (var date = new LocalDate(1850, 1, 1); date.Year < 2200; date = date.PlusDays(1))
        {
            var start = Brussels.StartOf(date);

            Assert.Equal(date, Brussels.DateOf(start));
            Assert.Equal(date.PlusDays(-1), Brussels.DateOf(start - Duration.Epsilon));
            Assert.Equal(start, Brussels.EndOf(date.PlusDays(-1)));
        }
    }

    [Fact]
    public void Are_in_the_future_only_when_it_is_not_that_day_yet_in_Brussels()
    {
        var date = new LocalDate(2026, 3, 2);
        var midnight = Instant.FromUtc(2026, 3, 1, 23, 0);

        Assert.True(Brussels.IsInTheFuture(date, midnight - Duration.Epsilon));
        Assert.False(Brussels.IsInTheFuture(date, midnight));
        Assert.False(Brussels.IsInTheFuture(date, midnight + Duration.FromDays(300)));
    }

    private static Instant LastSunday(int year, int month)
    {
        var day = new LocalDate(year, month, 31);
        while (day.DayOfWeek != IsoDayOfWeek.Sunday)
        {
            day = day.PlusDays(-1);
        }

        return Instant.FromUtc(year, month, day.Day, 1, 0);
    }
}
