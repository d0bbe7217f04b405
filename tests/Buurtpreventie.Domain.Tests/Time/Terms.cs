namespace Buurtpreventie.Domain.Tests.Time;

public sealed class Terms
{
    private static readonly Term[] Some =
    [
        default, Term.OfDays(1), Term.OfDays(28), Term.OfDays(30), Term.OfDays(31), Term.OfDays(365), Term.OfDays(366), Term.OfDays(487), Term.OfDays(36_525), Term.OfMonths(1),
        Term.OfMonths(3), Term.OfMonths(16), Term.OfMonths(18), Term.OfYears(1), Term.OfYears(5), Term.OfYears(100),
    ];

    [Fact]
    public void Of_days_end_with_the_last_of_them()
    {
        Assert.Equal(new(2026, 4, 1), Term.OfDays(30).LastDay(new LocalDate(2026, 3, 2)));
        Assert.Equal(new(2026, 3, 2), default(Term).LastDay(new LocalDate(2026, 3, 2)));
    }

    [Theory]
    [InlineData(2026, 1, 31, 1, 2026, 2, 28)]
    [InlineData(2024, 1, 31, 1, 2024, 2, 29)]
    [InlineData(2024, 2, 29, 12, 2025, 2, 28)]
    [InlineData(2024, 2, 29, 48, 2028, 2, 29)]
    [InlineData(2026, 8, 31, 6, 2027, 2, 28)]
    [InlineData(2026, 3, 15, 3, 2026, 6, 15)]
    public void Of_months_stay_within_a_short_month(int year, int month, int day, int months, int endYear, int endMonth, int endDay) =>
        Assert.Equal(new(endYear, endMonth, endDay), Term.OfMonths(months).LastDay(new LocalDate(year, month, day)));

    [Fact]
    public void Start_on_the_day_that_it_is_in_Brussels()
    {
        var lateInTheEvening = Instant.FromUtc(2026, 3, 1, 23, 30);

        Assert.Equal(new(2026, 3, 3), Term.OfDays(1).LastDay(lateInTheEvening));
        Assert.Equal(new(2026, 3, 2), Term.OfDays(1).LastDay(lateInTheEvening - Duration.FromHours(1)));
    }

    [Fact]
    public void Are_over_at_the_end_of_the_last_day_whatever_the_hour_they_started()
    {
        var last = Instant.FromUtc(2026, 3, 29, 22, 0);
        for (var start = Instant.FromUtc(2026, 2, 26, 23, 0); start < Instant.FromUtc(2026, 2, 27, 23, 0); start += Duration.FromMinutes(10))
        {
            // Summer time starts on 29 March, so that day ends two hours before midnight in Greenwich.
            var term = Term.OfDays(30);

            Assert.Equal(last, term.EndsAt(start));
            Assert.False(term.IsOver(start, last - Duration.Epsilon));
            Assert.True(term.IsOver(start, last));
        }
    }

    [Fact]
    public void Are_ordered_by_length_a_month_counted_as_thirty_days()
    {
        Assert.True(Term.OfDays(29) < Term.OfMonths(1));
        Assert.True(Term.OfMonths(1) < Term.OfDays(31));
        Assert.True(Term.OfYears(1) > Term.OfMonths(11));
        Assert.True(Term.OfYears(100) > Term.OfDays(1));
        Assert.Equal(0, Term.OfMonths(1).CompareTo(Term.OfDays(30)));
        Assert.NotEqual(Term.OfMonths(1), Term.OfDays(30));
        Assert.Equal(Term.OfYears(1), Term.OfMonths(12));
    }

    [Fact]
    public void Have_an_order_that_agrees_with_its_operators()
    {
        foreach (var (left, right) in Some.SelectMany(left => Some.Select(right => (left, right))))
        {
            var order = left.CompareTo(right);

            Assert.Equal(Math.Sign(order), -Math.Sign(right.CompareTo(left)));
            Assert.Equal(order < 0, left < right);
            Assert.Equal(order > 0, left > right);
            Assert.Equal(order <= 0, left <= right);
            Assert.Equal(order >= 0, left >= right);
            Assert.True(left != right || order == 0);
        }
    }

    [Fact]
    public void Are_written_as_ISO_8601_and_read_back()
    {
        Assert.Equal(["P0D", "P30D", "P3M", "P1Y", "P18M"], new[] { default, Term.OfDays(30), Term.OfMonths(3), Term.OfMonths(12), Term.OfMonths(18) }.Select(term => term.ToString()));
        Assert.All(Some, term => Assert.Equal(term, Term.Parse(term.ToString())));
    }

    [Fact]
    public void Last_a_hundred_years_at_most_and_are_never_negative()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Term.OfDays(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Term.OfMonths(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Term.OfYears(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Term.OfDays(36_526));
        Assert.Throws<ArgumentOutOfRangeException>(() => Term.OfMonths(1201));
        Assert.Throws<ArgumentOutOfRangeException>(() => Term.OfYears(101));
        Assert.Throws<ArgumentOutOfRangeException>(() => Term.OfYears(int.MaxValue));
        Assert.All(["P36526D", "P1201M", "P101Y", "P2147483647D", "P357913942Y"], text => Assert.False(Term.TryParse(text, out _)));
        Assert.All(["P36525D", "P1200M", "P100Y"], text => Assert.True(Term.TryParse(text, out _)));
    }
}
