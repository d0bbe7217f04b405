using System.Globalization;

namespace Buurtpreventie.Domain.Benchmarks.Baselines;

/// <summary>The register number as common packages check it: replace, substring, parse, and a <see cref="DateTime"/>.</summary>
public static class PlainRegisterNumber
{
    public static bool IsValid(string text)
    {
        var digits = text.Replace(".", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal).Replace("/", "", StringComparison.Ordinal).Trim();
        if (digits.Length != 11 || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            return false;
        }

        var head = digits.Substring(0, 9);
        var check = int.Parse(digits.Substring(9, 2), CultureInfo.InvariantCulture);
        var born1900 = 97 - (long.Parse(head, CultureInfo.InvariantCulture) % 97) == check;
        var born2000 = 97 - (long.Parse("2" + head, CultureInfo.InvariantCulture) % 97) == check;
        if (!born1900 && !born2000)
        {
            return false;
        }

        var month = int.Parse(digits.Substring(2, 2), CultureInfo.InvariantCulture);
        month = month >= 40 ? month - 40 : month >= 20 ? month - 20 : month;
        if (month == 0)
        {
            return true;
        }

        var date = (born2000 ? "20" : "19") + digits.Substring(0, 2) + month.ToString("00", CultureInfo.InvariantCulture) + digits.Substring(4, 2);
        return digits.Substring(4, 2) == "00"
            || DateTime.TryParseExact(date, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }
}
