namespace Buurtpreventie.Domain;

/// <summary>The country codes of the telephone network (ITU-T E.164), as far as a number needs them to be read and printed.</summary>
internal static class CallingCode
{
    public const int Belgium = 32;

    /// <summary>How many digits the country code in front of <paramref name="number"/> takes; 0 when no country has it.</summary>
    public static int LengthIn(ReadOnlySpan<char> number)
    {
        var first = 0;
        for (var i = 0; i < 3; i++)
        {
            first = (first * 10) + (i < number.Length ? number[i] - '0' : 0);
        }

        return IsOne(first / 100) ? 1
            : IsTwo(first / 10) ? 2
            : IsThree(first) ? 3
            : 0;
    }

    /// <summary>
    /// Whether numbers of this country, ours or a neighbour, never start with 0 after the code: a 0 there is the one that is dialled
    /// within the country. Elsewhere it may belong to the number.
    /// </summary>
    public static bool DropsZero(int code) => code is 31 or Belgium or 33 or 44 or 49;

    private static bool IsOne(int code) => code is 1 or 7;

    private static bool IsTwo(int code) => code is
        20 or 27 or (>= 30 and <= 34) or 36 or 39 or 40 or 41 or (>= 43 and <= 49) or (>= 51 and <= 58) or (>= 60 and <= 66)
        or 81 or 82 or 84 or 86 or (>= 90 and <= 95) or 98;

    private static bool IsThree(int code) => code is
        211 or 212 or 213 or 216 or 218 or (>= 220 and <= 258) or (>= 260 and <= 269) or 290 or 291 or (>= 297 and <= 299)
        or (>= 350 and <= 359) or (>= 370 and <= 378) or (>= 380 and <= 383) or 385 or 386 or 387 or 389 or 420 or 421 or 423 or (>= 500 and <= 509)
        or (>= 590 and <= 599) or 670 or (>= 672 and <= 683) or (>= 685 and <= 692)
        or 850 or 852 or 853 or 855 or 856 or 880 or 886 or (>= 960 and <= 968) or (>= 970 and <= 977) or (>= 992 and <= 996) or 998;
}
