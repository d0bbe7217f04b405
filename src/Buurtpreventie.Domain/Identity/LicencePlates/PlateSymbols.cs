using System.Numerics;

namespace Buurtpreventie.Domain;

/// <summary>The characters of a plate, six bits each, the first in the lowest bits.</summary>
internal readonly record struct PlateSymbols
{
    /// <summary>No country has more.</summary>
    public const int Longest = 10;

    private const int Width = 6;
    private const int Mask = (1 << Width) - 1;

    private readonly ulong _packed;

    private PlateSymbols(ulong packed) => _packed = packed;

    // Place 0 ends the plate. The letters behind Z stand on plates of Germany, Austria and the western Balkans.
    private static ReadOnlySpan<char> Alphabet => "\00123456789ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜČĆĐŠŽ?*";

    public int Length => ((64 - BitOperations.LeadingZeroCount(_packed)) + Width - 1) / Width;

    public bool HasUnknown => Has(unknown: true);

    public bool HasKnown => Has(unknown: false);

    /// <summary>The character at a place before <see cref="Length"/>.</summary>
    public char this[int index] => Alphabet[(int)(_packed >> (Width * index)) & Mask];

    /// <summary>Reads one character in any case; an underscore is one that was not read, three dots are several.</summary>
    public static bool TryRead(char typed, out char symbol)
    {
        symbol = typed switch
        {
            '_' => '?',
            '…' => '*',
            _ => char.ToUpperInvariant(typed),
        };
        return symbol != Alphabet[0] && Alphabet.Contains(symbol);
    }

    /// <summary>With one more behind it; <c>**</c> is <c>*</c>.</summary>
    public PlateSymbols And(char symbol) =>
        symbol == '*' && Length > 0 && this[Length - 1] == '*'
            ? this
            : new(_packed | ((ulong)Alphabet.IndexOf(symbol) << (Width * Length)));

    /// <summary>Whether one plate can have been read as both. It walks every pair of places that can be reached together.</summary>
    public bool CanBe(PlateSymbols other)
    {
        var (length, otherLength) = (Length, other.Length);
        Span<bool> reached = stackalloc bool[(Longest + 2) * (Longest + 2)];
        reached.Clear();
        reached[0] = true;
        for (var i = 0; i <= length; i++)
        {
            for (var j = 0; j <= otherLength; j++)
            {
                if (!reached[At(i, j)])
                {
                    continue;
                }

                var one = i < length ? this[i] : '\0';
                var another = j < otherLength ? other[j] : '\0';
                reached[At(i + 1, j)] |= one == '*' || (another == '*' && i < length);
                reached[At(i, j + 1)] |= another == '*' || (one == '*' && j < otherLength);
                reached[At(i + 1, j + 1)] |= i < length && j < otherLength && (one == another || one == '?' || another == '?');
            }
        }

        return reached[At(length, otherLength)];

        static int At(int i, int j) => (i * (Longest + 2)) + j;
    }

    /// <summary>Writes the characters, with these gaps between.</summary>
    public bool TryWrite(Span<char> destination, out int written, PlateGaps gaps)
    {
        Span<char> text = stackalloc char[2 * Longest];
        var length = 0;
        for (var i = 0; i < Length; i++)
        {
            if (gaps[i] != '\0')
            {
                text[length++] = gaps[i];
            }

            text[length++] = this[i];
        }

        written = text[..length].TryCopyTo(destination) ? length : 0;
        return written > 0;
    }

    private bool Has(bool unknown)
    {
        for (var i = Length - 1; i >= 0; i--)
        {
            if ((this[i] is '?' or '*') == unknown)
            {
                return true;
            }
        }

        return false;
    }
}
