using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Buurtpreventie.Domain.Benchmarks.Baselines;

/// <summary>
/// The register number by hand: the same rules as the library in one straight line per shape, with nothing to explain, mask or
/// convert. What the library costs above it is the price of being a library.
/// </summary>
public static class HandTunedRegisterNumber
{
    private const uint NotADigit = ~15u;

    private static ReadOnlySpan<byte> MostDays => [99, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    public static bool TryRead(ReadOnlySpan<char> text, out ulong packed)
    {
        packed = 0;
        ref var c = ref MemoryMarshal.GetReference(text);
        if (text.Length == 11)
        {
            uint a = c - 48u, b = At(ref c, 1), d = At(ref c, 2), e = At(ref c, 3), f = At(ref c, 4), g = At(ref c, 5);
            uint h = At(ref c, 6), i = At(ref c, 7), j = At(ref c, 8), k = At(ref c, 9), l = At(ref c, 10);
            var bad = Bad(a) | Bad(b) | Bad(d) | Bad(e) | Bad(f) | Bad(g) | Bad(h) | Bad(i) | Bad(j) | Bad(k) | Bad(l);
            return (bad & NotADigit) == 0
                && TryRead((a * 10) + b, (d * 10) + e, (f * 10) + g, (h * 100) + (i * 10) + j, (k * 10) + l, ref packed);
        }

        if (text.Length == 15)
        {
            uint a = c - 48u, b = At(ref c, 1), d = At(ref c, 3), e = At(ref c, 4), f = At(ref c, 6), g = At(ref c, 7);
            uint h = At(ref c, 9), i = At(ref c, 10), j = At(ref c, 11), k = At(ref c, 13), l = At(ref c, 14);
            var bad = Bad(a) | Bad(b) | Bad(d) | Bad(e) | Bad(f) | Bad(g) | Bad(h) | Bad(i) | Bad(j) | Bad(k) | Bad(l);
            return (bad & NotADigit) == 0
                && IsSeparator(Unsafe.Add(ref c, 2)) && IsSeparator(Unsafe.Add(ref c, 5)) && IsSeparator(Unsafe.Add(ref c, 8)) && IsSeparator(Unsafe.Add(ref c, 12))
                && TryRead((a * 10) + b, (d * 10) + e, (f * 10) + g, (h * 100) + (i * 10) + j, (k * 10) + l, ref packed);
        }

        return false;
    }

    public static bool TryRead(ReadOnlySpan<byte> text, out ulong packed)
    {
        packed = 0;
        if (text.Length == 11)
        {
            // Eight digits in one load, three in another, overlapping by one.
            ref var c = ref MemoryMarshal.GetReference(text);
            var head = Unsafe.ReadUnaligned<ulong>(ref c);
            var tail = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref c, 7));
            var headBad = ((head ^ 0x3030303030303030) + 0x0606060606060606) | (head ^ 0x3030303030303030);
            var tailBad = ((tail ^ 0x30303030) + 0x06060606) | (tail ^ 0x30303030);
            if (((headBad & 0xF0F0F0F0F0F0F0F0) | (tailBad & 0xF0F0F0F0)) != 0)
            {
                return false;
            }

            // Pairs: each byte times ten plus its neighbour.
            var digits = head & 0x0F0F0F0F0F0F0F0F;
            var pairs = ((digits * 10) + (digits >> 8)) & 0x00FF00FF00FF00FF;
            var last = BinaryPrimitives.ReverseEndianness(tail) & 0x0F0F0F0F;
            var serial = ((uint)(pairs >> 48) * 10) + ((last >> 16) & 15);
            var check = (((last >> 8) & 15) * 10) + (last & 15);
            return TryRead((uint)pairs & 0xFF, (uint)(pairs >> 16) & 0xFF, (uint)(pairs >> 32) & 0xFF, serial, check, ref packed);
        }

        if (text.Length == 15)
        {
            ref var c = ref MemoryMarshal.GetReference(text);
            uint a = c - 48u, b = At(ref c, 1), d = At(ref c, 3), e = At(ref c, 4), f = At(ref c, 6), g = At(ref c, 7);
            uint h = At(ref c, 9), i = At(ref c, 10), j = At(ref c, 11), k = At(ref c, 13), l = At(ref c, 14);
            var bad = Bad(a) | Bad(b) | Bad(d) | Bad(e) | Bad(f) | Bad(g) | Bad(h) | Bad(i) | Bad(j) | Bad(k) | Bad(l);
            return (bad & NotADigit) == 0
                && IsSeparator(Unsafe.Add(ref c, 2)) && IsSeparator(Unsafe.Add(ref c, 5)) && IsSeparator(Unsafe.Add(ref c, 8)) && IsSeparator(Unsafe.Add(ref c, 12))
                && TryRead((a * 10) + b, (d * 10) + e, (f * 10) + g, (h * 100) + (i * 10) + j, (k * 10) + l, ref packed);
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryRead(uint year, uint month, uint day, uint serial, uint check, ref ulong packed)
    {
        var bis = month >= 20;
        var monthOfYear = month >= 40 ? month - 40 : bis ? month - 20 : month;
        if (monthOfYear > 12 || (!bis && serial - 1 > 997))
        {
            return false;
        }

        var head = (year * 10_000_000) + (month * 100_000) + (day * 1000) + serial;
        var check1900 = 97 - (head % 97);
        var check2000 = check1900 > 68 ? check1900 - 68 : check1900 + 29;
        if (check != check1900 && check != check2000)
        {
            return false;
        }

        if (day > 28 && (day > MostDays[(int)monthOfYear] || (day == 29 && monthOfYear == 2 && ((year & 3) != 0 || (year == 0 && check == check1900)))))
        {
            return false;
        }

        packed = (check == check2000 ? 1UL << 37 : 0) | (((ulong)head * 100) + check);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint At(ref char c, int i) => Unsafe.Add(ref c, i) - 48u;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint At(ref byte c, int i) => Unsafe.Add(ref c, i) - 48u;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Bad(uint digit) => digit | (digit + 6);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSeparator(int c) => c is '.' or '-' or ' ' or '/' or '_';
}
