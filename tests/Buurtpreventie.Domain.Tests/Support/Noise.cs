namespace Buurtpreventie.Domain.Tests.Support;

/// <summary>Texts that nobody foresaw: random ones, and samples with damage.</summary>
internal static class Noise
{
    // What readers look at: digits in several scripts, separators, blanks, marks of direction, halves of pairs, and what breaks JSON.
    private const string Telling =
        "0123456789٠٩０９+-–‑./_()[]{}<>,;:@'’\"\\&%#*= \t\r\n\u00A0\u202F\u200B\u200E\u202A\u202C\u2066\u2069\u0301\uFEFF\uFFFD\0\u007F" +
        "abcxyzABCXYZéßŒİıǅя中م\uD83D\uDE00\uDBFF";

    /// <summary>A sample with some damage, or a random text.</summary>
    public static string Near(Samples samples, Random random)
    {
        if (random.Next(4) == 0)
        {
            return new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => Character(random))]);
        }

        var text = new List<char>(One(samples.Valid.Length > 0 && random.Next(3) > 0 ? samples.Valid : samples.Invalid, random));
        for (var damage = random.Next(4); damage > 0; damage--)
        {
            var place = random.Next(text.Count + 1);
            switch (random.Next(6))
            {
                case 0:
                    text.Insert(place, Character(random));
                    break;
                case 1 when place < text.Count:
                    text.RemoveAt(place);
                    break;
                case 2 when place < text.Count:
                    text[place] = Character(random);
                    break;
                case 3 when place + 1 < text.Count:
                    (text[place], text[place + 1]) = (text[place + 1], text[place]);
                    break;
                case 4:
                    text.InsertRange(place, One(samples.Valid, random));
                    break;
                default:
                    text.InsertRange(place, Enumerable.Repeat(Character(random), random.Next(300)));
                    break;
            }
        }

        return new string([.. text]);
    }

    /// <summary>The bytes of a text with some damage, so that they may be no UTF-8.</summary>
    public static byte[] Broken(byte[] utf8Text, Random random)
    {
        for (var damage = random.Next(3); damage > 0 && utf8Text.Length > 0; damage--)
        {
            utf8Text[random.Next(utf8Text.Length)] = (byte)random.Next(256);
        }

        return utf8Text;
    }

    private static char Character(Random random) => random.Next(8) == 0 ? (char)random.Next(char.MaxValue + 1) : Telling[random.Next(Telling.Length)];

    private static string One(string[] of, Random random) => of[random.Next(of.Length)];
}
