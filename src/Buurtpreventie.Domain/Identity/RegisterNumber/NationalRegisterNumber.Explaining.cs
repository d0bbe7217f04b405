using System.Globalization;

namespace Buurtpreventie.Domain;

/// <content>Why a text is no register number: the part, its place in the text as typed, and what probably happened.</content>
public readonly partial struct NationalRegisterNumber
{
    static ParseFault ICode<NationalRegisterNumber>.Explain(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[RegisterNumberLookalikes.MostDigits];
        Span<int> places = stackalloc int[RegisterNumberLookalikes.MostDigits];
        var (count, end, letter, others, digitLike) = (0, 0, -1, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                end = i + 1;
                if (count < digits.Length)
                {
                    (digits[count], places[count]) = (text[i], i);
                }

                count++;
            }
            else if (!IsSeparator(text[i]))
            {
                letter = letter < 0 ? i : letter;
                others++;
                digitLike += text[i] is 'O' or 'o' or 'I' or 'l' ? 1 : 0;
            }
        }

        var typed = digits[..Math.Min(count, digits.Length)];
        if (letter >= 0)
        {
            var cause = count + digitLike == Digits && digitLike == others
                ? LikelyCause.LetterForDigit
                : RegisterNumberLookalikes.Of(typed, text[letter] == '+');
            return new(RegisterNumberErrors.Character, CodePart.Character, letter, 1, cause);
        }

        return count switch
        {
            0 => new(RegisterNumberErrors.Empty),
            < Digits => new(RegisterNumberErrors.TooShort, CodePart.Whole, end, 0, CauseOfShort(typed)),
            > Digits => new(
                RegisterNumberErrors.TooLong, CodePart.Whole, places[Digits], end - places[Digits], RegisterNumberLookalikes.Of(typed, false)),
            _ => ExplainDigits(typed, places),
        };
    }

    private static ParseFault ExplainDigits(ReadOnlySpan<char> digits, ReadOnlySpan<int> places)
    {
        TryBare(digits, out _, out var broken);
        var (error, part, first, count) = broken switch
        {
            Broken.Month => (RegisterNumberErrors.Month, CodePart.Month, 2, 2),
            Broken.Day => (RegisterNumberErrors.Day, CodePart.Day, 4, 2),
            Broken.Serial => (RegisterNumberErrors.Serial, CodePart.Serial, 6, 3),
            _ => (RegisterNumberErrors.CheckDigits, CodePart.CheckDigits, 9, 2),
        };
        return new(error, part, places[first], places[first + count - 1] - places[first] + 1, CauseOfWrong(digits, broken));
    }

    private static LikelyCause CauseOfShort(ReadOnlySpan<char> digits)
    {
        if (RegisterNumberLookalikes.Of(digits, false) is not LikelyCause.Unknown and var other)
        {
            return other;
        }

        // A spreadsheet drops zeros in front: three at most, for births in the first nine months of 2000.
        if (digits.Length < Digits - 3 || digits[0] == '0')
        {
            return LikelyCause.Unknown;
        }

        Span<char> padded = stackalloc char[Digits];
        padded.Fill('0');
        digits.CopyTo(padded[(Digits - digits.Length)..]);
        return IsValid(padded) ? LikelyCause.LeadingZeroLost : LikelyCause.Unknown;
    }

    private static LikelyCause CauseOfWrong(ReadOnlySpan<char> digits, Broken broken)
    {
        if (RegisterNumberLookalikes.Of(digits, false) is not LikelyCause.Unknown and var other)
        {
            return other;
        }

        if (broken == Broken.Month && IsSelfAssigned(digits))
        {
            return LikelyCause.SelfAssignedMonth;
        }

        Span<char> changed = stackalloc char[Digits];
        digits.CopyTo(changed);
        return IsOneSwapAway(changed) ? LikelyCause.NeighboursSwapped
            : IsOneDigitAway(changed) ? LikelyCause.OneDigitOff
            : LikelyCause.Unknown;
    }

    // Check digits that fit tell a month somebody made up from a month somebody mistyped.
    private static bool IsSelfAssigned(ReadOnlySpan<char> digits) =>
        Value(digits[2..4]) is >= 60 and var month && month % 20 <= 12 && CheckDigitsFit(Value(digits[..9]), Value(digits[9..]), out _);

    private static bool IsOneSwapAway(Span<char> digits)
    {
        for (var i = 1; i < Digits; i++)
        {
            (digits[i - 1], digits[i]) = (digits[i], digits[i - 1]);
            var valid = IsValid(digits);
            (digits[i - 1], digits[i]) = (digits[i], digits[i - 1]);
            if (valid)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOneDigitAway(Span<char> digits)
    {
        for (var i = 0; i < Digits; i++)
        {
            var typed = digits[i];
            for (var digit = '0'; digit <= '9'; digit++)
            {
                digits[i] = digit;
                if (IsValid(digits))
                {
                    digits[i] = typed;
                    return true;
                }
            }

            digits[i] = typed;
        }

        return false;
    }

    private static bool IsValid(ReadOnlySpan<char> digits) => TryBare(digits, out _, out var broken) && broken == Broken.Nothing;

    private static uint Value(ReadOnlySpan<char> digits) => uint.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
