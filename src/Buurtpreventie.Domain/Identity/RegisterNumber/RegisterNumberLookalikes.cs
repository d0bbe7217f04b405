namespace Buurtpreventie.Domain;

/// <summary>Other numbers that people type where a register number is asked.</summary>
internal static class RegisterNumberLookalikes
{
    /// <summary>As many digits as any of them has.</summary>
    public const int MostDigits = 16;

    /// <summary>Which other number these digits are, if any; what check digits confirm comes first.</summary>
    public static LikelyCause Of(ReadOnlySpan<char> digits, bool afterPlus) =>
        IsEnterprise(digits) ? LikelyCause.EnterpriseNumber
        : IsTelephone(digits, afterPlus) ? LikelyCause.TelephoneNumber
        : IsIdentityCard(digits) ? LikelyCause.IdentityCardNumber
        : LikelyCause.Unknown;

    /// <summary>Belgian: nine or ten digits from 0, or country code 32 and eight or nine; any number after a plus sign.</summary>
    private static bool IsTelephone(ReadOnlySpan<char> digits, bool afterPlus) => digits.Length switch
    {
        < 8 => false,
        _ when afterPlus => true,
        9 => digits[0] == '0',
        10 => digits.StartsWith("04"),
        11 => digits.StartsWith("324"),
        12 or 13 => digits.StartsWith("0032"),
        _ => false,
    };

    /// <summary>Ten digits from 0 or 1, of which the last two are 97 less the rest of the first eight.</summary>
    private static bool IsEnterprise(ReadOnlySpan<char> digits) =>
        digits.Length == 10 && digits[0] is '0' or '1' && 97 - (Value(digits[..8]) % 97) == Value(digits[8..]);

    /// <summary>Twelve digits, of which the last two are the rest of the first ten, 97 standing for 0.</summary>
    private static bool IsIdentityCard(ReadOnlySpan<char> digits) =>
        digits.Length == 12 && Value(digits[..10]) % 97 is var rest && Value(digits[10..]) == (rest == 0 ? 97 : rest);

    private static long Value(ReadOnlySpan<char> digits)
    {
        var value = 0L;
        foreach (var digit in digits)
        {
            value = (value * 10) + digit - '0';
        }

        return value;
    }
}
