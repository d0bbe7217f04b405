using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Buurtpreventie.Domain;

/// <content>How people write a number: groups of digits and what joins them.</content>
public static partial class RegisterNumberRedactor
{
    /// <summary>No number that counts here has more groups.</summary>
    private const int MostGroups = 6;

    /// <summary>A longer group is part of nothing; its length is not counted further.</summary>
    private const int LongestGroup = 16;

    /// <summary>In running text more separators part two numbers; people write "85.07.30 - 033.28".</summary>
    private const int LongestSeparator = 3;

    // Where a group may end, one bit for each number of digits before it.
    private const int EndsOfParts = (1 << 2) | (1 << 4) | (1 << 6) | (1 << 9);
    private const int EndsOfThrees = (1 << 3) | (1 << 6) | (1 << 9);

    // What joins a group to the next one, where it is not a single separator.
    private const int NotJoined = 0;
    private const int JoinedByMore = -1;

    /// <summary>Digits in one piece.</summary>
    /// <param name="Start">Where they start.</param>
    /// <param name="Length">How many there are.</param>
    /// <param name="Joint">The separator that joins them to the next group, <see cref="JoinedByMore"/> or <see cref="NotJoined"/>.</param>
    private readonly record struct Group(int Start, int Length, int Joint)
    {
        public int End => Start + Length;
    }

    private static int ReadGroups<TUnit>(ReadOnlySpan<TUnit> text, int start, Span<Group> groups)
        where TUnit : unmanaged
    {
        var count = 0;
        do
        {
            var length = LengthOfGroup(text[start..]);
            var joint = JointAt(text[(start + length)..], withBrackets: false, out var lengthOfJoint);
            groups[count++] = new(start, length, joint);
            start += length + lengthOfJoint;
        }
        while (count < groups.Length && groups[count - 1].Joint != NotJoined);

        return count;
    }

    /// <summary>Whether a row of groups starts with eleven digits in groups as people make them.</summary>
    private static bool IsSpelled(ReadOnlySpan<Group> row, out int count)
    {
        var (digits, ends) = (0, 0);
        for (count = 1; count <= row.Length; count++)
        {
            digits += row[count - 1].Length;
            if (digits >= NationalRegisterNumber.Digits)
            {
                return digits == NationalRegisterNumber.Digits && ((ends & ~EndsOfParts) == 0 || ends == EndsOfThrees);
            }

            ends |= 1 << digits;
        }

        return false;
    }

    /// <summary>Whether the groups of a number stand as it is printed: <c>YY.MM.DD-SSS.CC</c>.</summary>
    private static bool IsPrinted(ReadOnlySpan<Group> number) =>
        number is [{ Joint: '.' }, { Joint: '.' }, { Joint: '-' or NonBreakingHyphen or EnDash }, { Joint: '.' }, _];

    private static bool IsValid<TUnit>(ReadOnlySpan<TUnit> text, ReadOnlySpan<Group> number)
        where TUnit : unmanaged
    {
        Span<byte> digits = stackalloc byte[NationalRegisterNumber.Digits];
        var count = 0;
        foreach (var group in number)
        {
            foreach (var digit in text[group.Start..group.End])
            {
                digits[count++] = (byte)CodeOf(digit);
            }
        }

        return NationalRegisterNumber.TryParse(digits, null, out _);
    }

    private static int LengthOfGroup<TUnit>(ReadOnlySpan<TUnit> text)
        where TUnit : unmanaged
    {
        var length = 0;
        while (length < text.Length && length < LongestGroup && IsDigit(text[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>What joins two groups: a short run of separators with a digit after it.</summary>
    private static int JointAt<TUnit>(ReadOnlySpan<TUnit> text, bool withBrackets, out int length)
        where TUnit : unmanaged
    {
        var (count, joint) = (0, NotJoined);
        length = 0;
        while (count <= LongestSeparator && FirstOf(text[length..], out var lengthOfFirst) is var first
            && (IsSeparator(first) || (withBrackets && first is '(' or ')')))
        {
            joint = count++ == 0 ? first : JoinedByMore;
            length += lengthOfFirst;
        }

        return count <= LongestSeparator && length < text.Length && IsDigit(text[length]) ? joint : NotJoined;
    }

    private const int NonBreakingBlank = 0xA0;
    private const int NarrowBlank = 0x202F;
    private const int NonBreakingHyphen = 0x2011;
    private const int EnDash = 0x2013;

    private static bool IsBlank(int character) => character is ' ' or NonBreakingBlank or NarrowBlank;

    private static bool IsSeparator(int character) =>
        IsBlank(character) || character is '.' or '-' or '/' or '_' or NonBreakingHyphen or EnDash;

    private static bool IsDigit<TUnit>(TUnit unit)
        where TUnit : unmanaged =>
        CodeOf(unit) - '0' <= 9;

    private static bool IsLetter<TUnit>(TUnit unit)
        where TUnit : unmanaged =>
        (CodeOf(unit) | 0x20) - 'a' <= 'z' - 'a';

    // Generic arithmetic would say the same, but allocates until the runtime has optimised it.
    private static uint CodeOf<TUnit>(TUnit unit)
        where TUnit : unmanaged =>
        typeof(TUnit) == typeof(char) ? Unsafe.BitCast<TUnit, char>(unit) : Unsafe.BitCast<TUnit, byte>(unit);

    private static TUnit UnitOf<TUnit>(char ascii)
        where TUnit : unmanaged =>
        typeof(TUnit) == typeof(char) ? Unsafe.BitCast<char, TUnit>(ascii) : Unsafe.BitCast<byte, TUnit>((byte)ascii);

    /// <summary>The first character: one unit of UTF-16, or one to four of UTF-8. -1 where there is none.</summary>
    private static int FirstOf<TUnit>(ReadOnlySpan<TUnit> text, out int length)
        where TUnit : unmanaged
    {
        length = Math.Min(text.Length, 1);
        if (length == 0)
        {
            return -1;
        }

        if (typeof(TUnit) == typeof(char) || CodeOf(text[0]) < 0x80)
        {
            return (int)CodeOf(text[0]);
        }

        Rune.DecodeFromUtf8(MemoryMarshal.AsBytes(text), out var rune, out length);
        return rune.Value;
    }

    /// <summary>The last character, as <see cref="FirstOf"/>.</summary>
    private static int LastOf<TUnit>(ReadOnlySpan<TUnit> text, out int length)
        where TUnit : unmanaged
    {
        length = Math.Min(text.Length, 1);
        if (length == 0)
        {
            return -1;
        }

        if (typeof(TUnit) == typeof(char) || CodeOf(text[^1]) < 0x80)
        {
            return (int)CodeOf(text[^1]);
        }

        Rune.DecodeLastFromUtf8(MemoryMarshal.AsBytes(text), out var rune, out length);
        return rune.Value;
    }
}
