using System.Globalization;
using System.Text;
using Buurtpreventie.Domain.Testing;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests.Identity;

/// <summary>Texts with and without register numbers, drawn from a seed.</summary>
internal sealed class RedactorMaterial(int seed)
{
    private static readonly int[] EndsOfParts = [2, 4, 6, 9];
    private static readonly string[] Separators = [" ", ".", "-", "/", "_", "\u00A0", "\u202F", "\u2011", "\u2013"];
    private static readonly string[] Words =
        ["Dag An,", "rijksregisternummer:", "RRN", "zie (bijlage)", "Numéro de registre", "Straße", "👮 verdacht", "geb.", "nr", "tel.", "wagen", "en", "\n", "\r\n", "\t", ";"];

    private readonly Random _random = new(seed);
    private readonly RegisterNumbers _numbers = new((ulong)seed);

    public int Below(int limit) => _random.Next(limit);

    public T One<T>(params ReadOnlySpan<T> of) => of[Below(of.Length)];

    /// <summary>Eleven digits of a valid number of any class.</summary>
    public string Number() => _numbers.Next(One<RegisterNumberClass>(RegisterNumberClasses.Accepted)).Text;

    /// <summary>Eleven digits of a valid number with these fields.</summary>
    public string Number(int year, int month, int day)
    {
        var head = (((((long)year * 100) + month) * 100 + day) * 1000) + 1 + Below(998);
        return $"{head:000000000}{97 - ((head + One(0, 2_000_000_000L)) % 97):00}";
    }

    /// <summary>Digits in groups as people make them.</summary>
    public string Spelled(string number)
    {
        var ends = Below(8) == 0 ? [3, 6, 9] : EndsOfParts.Where(_ => Below(3) > 0).ToArray();
        var spelled = new StringBuilder();
        for (var i = 0; i < number.Length; i++)
        {
            if (ends.Contains(i))
            {
                spelled.AppendJoin("", Enumerable.Range(0, One(1, 1, 1, 2, 3)).Select(_ => One<string>(Separators)));
            }

            spelled.Append(number[i]);
        }

        return spelled.ToString();
    }

    public static string Printed(string number) => $"{number[..2]}.{number[2..4]}.{number[4..6]}-{number[6..9]}.{number[9..]}";

    public string Word() => One<string>(Words);

    /// <summary>Something with digits that is no register number, alone on its place.</summary>
    public string Lookalike() => Below(14) switch
    {
        0 => Shape("04## ## ## ##", "04##/##.##.##", "04##/## ## ##", "04## ### ###", "04########", "04##-######", "04 ## ## ## ##"),
        1 => Shape("02 ### ## ##", "011 ## ## ##", "011/##.##.##", "0##/######", "03-### ## ##", "0########"),
        2 => Shape("+32 4## ## ## ##", "+324########", "+32 (0)4## ## ## ##", "(+32) 4##/######", "+32 ## ## ## ##", "+32.4##.##.##.##"),
        3 => Shape("0032 4## ## ## ##", "00324########", "003247#######", "324[5]#######", "@324[5]#######", "0032 ## ## ## ##", "0032 ## ### ###"),
        4 => Shape("+31 6 ########", "+33 6 ## ## ## ##", "+49 15########", "+49 30 ### ## ##", "+44 20 #### ####", "+1 (202) ###-####", "0031 20 ### ## ##", "0049 15########", "+352 ### ###"),
        5 => Iban(),
        6 => Shape("#.###.###,##", "€ ## ### ### ###", "### ### ###,## euro", "EUR ###########", "###########€", "#.### €", "€ ### ### ###.##", "##.###.###.###"),
        7 => Shape("1-ABC-###", "2-XYZ-###", "###-ABC", "ABC-###", "1ABC###"),
        8 => Shape("+++###/####/#####+++", "***###/####/#####***", "+++ ### / #### / ##### +++", "###/####/#####"),
        9 => Shape("0###.###.###", "BE 0###.###.###", "BE0#########", "0### ### ###", "2.###.###.###"),
        10 => Shape("591-#######-##", "592 ####### ##", "59##########"),
        11 => Date(),
        12 => Shape("############", "#############", "################", "####################", "#### #### #### ####", "####-####-####-####"),
        _ => Shape("3620 Lanaken", "Kerkstraat 12", "bus 7", "112", "#####", "v1.2.3", "##:##", "8 5 0 7 3 0 0 3 3 2 8"),
    };

    /// <summary>An account number with the right check digits, whole, in fours or as French banks group it.</summary>
    public string Iban()
    {
        var (country, bban, groups) = One<(string, string, int[])>(
            ("BE", Shape("############"), []),
            ("NL", "ABNA" + Shape("##########"), []),
            ("DE", Shape("##################"), []),
            ("GB", "ABC" + Number() + "WXYZ", []),
            ("FR", Shape("##########") + Number() + Shape("##"), [5, 5, 11, 2]),
            ("FR", Shape("####################") + "A" + Shape("##"), []));
        var check = 98 - Modulo97(bban + country + "00");
        var iban = $"{country}{check:00}{bban}";
        return One(0, 1, 2) switch
        {
            0 => iban,
            1 when groups is [5, ..] => $"{iban[..4]} {iban[4..9]} {iban[9..14]} {iban[14..25]} {iban[25..]}",
            _ => string.Join(' ', iban.Chunk(4).Select(four => new string(four))),
        };
    }

    /// <summary>Digits that are not even separated well.</summary>
    public string Noise(int length)
    {
        const string Alphabet = "0123456789012345678901234567890123456789  ..--//__++()@:,€BE\n\u00A0\u202F\u2011\u2013é👮";
        var noise = new StringBuilder(length);
        while (noise.Length < length)
        {
            noise.Append(Below(12) == 0 ? Spelled(Number()) : Below(12) == 0 ? Lookalike() : Alphabet[Below(Alphabet.Length)]);
        }

        return noise.ToString();
    }

    /// <summary>Takes one of these, with a digit for each # (and 5 to 9 for [5]).</summary>
    private string Shape(params ReadOnlySpan<string> shapes)
    {
        var shape = One(shapes).Replace("[5]", One("5", "6", "7", "8", "9"), StringComparison.Ordinal);
        return string.Concat(shape.Select(c => c == '#' ? (char)('0' + Below(10)) : c));
    }

    private string Date()
    {
        var moment = new LocalDateTime(1990, 1, 1, 0, 0).PlusSeconds(Below(int.MaxValue));
        return moment.ToString(
            One("yyyy-MM-dd HH:mm:ss", "dd/MM/yyyy HH:mm", "dd/MM/yyyy, HH:mm", "dd-MM-yyyy HH.mm", "d/MM/yyyy", "yyyyMMddHHmmss", "yyyy-MM-dd'T'HH:mm:ss", "dd.MM.yyyy HH:mm:ss"),
            CultureInfo.InvariantCulture);
    }

    private static int Modulo97(string text) =>
        text.Aggregate(0, (rest, c) => char.IsAsciiDigit(c) ? ((rest * 10) + c - '0') % 97 : ((rest * 100) + c - 'A' + 10) % 97);
}
