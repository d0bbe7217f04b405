using System.Globalization;

namespace Buurtpreventie.Domain;

/// <content>How a number is read, and why a text is none. Neither allocates.</content>
public readonly partial struct MobileNumber
{
    // 00, the 0 that is dialled within the country, the fifteen digits of E.164, and one that is too many.
    private const int MostDigits = 19;

    private const int BelgianDigits = 9;
    private const int FixedLineDigits = 8;
    private const int FewestForeignDigits = 8;
    private const int MostForeignDigits = 15;

    static bool ICode<MobileNumber>.TryRead(ReadOnlySpan<char> text, out MobileNumber value) => !Read(text, out value).IsFault;

    static ParseFault ICode<MobileNumber>.Explain(ReadOnlySpan<char> text) => Read(text, out _);

    private static ParseFault Read(ReadOnlySpan<char> text, out MobileNumber value)
    {
        value = default;
        var typed = new Typed(stackalloc char[MostDigits], stackalloc int[MostDigits]);
        if (typed.TakeDigits(text) is { IsFault: true } fault)
        {
            return fault;
        }

        return typed switch
        {
            { Count: 0 } => new(MobileNumberErrors.Empty),
            { IsInternational: true } => ReadInternational(typed, out value),
            { Digits: ['0', ..] } => ReadBelgian(typed, 1, out value),
            _ => new(MobileNumberErrors.Prefix, CodePart.Prefix, typed.Places[0], 1, CauseOfNoPrefix(typed.Digits)),
        };
    }

    private static ParseFault ReadInternational(Typed typed, out MobileNumber value)
    {
        value = default;
        var start = typed.CountryStart;
        var number = typed.Digits[start..];
        if (number.Length < FewestForeignDigits)
        {
            return typed.TooShort();
        }

        var code = CallingCode.LengthIn(number);
        if (code == 0)
        {
            return typed.Wrong(MobileNumberErrors.Country, start, 3);
        }

        var country = (int)Value(number[..code]);
        var rest = number[code] == '0' && CallingCode.DropsZero(country) ? code + 1 : code;
        if (rest > code && number[rest] == '0')
        {
            return typed.Wrong(MobileNumberErrors.Prefix, start + rest, 1);
        }

        if (country == CallingCode.Belgium)
        {
            return ReadBelgian(typed, start + rest, out value);
        }

        var digits = code + number.Length - rest;
        if (digits < FewestForeignDigits)
        {
            return typed.TooShort();
        }

        if (digits > MostForeignDigits)
        {
            return typed.TooLong(start + rest + MostForeignDigits - code);
        }

        value = new(Joined(number[..code], number[rest..]));
        return default;
    }

    private static ParseFault ReadBelgian(Typed typed, int start, out MobileNumber value)
    {
        value = default;
        var number = typed.Digits[start..];
        switch (number)
        {
            case ['4', >= '5', ..] when number.Length == BelgianDigits:
                value = new(Joined("32", number));
                return default;
            case { Length: FixedLineDigits } when IsFixedLine(number):
                return typed.Wrong(MobileNumberErrors.FixedLine, start, 2).Because(LikelyCause.FixedLine);
            case { Length: > BelgianDigits }:
                return typed.TooLong(start + BelgianDigits);
            case { Length: < FixedLineDigits } or ['4', >= '5', ..]:
                return typed.TooShort();
            default:
                return typed.Wrong(MobileNumberErrors.NotMobile, start, 2);
        }
    }

    /// <summary>Whether eight digits start with the area code of a zone.</summary>
    private static bool IsFixedLine(ReadOnlySpan<char> digits) => digits switch
    {
        ['1', (>= '0' and <= '6') or '9', ..] => true,
        ['2' or '3' or '5', ..] => true,
        ['4', '2' or '3', ..] => true,
        ['6', not ('2' or '6'), ..] => true,
        ['7', '1', ..] => true,
        ['8', (>= '1' and <= '7') or '9', ..] or ['8', '0', >= '2' and <= '8', ..] => true,
        ['9', >= '2' and <= '4', ..] => true,
        _ => false,
    };

    /// <summary>A spreadsheet that takes a telephone number for a quantity drops what stands in front.</summary>
    private static LikelyCause CauseOfNoPrefix(ReadOnlySpan<char> digits) => digits switch
    {
        ['4', >= '5', ..] when digits.Length == BelgianDigits => LikelyCause.LeadingZeroLost,
        ['3', '2', '4', >= '5', ..] when digits.Length == BelgianDigits + 2 => LikelyCause.PlusLost,
        _ => LikelyCause.Unknown,
    };

    private static ulong Joined(ReadOnlySpan<char> code, ReadOnlySpan<char> rest)
    {
        var joined = Value(code);
        foreach (var digit in rest)
        {
            joined = (joined * 10) + digit - '0';
        }

        return joined;
    }

    private static ulong Value(ReadOnlySpan<char> digits) => ulong.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The digits of a text and where each of them stands in it.</summary>
    private ref struct Typed(Span<char> digits, Span<int> places)
    {
        private readonly Span<char> _digits = digits;
        private int _end;
        private bool _plus;

        /// <summary>How many digits there are, also beyond those that are kept.</summary>
        public int Count { get; private set; }

        public Span<int> Places { get; } = places;

        public readonly ReadOnlySpan<char> Digits => _digits[..Math.Min(Count, _digits.Length)];

        public readonly bool IsInternational => _plus || Digits is ['0', '0', ..];

        public readonly int CountryStart => _plus ? 0 : 2;

        public ParseFault TakeDigits(ReadOnlySpan<char> text)
        {
            for (var i = 0; i < text.Length; i++)
            {
                var character = text[i];
                if (char.IsAsciiDigit(character))
                {
                    Take(character, i);
                }
                else if (character == '+' && Count == 0 && !_plus)
                {
                    _plus = true;
                }
                else if (character == '(' && text[i..].StartsWith("(0)") && IsJustAfterCountry)
                {
                    i += 2;
                }
                else if (!IsSeparator(character))
                {
                    var cause = character is 'O' or 'o' or 'I' or 'l' ? LikelyCause.LetterForDigit : LikelyCause.Unknown;
                    return new(MobileNumberErrors.Character, CodePart.Character, i, 1, cause);
                }
            }

            return default;
        }

        public readonly ParseFault TooShort() => new(MobileNumberErrors.TooShort, CodePart.Whole, _end);

        public readonly ParseFault TooLong(int first) =>
            new(MobileNumberErrors.TooLong, CodePart.Whole, Places[first], _end - Places[first]);

        public readonly ParseFault Wrong(DomainError error, int first, int count) =>
            new(error, CodePart.Prefix, Places[first], Places[first + count - 1] - Places[first] + 1);

        private readonly bool IsJustAfterCountry =>
            IsInternational && Count > CountryStart && CallingCode.LengthIn(Digits[CountryStart..]) == Count - CountryStart;

        private void Take(char digit, int place)
        {
            if (Count < _digits.Length)
            {
                (_digits[Count], Places[Count]) = (digit, place);
            }

            Count++;
            _end = place + 1;
        }

        // Beside what people type: the blanks that do not break, the hyphen that does not break, and the marks of direction that
        // telephones copy along with a number.
        private static bool IsSeparator(char character) => character is
            ' ' or '\u00A0' or '\u202F' or '.' or '/' or '-' or '\u2011' or '(' or ')'
            or '\u200E' or '\u202A' or '\u202C' or '\u2066' or '\u2068' or '\u2069';
    }
}
