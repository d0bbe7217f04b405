namespace Buurtpreventie.Domain.Messages;

/// <summary>Reads what starts with a digit: a count, an hour (<c>22u15</c>, <c>3h</c>, <c>21:55</c>, <c>11pm</c>), a height (<c>1m80</c>), an age (<c>25j</c>).</summary>
internal static class NumberToken
{
    private const int MostDigits = 6;

    /// <summary>Sets kind, number and length of a token; letters and colons that belong to the number become part of it.</summary>
    public static void Read(ReadOnlySpan<char> text, ref Token token)
    {
        var digits = Digits(text, 0, out var number);
        token.Kind = TokenKind.Number;
        token.Number = number;
        var rest = text[digits..];
        if (number <= 24 && digits <= 2 && rest is ['u' or 'U' or 'h' or 'H' or ':', ..] && IsMinutes(rest[1..], out var length) && (length > 0 || rest[0] is not ':'))
        {
            (token.Kind, token.Length) = (TokenKind.Clock, digits + 1 + length);
        }
        else if (number <= 24 && digits <= 2 && rest is ['.', ..] && IsMinutes(rest[1..], out length) && length == 2 && IsHourAfter(rest[3..]))
        {
            (token.Kind, token.Length) = (TokenKind.Clock, digits + 1 + length);
        }
        else if (number is > 0 and <= 12 && token.Length == digits + 2 && rest is ['a' or 'A' or 'p' or 'P', 'm' or 'M', ..])
        {
            token.Kind = TokenKind.Clock;
        }
        else if (digits == 1 && number is 1 or 2 && rest is ['m' or 'M', >= '0' and <= '9', ..])
        {
            token.Kind = TokenKind.Word;
            token.Cues = MessageCue.Looks;
        }
        else if (token.Length > digits && token.Length - digits <= 2 && text[digits..token.Length] is "j" or "jr" or "J" or "y")
        {
            token.Kind = TokenKind.Word;
            token.Cues = MessageCue.Looks;
        }
        else if (token.Length > digits + 1)
        {
            token.Kind = TokenKind.Word;
        }
    }

    private static int Digits(ReadOnlySpan<char> text, int start, out int number)
    {
        number = 0;
        var at = start;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            number = at - start < MostDigits ? (number * 10) + text[at] - '0' : int.MaxValue;
            at++;
        }

        return at - start;
    }

    /// <summary>Nothing, or two digits below 60; and then no letter or digit more, but for the <c>u</c> of an hour.</summary>
    private static bool IsMinutes(ReadOnlySpan<char> text, out int length)
    {
        length = Digits(text, 0, out var minutes);
        return length is 0 or 2 && minutes < 60 && (length == text.Length || text[length] is 'u' or 'h' || !char.IsLetterOrDigit(text[length]));
    }

    private static bool IsHourAfter(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(' ');
        return text is ['u' or 'h', ..] or ['U' or 'H', ..];
    }
}
