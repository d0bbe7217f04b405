using System.Globalization;
using NodaTime;

namespace Buurtpreventie.Domain.Testing;

/// <content>The classes that are refused. Where the class is about something else, the check digits fit.</content>
public sealed partial class RegisterNumbers
{
    private const string EveryDigit = "0123456789";

    private static readonly string[] OtherDigits = ["٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९", "０１２３４５６７８９"];

    private RegisterNumberSample? Refused(RegisterNumberClass @class) => @class switch
    {
        RegisterNumberClass.OneDigitOff => No(@class, RegisterNumberErrors.CheckDigits, OneDigitOff()),
        RegisterNumberClass.NeighboursSwapped => No(@class, RegisterNumberErrors.CheckDigits, NeighboursSwapped()),
        RegisterNumberClass.TooShort => No(@class, RegisterNumberErrors.TooShort, AnyText()[..^_lots.Between(1, 4)]),
        RegisterNumberClass.TooLong => No(@class, RegisterNumberErrors.TooLong, AnyText() + RandomDigits(_lots.Between(1, 4))),
        RegisterNumberClass.LeadingZeroLost => No(@class, RegisterNumberErrors.TooShort, LeadingZeroLost()),
        RegisterNumberClass.ImpossibleMonth => No(@class, RegisterNumberErrors.Month, (Ordinary(AnyBirth()) with { Month = ImpossibleMonth() }).Text),
        RegisterNumberClass.SelfAssignedMonth => No(@class, RegisterNumberErrors.Month, Bis(AnyBirth(), _lots.One(60, 80)).Text),
        RegisterNumberClass.DayPastMonthEnd => No(@class, RegisterNumberErrors.Day, DayPastMonthEnd().Text),
        RegisterNumberClass.LeapDayOf1900 => No(@class, RegisterNumberErrors.Day, new RegisterNumberParts(1900, 2, 29, Serial()).Text),
        RegisterNumberClass.LeapDayOfCommonYear => No(@class, RegisterNumberErrors.Day, LeapDayOfCommonYear().Text),
        RegisterNumberClass.SerialNeverIssued =>
            No(@class, RegisterNumberErrors.Serial, (Ordinary(AnyBirth()) with { Serial = _lots.One(0, 999) }).Text),
        RegisterNumberClass.ImpossibleCheckDigits => No(@class, RegisterNumberErrors.CheckDigits, ImpossibleCheckDigits()),
        RegisterNumberClass.FutureBirth => No(@class, RegisterNumberErrors.Future, Ordinary(FutureBirth()).Text),
        RegisterNumberClass.LetterForDigit => No(@class, RegisterNumberErrors.Character, LetterForDigit()),
        RegisterNumberClass.Letter => No(@class, RegisterNumberErrors.Character, Changed(AnyText(), _lots.Between(0, 10), _lots.One("ABCXYZ,?*é".AsSpan()))),
        RegisterNumberClass.UnicodeDigits => No(@class, RegisterNumberErrors.Character, UnicodeDigits()),
        RegisterNumberClass.EnterpriseNumber => No(@class, RegisterNumberErrors.TooShort, EnterpriseNumber()),
        RegisterNumberClass.TelephoneNumber => TelephoneNumber(),
        RegisterNumberClass.IdentityCardNumber => No(@class, RegisterNumberErrors.TooLong, IdentityCardNumber()),
        _ => null,
    };

    private static RegisterNumberSample No(RegisterNumberClass @class, DomainError error, string text) =>
        new(@class, text, error.Code, null, default, RegisteredSex.Unknown);

    private static string Changed(string text, int index, char character) => $"{text[..index]}{character}{text[(index + 1)..]}";

    private static string Digits(long value, int count) => value.ToString(CultureInfo.InvariantCulture).PadLeft(count, '0');

    private string AnyText() => Ordinary(AnyBirth()).Text;

