using System.Globalization;
using System.Text;

namespace Buurtpreventie.Domain;

/// <content>What else can be read in eleven digits, and what hides eleven digits in its middle.</content>
public static partial class RegisterNumberRedactor
{
    // An international number with its country code, as far as its length is known.
    private const int ShortestInternational = 10;
    private const int LongestInternational = 15;

    /// <summary>Whether a single plus sign, or the sign of a mention, stands before the digits.</summary>
    private static bool IsLedAsTelephone<TUnit>(ReadOnlySpan<TUnit> text, int start)
        where TUnit : unmanaged =>
        LastOf(text[..start], out _) switch
        {
            '@' => true,
            '+' => LastOf(text[..(start - 1)], out _) != '+',
            _ => false,
        };

    /// <summary>
    /// A Belgian mobile number with its country code in one piece, as chats write it, or a country code after 00 in a group of its own
    /// and more digits than eleven.
    /// </summary>
    private static bool IsTelephone<TUnit>(ReadOnlySpan<TUnit> text, ReadOnlySpan<Group> row, int count)
        where TUnit : unmanaged
    {
        var first = text[row[0].Start..row[0].End];
        return count == 1
            ? DigitAt(first, 0) == 3 && DigitAt(first, 1) == 2 && DigitAt(first, 2) == 4 && DigitAt(first, 3) >= 5
            : IsInternational(first) && row.Length == count + 1 && row[count] is { Joint: NotJoined, Length: <= 4 };
    }

    /// <summary>Where a telephone number ends that starts here with 00 or 0; 0 where none does.</summary>
    private static int EndOfTelephone<TUnit>(ReadOnlySpan<TUnit> text, ReadOnlySpan<Group> row)
        where TUnit : unmanaged
    {
        var first = text[row[0].Start..row[0].End];
        return IsInternational(first) ? EndOfInternational(text, row[0].Start, prefix: 2)
            : first.Length >= 2 && DigitAt(first, 0) == 0 && DigitAt(first, 1) > 0 ? EndOfNational(row)
            : 0;
    }

    /// <summary>00 and a country code, except 1 and 7.</summary>
    private static bool IsInternational<TUnit>(ReadOnlySpan<TUnit> first)
        where TUnit : unmanaged =>
        first.Length >= 4 && DigitAt(first, 0) == 0 && DigitAt(first, 1) == 0 && DigitAt(first, 2) >= 2;

    private static int EndOfInternational<TUnit>(ReadOnlySpan<TUnit> text, int start, int prefix)
        where TUnit : unmanaged
    {
        var (digits, end) = (-prefix, start);
        for (var at = start; ;)
        {
            var length = LengthOfGroup(text[at..]);
            if (digits + length > LongestInternational)
            {
                return end;
            }

            digits += length;
            end = at + length;
            if (digits >= ShortestInternational || JointAt(text[end..], withBrackets: true, out var lengthOfJoint) == NotJoined)
            {
                return end;
            }

            at = end + lengthOfJoint;
        }
    }

    /// <summary>Nine or ten digits from 0, with single separators.</summary>
    private static int EndOfNational(ReadOnlySpan<Group> row)
    {
        var digits = 0;
        foreach (var group in row)
        {
            digits += group.Length;
            if (digits is 9 or 10)
            {
                return group.End;
            }

            if (digits > 10 || group.Joint is NotJoined or JoinedByMore)
            {
                break;
            }
        }

        return 0;
    }

    /// <summary>A date, the day or the year first, with the same mark twice and not a third time; 0 where there is none.</summary>
    private static int EndOfDate(ReadOnlySpan<Group> row) =>
        row is [{ Joint: '.' or '-' or '/' } first, var second, var third, ..]
            && second.Joint == first.Joint && third.Joint != first.Joint
            && (first.Length, second.Length, third.Length) is (1 or 2, 1 or 2, 2 or 4) or (4, 1 or 2, 1 or 2)
            ? third.End
            : 0;

    /// <summary>Whether digits in one piece or in threes stand beside the sign or the name of a currency.</summary>
    private static bool IsAmount<TUnit>(ReadOnlySpan<TUnit> text, ReadOnlySpan<Group> number)
        where TUnit : unmanaged
    {
        if (number is not ([_] or [{ Length: 3 }, ..]))
        {
            return false;
        }

        var before = text[..number[0].Start];
        var after = text[number[^1].End..];
        before = before[..^(IsBlank(LastOf(before, out var length)) ? length : 0)];
        after = after[(IsBlank(FirstOf(after, out length)) ? length : 0)..];
        return IsCurrency(LastOf(before, out _)) || IsCurrency(FirstOf(after, out _))
            || IsWord(before[^Math.Min(before.Length, 4)..], "eur", fromEnd: true)
            || IsWord(after, "eur", fromEnd: false) || IsWord(after, "euro", fromEnd: false);
    }

    private static bool IsCurrency(int character) =>
        Rune.TryCreate(character, out var rune) && Rune.GetUnicodeCategory(rune) == UnicodeCategory.CurrencySymbol;

    /// <summary>Whether a text starts or ends with a word, in capitals or not.</summary>
    private static bool IsWord<TUnit>(ReadOnlySpan<TUnit> text, string word, bool fromEnd)
        where TUnit : unmanaged
    {
        if (text.Length < word.Length)
        {
            return false;
        }

        var start = fromEnd ? text.Length - word.Length : 0;
        for (var i = 0; i < word.Length; i++)
        {
            if ((CodeOf(text[start + i]) | 0x20) != word[i])
            {
                return false;
            }
        }

        var beside = fromEnd ? start - 1 : word.Length;
        return beside < 0 || beside == text.Length || !IsLetter(text[beside]);
    }

    private static uint DigitAt<TUnit>(ReadOnlySpan<TUnit> digits, int index)
        where TUnit : unmanaged =>
        CodeOf(digits[index]) - '0';
}
