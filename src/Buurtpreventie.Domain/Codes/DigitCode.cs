using System.Globalization;

namespace Buurtpreventie.Domain;

/// <summary>Codes that are a fixed number of digits without a leading zero.</summary>
internal static class DigitCode
{
    public static bool TryRead(ReadOnlySpan<char> text, int digits, out int number)
    {
        number = 0;
        text = text.Trim(' ');
        if (text.Length != digits || text[0] == '0')
        {
            return false;
        }

        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit(digit))
            {
                number = 0;
                return false;
            }

            number = (number * 10) + digit - '0';
        }

        return true;
    }

    public static bool TryWrite<T>(int number, Span<char> destination, out int written, ReadOnlySpan<char> format)
    {
        written = 0;
        return format is "" or "F" or "N"
            ? number.TryFormat(destination, out written, default, CultureInfo.InvariantCulture)
            : CodeText.UnknownFormat<T>();
    }
}
