using System.Text;

namespace Buurtpreventie.Domain.Benchmarks;

/// <summary>Seeded inputs: 256 different numbers per shape, as a branch predictor meets them in life.</summary>
public static class Inputs
{
    public const int Count = 256;

    public static string[] Bare { get; } = [.. Numbers(1, Count).Select(n => n.ToString("N"))];

    public static string[] Printed { get; } = [.. Numbers(1, Count).Select(n => n.ToString("F"))];

    /// <summary>Printed, one digit of the check wrong.</summary>
    public static string[] Damaged { get; } = [.. Printed.Select(n => n[..14] + (char)('0' + ((n[14] - '0' + 1) % 10)))];

    /// <summary>Bare UTF-8 in lines of twelve bytes, one in twenty damaged.</summary>
    public static byte[] Lines(int count)
    {
        var lines = new StringBuilder(count * 12);
        var i = 0;
        foreach (var number in Numbers(2, count))
        {
            var digits = number.ToString("N");
            lines.Append(i++ % 20 == 0 ? digits[..10] + (char)('0' + ((digits[10] - '0' + 1) % 10)) : digits).Append('\n');
        }

        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    private static IEnumerable<NationalRegisterNumber> Numbers(int seed, int count)
    {
        var random = new Random(seed);
        while (count-- > 0)
        {
            var year = random.Next(1930, 2026);
            var head = ((year % 100) * 10_000_000L) + (random.Next(1, 13) * 100_000L) + (random.Next(1, 29) * 1000L) + random.Next(1, 999);
            var check = 97 - ((head + (year >= 2000 ? 2_000_000_000 : 0)) % 97);
            yield return NationalRegisterNumber.Parse($"{head:000000000}{check:00}");
        }
    }
}
