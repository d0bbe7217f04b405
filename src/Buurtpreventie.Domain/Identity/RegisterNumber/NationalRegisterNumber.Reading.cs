using System.Numerics;

namespace Buurtpreventie.Domain;

/// <content>How a number is read: the rules of <c>docs/register-number.md</c>, without allocating.</content>
public readonly partial struct NationalRegisterNumber
{
    internal const int Digits = 11;

    /// <summary>The first rule that a number of eleven digits breaks.</summary>
    private enum Broken
    {
        Nothing,
        Month,
        Day,
        Serial,
        CheckDigits,
    }

    // The most days each month can have; month 0 stands for "not told", where the day field counts on to 99.
    private static ReadOnlySpan<byte> MostDays => [99, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    static bool ICode<NationalRegisterNumber>.TryRead(ReadOnlySpan<char> text, out NationalRegisterNumber value) => TryRead(text, out value);

    static bool ICode<NationalRegisterNumber>.TryRead(ReadOnlySpan<byte> utf8Text, out NationalRegisterNumber value) =>
        TryRead(utf8Text, out value);

    private static bool TryRead<TChar>(ReadOnlySpan<TChar> text, out NationalRegisterNumber value)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        if (text.Length == Digits && TryBare(text, out value, out var broken))
        {
            return broken == Broken.Nothing;
        }

        if (text.Length == Digits + 4 && TryPrinted(text, out value, out broken))
        {
            return broken == Broken.Nothing;
        }

        return TrySpelled(text, out value);
    }

    /// <summary>Eleven digits and nothing else; false when there is something else.</summary>
    private static bool TryBare<TChar>(ReadOnlySpan<TChar> text, out NationalRegisterNumber value, out Broken broken)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var bad = 0u;
        var year = (Digit(text[0], ref bad) * 10) + Digit(text[1], ref bad);
        var month = (Digit(text[2], ref bad) * 10) + Digit(text[3], ref bad);
        var day = (Digit(text[4], ref bad) * 10) + Digit(text[5], ref bad);
        var serial = (Digit(text[6], ref bad) * 100) + (Digit(text[7], ref bad) * 10) + Digit(text[8], ref bad);
        var check = (Digit(text[9], ref bad) * 10) + Digit(text[10], ref bad);
        return Judge(bad, year, month, day, serial, check, out value, out broken);
    }

    /// <summary>The printed shape, with any single separators at its four places; false when it is something else.</summary>
    private static bool TryPrinted<TChar>(ReadOnlySpan<TChar> text, out NationalRegisterNumber value, out Broken broken)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var bad = IsSeparator(text[2]) && IsSeparator(text[5]) && IsSeparator(text[8]) && IsSeparator(text[12]) ? 0u : NotADigit;
        var year = (Digit(text[0], ref bad) * 10) + Digit(text[1], ref bad);
        var month = (Digit(text[3], ref bad) * 10) + Digit(text[4], ref bad);
        var day = (Digit(text[6], ref bad) * 10) + Digit(text[7], ref bad);
        var serial = (Digit(text[9], ref bad) * 100) + (Digit(text[10], ref bad) * 10) + Digit(text[11], ref bad);
        var check = (Digit(text[13], ref bad) * 10) + Digit(text[14], ref bad);
        return Judge(bad, year, month, day, serial, check, out value, out broken);
    }

    /// <summary>Eleven digits with separators anywhere around and between them.</summary>
    private static bool TrySpelled<TChar>(ReadOnlySpan<TChar> text, out NationalRegisterNumber value)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        Span<TChar> digits = stackalloc TChar[Digits];
        value = default;
        if (text.Length > CodeText.LongestText)
        {
            return false;
        }

        var count = 0;
        foreach (var character in text)
        {
            if (IsSeparator(character))
            {
                continue;
            }

            if (count == Digits)
            {
                return false;
            }

            digits[count++] = character;
        }

        return count == Digits && TryBare<TChar>(digits, out value, out var broken) && broken == Broken.Nothing;
    }

    private static bool Judge(
        uint bad, uint year, uint month, uint day, uint serial, uint check, out NationalRegisterNumber value, out Broken broken)
    {
        value = default;
        broken = Broken.Nothing;
        if ((bad & NotADigit) != 0)
        {
            return false;
        }

        broken = Judge(year, month, day, serial, check, out value);
        return true;
    }

    private static Broken Judge(uint year, uint month, uint day, uint serial, uint check, out NationalRegisterNumber value)
    {
        value = default;
        var monthOfYear = month % 20;
        if (month > 52 || monthOfYear > 12)
        {
            return Broken.Month;
        }

        var leapDay = day == 29 && monthOfYear == 2;
        if (day > MostDays[(int)monthOfYear] || (leapDay && year % 4 != 0))
        {
            return Broken.Day;
        }

        if (month < 20 && serial - 1 > 997)
        {
            return Broken.Serial;
        }

        var head = (year * 10_000_000) + (month * 100_000) + (day * 1000) + serial;
        if (!CheckDigitsFit(head, check, out var from2000))
        {
            return Broken.CheckDigits;
        }

        // 2000 was a leap year, 1900 was not.
        if (leapDay && year == 0 && !from2000)
        {
            return Broken.Day;
        }

        value = new((from2000 ? 1UL << BornFrom2000 : 0) | (((ulong)head * 100) + check));
        return Broken.Nothing;
    }

    // 97 − (N mod 97) for births before 2000. A 2 in front of N adds 2 000 000 000, which is 68 modulo 97.
    private static bool CheckDigitsFit(uint head, uint check, out bool from2000)
    {
        var check1900 = 97 - (head % 97);
        var check2000 = check1900 > 68 ? check1900 - 68 : check1900 + 29;
        from2000 = check == check2000;
        return from2000 || check == check1900;
    }

    // Any bit above the low four marks a character that is no digit: digits give 0–9 and 6–15, everything else more.
    private const uint NotADigit = ~15u;

    private static uint Digit<TChar>(TChar character, ref uint bad)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var digit = uint.CreateTruncating(character) - '0';
        bad |= digit | (digit + 6);
        return digit;
    }

    private static bool IsSeparator<TChar>(TChar character)
        where TChar : unmanaged, IBinaryInteger<TChar> =>
        uint.CreateTruncating(character) is ' ' or '.' or '-' or '/' or '_';
}
