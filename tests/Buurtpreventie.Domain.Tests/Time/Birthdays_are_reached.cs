namespace Buurtpreventie.Domain.Tests.Time;

public sealed class Birthdays_are_reached
{
    [Theory]
    [InlineData(2008, 2, 29, 18, 2026, 3, 1)]
    [InlineData(2008, 2, 29, 20, 2028, 2, 29)]
    [InlineData(2008, 2, 28, 18, 2026, 2, 28)]
    [InlineData(2008, 3, 1, 18, 2026, 3, 1)]
    [InlineData(2007, 12, 31, 18, 2025, 12, 31)]
    [InlineData(2007, 12, 31, 0, 2007, 12, 31)]
    public void On_the_same_day_and_from_29_February_on_1_March(int year, int month, int day, int age, int onYear, int onMonth, int onDay) =>
        Assert.Equal(new(onYear, onMonth, onDay), Birthdays.Reached(new(year, month, day), age));

    [Fact]
    public void On_the_first_day_on_which_one_counts_so_many_years()
    {
        for (var birth = new LocalDate(1896, 1, 1); birth.Year < 1905; birth = birth.PlusDays(1))
        {
            for (var age = 0; age <= 20; age++)
            {
                var day = Birthdays.Reached(birth, age);

                Assert.Equal(age, FullYears(birth, day));
                Assert.Equal(age - 1, age == 0 ? -1 : FullYears(birth, day.PlusDays(-1)));
            }
        }
    }

    [Fact]
    public void Of_no_negative_age() => Assert.Throws<ArgumentOutOfRangeException>(() => Birthdays.Reached(new(2000, 1, 1), -1));

    private static int FullYears(LocalDate birth, LocalDate day) =>
        day.Year - birth.Year - ((day.Month, day.Day).CompareTo((birth.Month, birth.Day)) < 0 ? 1 : 0);
}
