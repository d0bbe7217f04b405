namespace Buurtpreventie.Domain.Tests.Identity;

public sealed class Birth_dates
{
    private static readonly LocalDate First = new(2003, 12, 1);
    private static readonly LocalDate Last = new(2005, 1, 31);

    /// <summary>Every birth date that can be told of these months, which hold a 29 February, and each of the days that it leaves possible.</summary>
    private static readonly List<(BirthDate Date, List<LocalDate> Days)> Told =
    [
        .. Days(First, Last).Select(day => (BirthDate.On(day), new List<LocalDate> { day })),
        .. Days(First, Last).Where(day => day.Day == 1).Select(day => (BirthDate.InMonth(day.Year, day.Month), Days(day, day.PlusMonths(1).PlusDays(-1)))),
        .. new[] { 2003, 2004, 2005 }.Select(year => (BirthDate.InYear(year), Days(new(year, 1, 1), new(year, 12, 31)))),
    ];

    [Fact]
    public void Answer_for_every_day_that_remains_possible()
    {
        foreach (var (date, days) in Told)
        {
            foreach (var age in new[] { 0, 1, 4, 16, 18 })
            {
                var reached = days.Select(day => Reached(day, age)).ToList();
                foreach (var today in new[] { reached.Min(), reached.Max() }.SelectMany(border => Days(border.PlusDays(-2), border.PlusDays(2))))
                {
                    var yes = reached.Count(day => day <= today);
                    var expected = yes == days.Count ? Answer.Yes : yes == 0 ? Answer.No : Answer.CannotTell;

                    Assert.Equal(expected, date.IsAtLeast(age, today));
                }
            }
        }
    }

    [Fact]
    public void Tell_the_first_and_the_last_possible_day()
    {
        foreach (var (date, days) in Told)
        {
            Assert.Equal((days[0], days[^1]), (date.Earliest, date.Latest));
        }
    }

    [Fact]
    public void Fit_one_person_when_a_day_fits_both()
    {
        foreach (var ((date, days), (other, otherDays)) in Told.SelectMany(one => Told.Where((_, i) => i % 7 == 0 || i > 400).Select(other => (one, other))))
        {
            var fits = days[0] <= otherDays[^1] && otherDays[0] <= days[^1];

            Assert.Equal(fits, date.IsCompatibleWith(other));
            Assert.Equal(fits, other.IsCompatibleWith(date));
        }
    }

    [Fact]
    public void That_are_unknown_tell_nothing_and_exclude_nothing()
    {
        Assert.Equal((null, null, BirthDatePrecision.Unknown), (BirthDate.Unknown.Earliest, BirthDate.Unknown.Latest, BirthDate.Unknown.Precision));
        Assert.Equal(Answer.CannotTell, BirthDate.Unknown.IsAtLeast(0, new(2026, 1, 1)));
        Assert.True(BirthDate.Unknown.IsCompatibleWith(BirthDate.InYear(2004)) && BirthDate.InYear(2004).IsCompatibleWith(BirthDate.Unknown));
        Assert.False(BirthDate.Unknown.IsDefault);
        Assert.NotEqual(default, BirthDate.Unknown);
        Assert.Equal((Answer.CannotTell, true), (default(BirthDate).IsAtLeast(18, new(2026, 1, 1)), default(BirthDate).IsDefault));
    }

    [Fact]
    public void Are_written_and_read_back_for_every_precision()
    {
        foreach (var (date, _) in Told)
        {
            Assert.Equal(date, BirthDate.Parse(date.ToString("N")));
        }

        Assert.Equal(
            ["2004-02-29", "29/02/2004", "2004-02", "02/2004", "2004", "2004", "unknown", "unknown"],
            new[] { BirthDate.On(new(2004, 2, 29)), BirthDate.InMonth(2004, 2), BirthDate.InYear(2004), BirthDate.Unknown }.SelectMany(date => new[] { date.ToString("N"), date.ToString("F") }));
    }

    [Fact]
    public void Lie_between_1850_and_2199()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => BirthDate.InYear(1849));
        Assert.Throws<ArgumentOutOfRangeException>(() => BirthDate.InYear(2200));
        Assert.Throws<ArgumentOutOfRangeException>(() => BirthDate.InYear(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => BirthDate.InYear(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => BirthDate.InMonth(2004, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => BirthDate.InMonth(2004, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => BirthDate.On(new(1849, 12, 31)));
        Assert.Equal("1850", BirthDate.InYear(1850).ToString("N"));
        Assert.Equal("2199-12-31", BirthDate.On(new(2199, 12, 31)).ToString("N"));
    }

    [Theory]
    [InlineData("2004-02-30", "birth-date.no-such-day")]
    [InlineData("2003-02-29", "birth-date.no-such-day")]
    [InlineData("2004-00", "birth-date.no-such-day")]
    [InlineData("2004-13-01", "birth-date.no-such-day")]
    [InlineData("29/02/2004", "birth-date.malformed")]
    [InlineData("2004-2-29", "birth-date.malformed")]
    [InlineData("", "birth-date.malformed")]
    public void Are_refused_with_the_reason(string text, string code)
    {
        Assert.False(BirthDate.TryParse(text, out _, out var fault));
        Assert.Equal(code, fault.Code);
    }

    private static List<LocalDate> Days(LocalDate first, LocalDate last) => [.. Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays)];

    // Counted from the calendar: 29 February is followed by 1 March in years that have none.
    private static LocalDate Reached(LocalDate birth, int age) =>
        birth is { Month: 2, Day: 29 } && !CalendarSystem.Iso.IsLeapYear(birth.Year + age) ? new(birth.Year + age, 3, 1) : new(birth.Year + age, birth.Month, birth.Day);
}