    private string RandomDigits(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => _lots.One(EveryDigit.AsSpan())));

    private string OneDigitOff()
    {
        var (text, index) = (AnyText(), _lots.Between(6, 10));

        // Never 0 or 9, so that the serial number stays one.
        var digit = _lots.One("12345678".AsSpan());
        while (digit == text[index])
        {
            digit = _lots.One("12345678".AsSpan());
        }

        return Changed(text, index, digit);
    }

    private string NeighboursSwapped()
    {
        var (text, index) = (AnyText(), _lots.One(6, 7, 9));
        while (text[index] == text[index + 1])
        {
            (text, index) = (AnyText(), _lots.One(6, 7, 9));
        }

        return $"{text[..index]}{text[index + 1]}{text[index]}{text[(index + 2)..]}";
    }

    private string LeadingZeroLost() => Ordinary(Between(new(2000, 1, 1), new(2009, 12, 31))).Text.TrimStart('0');

    private int ImpossibleMonth() => (20 * _lots.Between(0, 4)) + _lots.Between(13, 19);

    private RegisterNumberParts DayPastMonthEnd()
    {
        var birth = AnyBirth();
        var most = birth.Month == 2 ? 29 : CalendarSystem.Iso.GetDaysInMonth(birth.Year, birth.Month);
        return Ordinary(birth) with { Day = _lots.Coin() && most < 31 ? most + 1 : _lots.Between(32, 99) };
    }

    private RegisterNumberParts LeapDayOfCommonYear()
    {
        var birth = AnyBirth();
        while (CalendarSystem.Iso.IsLeapYear(birth.Year))
        {
            birth = AnyBirth();
        }

        return Ordinary(birth) with { Month = 2, Day = 29 };
    }

    private string ImpossibleCheckDigits()
    {
        var parts = Until(parts => parts.CheckDigits is 97 or 1 or 2);
        return parts.WithCheckDigits(parts.CheckDigits == 97 ? 0 : parts.CheckDigits + 97);
    }

    private LocalDate FutureBirth() =>
        _lots.Coin() ? Between(AsOf.PlusDays(1), AsOf.PlusDays(30)) : Between(AsOf.PlusDays(1), LastDay);

    private string LetterForDigit()
    {
        var text = AnyText();
        var index = _lots.Between(0, 10);
        while (text[index] is not ('0' or '1'))
        {
            index = (index + 1) % text.Length;
        }

        return Changed(text, index, text[index] == '0' ? _lots.One('O', 'o') : _lots.One('I', 'l'));
    }

    private string UnicodeDigits()
    {
        var script = _lots.One<string>(OtherDigits);
        return string.Concat(AnyText().Select(digit => script[digit - '0']));
    }

    private string EnterpriseNumber()
    {
        var head = _lots.Between(2_000_000, 19_999_999);
        return Digits(head, 8) + Digits(97 - (head % 97), 2);
    }

    private string IdentityCardNumber()
    {
        var head = 5_900_000_000 + _lots.Between(0, 99_999_999);
        var rest = head % 97;
        return Digits(head, 10) + Digits(rest == 0 ? 97 : rest, 2);
    }

    private RegisterNumberSample TelephoneNumber()
    {
        // After 0 or +32: nine digits of a mobile number, or eight of a fixed line in Brussels, Ghent or Limburg.
        var mobile = _lots.One("46", "47", "48", "49") + RandomDigits(7);
        var line = _lots.One("22", "92", "11") + RandomDigits(6);
        var (error, text) = _lots.Between(0, 4) switch
        {
            0 => (RegisterNumberErrors.TooShort, "0" + mobile),
            1 => (RegisterNumberErrors.TooShort, "0" + line),
            2 => (RegisterNumberErrors.Character, "+32" + _lots.One(mobile, line)),
            3 => (RegisterNumberErrors.TooLong, "0032" + _lots.One(mobile, line)),
            _ => (RegisterNumberErrors.Character, $"(0{mobile[..3]}){mobile[3..]}"),
        };
        return No(RegisterNumberClass.TelephoneNumber, error, text);
    }
}
