using NodaTime;

namespace Buurtpreventie.Domain;

/// <summary>When an age is reached.</summary>
public static class Birthdays
{
    /// <summary>
    /// The day on which somebody born on <paramref name="birth"/> is <paramref name="age"/> full years old. Who is born on 29 February
    /// completes a year with 28 February, so in other years reaches the age on 1 March.
    /// </summary>
    public static LocalDate Reached(LocalDate birth, int age)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(age);
        var day = birth.PlusYears(age);
        return day.Day == birth.Day ? day : day.PlusDays(1);
    }
}
