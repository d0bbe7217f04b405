using System.Globalization;

namespace Buurtpreventie.Domain;

/// <summary>
/// How house numbers are written in Belgium. Read are <c>12</c>, <c>12 a</c>, <c>12bis</c>, <c>12-14</c>, <c>nr. 12</c>, with a box
/// behind it as in <c>12/3</c>, <c>12 bus 3</c>, <c>12 bte 3</c> or <c>12b3</c>, and <c>z/n</c> for a house without number. The normal
/// form has capitals and no blanks: <c>12A</c>, <c>12bis</c>, <c>12-14</c>, <c>z/n</c>.
/// </summary>
internal ref struct HouseNumber
{
    /// <summary>A house without number.</summary>
    public const string None = "z/n";

    public const int Lowest = 1;
    public const int Highest = 9999;

    /// <summary>Room for the normal form.</summary>
    public const int Room = 32;

    private const int LongestDigits = 4;

    // What spans more than this is no row of houses, but a house and its box: 12-101.
    private const int LongestRow = 60;

    private static readonly string[] NumberWords = ["nr", "no", "n", "nº", "num", "numero", "nummer", "number", "huisnr", "huisnummer"];
    private static readonly string[] Ordinals = ["bis", "ter", "quater"];

    private static readonly string[] NoneWords =
        ["z/n", "z.n.", "zn", "s/n", "s.n.", "sn", "o.nr.", "o. nr.", "zonder nummer", "sans numéro", "sans numero", "ohne nummer"];

    private readonly Span<char> _normal;
    private ReadOnlySpan<char> _rest;
    private int _length;

    private HouseNumber(ReadOnlySpan<char> typed, Span<char> room)
    {
        _rest = typed.Trim();
        _normal = room;
    }

    /// <summary>The number in normal form, in the room that was given.</summary>
    public readonly ReadOnlySpan<char> Normal => _normal[.._length];

    /// <summary>The box behind the number as typed, without its word; empty when there is none.</summary>
    public ReadOnlySpan<char> Box { get; private set; }

    /// <summary>Reads a number whole, with a box that may stand behind it; <paramref name="room"/> has <see cref="Room"/> characters.</summary>
    public static bool TryRead(ReadOnlySpan<char> typed, Span<char> room, out HouseNumber number)
    {
        number = new(typed, room);
        return number.Read();
    }

    /// <summary>Whether this is a number, with or without a box.</summary>
    public static bool IsOne(ReadOnlySpan<char> typed) => TryRead(typed, stackalloc char[Room], out _);

    /// <summary>The first and the last number of a normal form; false for a house without number.</summary>
    public static bool TryGetRow(ReadOnlySpan<char> normal, out int first, out int last)
    {
        var dash = normal.IndexOf('-');
        first = Leading(normal);
        last = dash < 0 ? first : Leading(normal[(dash + 1)..]);
        return first > 0;
    }

    /// <summary>A normal form as people print it.</summary>
    public static string? Print(string? normal, Language language) => (normal, language) switch
    {
        (None, Language.French) => "s/n",
        (None, Language.German) => "o. Nr.",
        _ => normal,
    };

    /// <summary>What is compared of a normal form.</summary>
    public static string Key(ReadOnlySpan<char> normal) => Folding.Words(normal);

    /// <summary>Whether two normal forms mean the same house. A house may stand in a row: 12 in 12-14.</summary>
    public static Answer AreSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        one.Equals(other, StringComparison.OrdinalIgnoreCase) ? Answer.Yes
        : !TryGetRow(one, out var first, out var last) || !TryGetRow(other, out var otherFirst, out var otherLast) ? Answer.CannotTell
        : !one.Contains('-') && !other.Contains('-') ? Answer.No
        : first <= otherLast && otherFirst <= last ? Answer.CannotTell
        : Answer.No;

    private bool Read()
    {
        if (NoneLength(_rest) is > 0 and var none)
        {
            Write(None);
            _rest = _rest[none..];
            return ReadBox();
        }

        if (LeadingWord.TryCut(ref _rest, NumberWords, out _) || _rest is ['#' or '№', ..])
        {
            _rest = _rest.TrimStart("#№°.: ");
        }

        if (!ReadOne(out var first))
        {
            return false;
        }

        ReadLastOfRow(first);
        return ReadBox();
    }

    private static int NoneLength(ReadOnlySpan<char> text)
    {
        foreach (var word in NoneWords)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length])))
            {
                return word.Length;
            }
        }

        return 0;
    }

    private bool ReadOne(out int number)
    {
        number = Leading(_rest);
        if (number == 0)
        {
            return false;
        }

        number.TryFormat(_normal[_length..], out var written, default, CultureInfo.InvariantCulture);
        _length += written;
        _rest = _rest[Digits.Count(_rest)..];
        ReadSuffix();
        return true;
    }

    private void ReadSuffix()
    {
        var behind = _rest.TrimStart(' ');
        if (LeadingWord.TryCut(ref behind, Ordinals, out var ordinal))
        {
            Write(ordinal);
            _rest = behind;
            return;
        }

        var letters = 0;
        while (letters < behind.Length && char.IsLetter(behind[letters]))
        {
            letters++;
        }

        if (letters is 1 or 2 && char.IsAsciiLetter(behind[0]) && char.IsAsciiLetter(behind[letters - 1]) && NoneLength(behind) == 0 && !BoxNumber.Stands(behind))
        {
            var digits = Digits.Count(behind[letters..]);
            var length = digits <= 2 ? letters + digits : letters;
            _length += behind[..length].ToUpperInvariant(_normal[_length..]);
            _rest = behind[length..];
        }
    }

    private void ReadLastOfRow(int first)
    {
        var rest = _rest;
        var length = _length;
        _rest = _rest.TrimStart(' ');
        if (_rest is not ['-' or '–' or '+' or '&', ..])
        {
            return;
        }

        Write("-");
        _rest = _rest[1..].TrimStart(' ');
        var isRow = _rest is not ['0', ..] && ReadOne(out var last) && last <= first + LongestRow && (last > first || (last == first && char.IsLetter(Normal[^1])));
        if (!isRow)
        {
            _length = length;
            _rest = rest;
        }
    }

    private bool ReadBox()
    {
        var behind = _rest.TrimStart(" ,;");
        if (behind.IsEmpty)
        {
            return true;
        }

        if (behind is ['/' or '-' or '–', ..])
        {
            Box = behind[1..].Trim();
            return true;
        }

        var isBox = BoxNumber.TryTake(behind, out var box);
        Box = box;
        return isBox;
    }

    private void Write(ReadOnlySpan<char> text)
    {
        text.CopyTo(_normal[_length..]);
        _length += text.Length;
    }

    /// <summary>The number of up to four digits at the start; 0 when there is none.</summary>
    private static int Leading(ReadOnlySpan<char> text) =>
        Digits.Count(text) is > 0 and <= LongestDigits and var digits ? int.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture) : 0;
}
