namespace Buurtpreventie.Domain;

/// <content>International bank account numbers, which are passed whole.</content>
public static partial class RegisterNumberRedactor
{
    private const int LongestIban = 34;

    // Country and length: the registry of ISO 13616, and the countries that use the form without being in it.
    private static ReadOnlySpan<byte> LengthsOfIbans =>
        "AD24AE23AL28AO25AT20AZ28BA20BE16BF28BG22BH22BI27BJ28BR29BY28CF27CG27CH21CI28CM27CR22CV25CY28CZ24DE22DJ27DK18DO28"u8 +
        "DZ26EE20EG29ES24FI18FK18FO18FR27GA27GB22GE22GI23GL18GQ27GR27GT28GW25HN28HR21HU28IE22IL23IQ23IR26IS26IT27JO30KM27"u8 +
        "KW30KZ20LB28LC32LI21LT20LU20LV21LY25MA28MC27MD24ME22MG27MK19ML28MN20MR27MT31MU30MZ25NE28NI28NL18NO15OM23PK24PL28"u8 +
        "PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SN28SO23ST25SV28TD27TG28TL23TN24TR26UA29VA22VG24XK20YE30"u8;

    /// <summary>
    /// Reads an account number whose first digit stands at <paramref name="start"/>: as long as its country has them, with the right
    /// check digits, whole or in fours. If it is all digits, single separators may stand anywhere, as banks group it at home.
    /// </summary>
    private static bool TryReadIban<TUnit>(ReadOnlySpan<TUnit> text, int start, out int end)
        where TUnit : unmanaged
    {
        end = 0;
        if (start < 2 || !IsLetter(text[start - 1]) || !IsLetter(text[start - 2]) || (start > 2 && IsLetter(text[start - 3])))
        {
            return false;
        }

        var length = LengthOfIban(text[(start - 2)..start]);
        Span<int> values = stackalloc int[LongestIban];
        var (count, joined, inFours, hasLetters) = (0, true, true, false);
        for (end = start - 2; end < text.Length && count < length;)
        {
            var character = FirstOf(text[end..], out var lengthOfCharacter);
            if (IsLetterOrDigit(text[end]))
            {
                hasLetters |= count > 1 && IsLetter(text[end]);
                values[count++] = IsDigit(text[end]) ? character - '0' : (character | 0x20) - 'a' + 10;
                joined = true;
            }
            else if (joined && IsSeparator(character))
            {
                joined = false;
                inFours &= count % 4 == 0;
            }
            else
            {
                return false;
            }

            end += lengthOfCharacter;
        }

        return count > 0 && count == length && (end == text.Length || !IsLetterOrDigit(text[end]))
            && values[2] < 10 && values[3] < 10 && (inFours || !hasLetters) && HasRightCheckDigits(values[..count]);
    }

    private static int LengthOfIban<TUnit>(ReadOnlySpan<TUnit> country)
        where TUnit : unmanaged
    {
        var (first, second) = (CodeOf(country[0]) & ~0x20u, CodeOf(country[1]) & ~0x20u);
        for (var i = 0; i < LengthsOfIbans.Length; i += 4)
        {
            if (LengthsOfIbans[i] == first && LengthsOfIbans[i + 1] == second)
            {
                return ((LengthsOfIbans[i + 2] - '0') * 10) + LengthsOfIbans[i + 3] - '0';
            }
        }

        return 0;
    }

    /// <summary>Country and check digits behind the rest, letters as 10 to 35: the rest modulo 97 is 1.</summary>
    private static bool HasRightCheckDigits(ReadOnlySpan<int> values)
    {
        var rest = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var value = values[(i + 4) % values.Length];
            rest = ((rest * (value < 10 ? 10 : 100)) + value) % 97;
        }

        return rest == 1;
    }

    private static bool IsLetterOrDigit<TUnit>(TUnit unit)
        where TUnit : unmanaged =>
        IsDigit(unit) || IsLetter(unit);
}
