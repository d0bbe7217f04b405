using System.Globalization;
using System.Numerics;

namespace Buurtpreventie.Domain.Tests.Support;

/// <summary>What a register number says, by the oracle.</summary>
/// <param name="Fault">The part that is wrong: character, length, month, day, serial or check-digits; null when nothing is.</param>
/// <param name="Kind">RN or BIS.</param>
/// <param name="Birth">Such as 1985-07-30, 1985-07, 1985 or unknown.</param>
/// <param name="Sex">male, female or unknown.</param>
/// <param name="Century">19 or 20.</param>
/// <param name="IsOverflow">Whether the day field counts a series.</param>
public sealed record OracleReading(string? Fault, string Kind = "", string Birth = "", string Sex = "", int Century = 0, bool IsOverflow = false)
{
    public bool IsValid => Fault is null;

    /// <summary>Whether somebody can be born by a day, written as 2026-11-21. Text compares as dates do.</summary>
    public bool IsPossibleOn(string day)
    {
        var earliest = Birth == "unknown" ? "0000" : Birth;
        return string.CompareOrdinal(earliest, day[..earliest.Length]) <= 0;
    }
}

/// <summary>
/// The rules of register numbers once more, written from <c>docs/register-number.md</c> and from nothing in the library: with strings,
/// big integers and a calendar of its own. Slow and plain on purpose.
/// </summary>
public static class RegisterNumberOracle
{
    private const string Separators = " .-/_";
    private const string Digits = "0123456789";

    public static string Bare(string text) => string.Concat(text.Where(character => !Separators.Contains(character)));

    public static OracleReading Read(string text)
    {
        var bare = Bare(text);
        return bare.Any(character => !Digits.Contains(character)) ? new("character")
            : bare.Length != 11 ? new("length")
            : ReadDigits(bare);
    }

    /// <summary>Whether swapping two neighbouring digits makes a number of it.</summary>
    public static bool IsOneSwapAway(string digits) =>
        Enumerable.Range(0, 10).Any(i => ReadDigits($"{digits[..i]}{digits[i + 1]}{digits[i]}{digits[(i + 2)..]}").IsValid);

    /// <summary>Whether changing one digit makes a number of it.</summary>
    public static bool IsOneDigitAway(string digits) =>
        Enumerable.Range(0, 11).Any(i => Digits.Any(digit => ReadDigits($"{digits[..i]}{digit}{digits[(i + 1)..]}").IsValid));

    /// <summary>Whether it is right but for a month raised by 60 or 80. Of month 64 that is also said where it may be a swapped 46.</summary>
    public static bool IsSelfAssigned(string digits) =>
        int.Parse(digits[2..4]) is (>= 60 and <= 72) or (>= 80 and <= 92)
        && (Control(digits[..9]) == digits[9..] || Control("2" + digits[..9]) == digits[9..]);

    private static OracleReading ReadDigits(string digits)
    {
        var (yy, mm, dd, serial, check) = (digits[..2], digits[2..4], digits[4..6], digits[6..9], digits[9..]);
        var month = int.Parse(mm);
        var (kind, raised) = month switch
        {
            <= 12 => ("RN", 0),
            >= 20 and <= 32 => ("BIS", 20),
            >= 40 and <= 52 => ("BIS", 40),
            _ => ("", 0),
        };
        if (kind == "")
        {
            return new("month");
        }

        // A day that neither century has is wrong whatever the check digits say.
        var realMonth = (month - raised).ToString("00");
        if (!DayExists("19" + yy, realMonth, dd) && !DayExists("20" + yy, realMonth, dd))
        {
            return new("day");
        }

        if (kind == "RN" && (serial == "000" || serial == "999"))
        {
            return new("serial");
        }

        var century = Control(digits[..9]) == check ? 19 : Control("2" + digits[..9]) == check ? 20 : 0;
        if (century == 0)
        {
            return new("check-digits");
        }

        var year = $"{century}{yy}";
        if (!DayExists(year, realMonth, dd))
        {
            return new("day");
        }

        var nothingKnown = realMonth == "00" && dd != "00" && yy == "00";
        var birth = nothingKnown ? "unknown" : realMonth == "00" ? year : dd == "00" ? $"{year}-{realMonth}" : $"{year}-{realMonth}-{dd}";
        var sex = raised == 20 ? "unknown" : "13579".Contains(serial[2]) ? "male" : "female";
        var overflow = realMonth == "00" && dd != "00" && !(nothingKnown && dd == "01");
        return new(null, kind, birth, sex, century, overflow);
    }

    private static string Control(string number) =>
        (97 - (BigInteger.Parse(number, CultureInfo.InvariantCulture) % 97)).ToString("00", CultureInfo.InvariantCulture);

    private static bool DayExists(string year, string month, string day) => month switch
    {
        "00" => true,
        "02" => string.CompareOrdinal(day, IsLeap(year) ? "29" : "28") <= 0,
        "04" or "06" or "09" or "11" => string.CompareOrdinal(day, "30") <= 0,
        _ => string.CompareOrdinal(day, "31") <= 0,
    };

    private static bool IsLeap(string year)
    {
        var number = decimal.Parse(year, CultureInfo.InvariantCulture);
        return number % 4 == 0 && (number % 100 != 0 || number % 400 == 0);
    }
}
