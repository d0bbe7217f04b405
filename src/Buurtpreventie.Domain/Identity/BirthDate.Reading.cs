using System.Globalization;
using NodaTime;

namespace Buurtpreventie.Domain;

/// <content>Reading and writing of what is known.</content>
public readonly partial struct BirthDate
{
    private const string Mask = "****-**-**";
    private const string UnknownWord = "unknown";

    static bool ICode<BirthDate>.TryRead(ReadOnlySpan<char> text, out BirthDate value) => Read(text, out value) is null;

    static ParseFault ICode<BirthDate>.Explain(ReadOnlySpan<char> text) => new(Read(text, out _)!, length: text.Length);

    static bool ICode<BirthDate>.TryWrite(BirthDate value, Span<char> destination, out int written, ReadOnlySpan<char> format)
    {
        switch (format)
        {
            case "" or "M":
                written = Mask.TryCopyTo(destination) ? Mask.Length : 0;
                return written > 0;
            case "N" or "F" when value.Precision == BirthDatePrecision.Unknown:
                written = UnknownWord.TryCopyTo(destination) ? UnknownWord.Length : 0;
                return written > 0;
            case "N" or "F" when value.Precision == BirthDatePrecision.Year:
                return destination.TryWrite(CultureInfo.InvariantCulture, $"{value._year:0000}", out written);
            case "N" when value.Precision == BirthDatePrecision.Month:
                return destination.TryWrite(CultureInfo.InvariantCulture, $"{value._year:0000}-{value._month:00}", out written);
            case "N":
                return destination.TryWrite(CultureInfo.InvariantCulture, $"{value._year:0000}-{value._month:00}-{value._day:00}", out written);
            case "F" when value.Precision == BirthDatePrecision.Month:
                return destination.TryWrite(CultureInfo.InvariantCulture, $"{value._month:00}/{value._year:0000}", out written);
            case "F":
                return destination.TryWrite(CultureInfo.InvariantCulture, $"{value._day:00}/{value._month:00}/{value._year:0000}", out written);
            default:
                written = 0;
                return CodeText.UnknownFormat<BirthDate>();
        }
    }

    private static DomainError? Read(ReadOnlySpan<char> text, out BirthDate value)
    {
        value = default;
        text = text.Trim(' ');
        if (text.SequenceEqual(UnknownWord))
        {
            value = Unknown;
            return null;
        }

        if (text.Length is not (4 or 7 or 10) || !Digits(text[..4], out var year) || year is < 1850 or > 2199)
        {
            return BirthDateErrors.Malformed;
        }

        var (month, day) = (0, 0);
        if (text.Length >= 7 && (text[4] != '-' || !Digits(text[5..7], out month)))
        {
            return BirthDateErrors.Malformed;
        }

        if (text.Length == 10 && (text[7] != '-' || !Digits(text[8..], out day)))
        {
            return BirthDateErrors.Malformed;
        }

        var exists = text.Length switch
        {
            4 => true,
            7 => month is >= 1 and <= 12,
            _ => month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month),
        };
        value = exists ? new(year, month, day) : default;
        return exists ? null : BirthDateErrors.NoSuchDay;
    }

    private static bool Digits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var digit in text)
        {
            value = (value * 10) + digit - '0';
        }

        return !text.ContainsAnyExceptInRange('0', '9');
    }
}
