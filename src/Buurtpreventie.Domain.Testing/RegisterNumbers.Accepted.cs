using NodaTime;

namespace Buurtpreventie.Domain.Testing;

/// <content>The classes that are accepted.</content>
public sealed partial class RegisterNumbers
{
    private RegisterNumberSample? Accepted(RegisterNumberClass @class) => @class switch
    {
        RegisterNumberClass.Ordinary1900s => TellingDay(@class, Ordinary(BirthInThe1900s())),
        RegisterNumberClass.Ordinary2000s => TellingDay(@class, Ordinary(BirthFrom2000())),
        RegisterNumberClass.LeapDay => TellingDay(@class, Ordinary(LeapDay())),
        RegisterNumberClass.LowCheckDigits => TellingDay(@class, Until(parts => parts.CheckDigits < 10)),
        RegisterNumberClass.FirstSerial => TellingDay(@class, Ordinary(AnyBirth()) with { Serial = _lots.One(1, 2) }),
        RegisterNumberClass.LastSerial => TellingDay(@class, Ordinary(AnyBirth()) with { Serial = _lots.One(997, 998) }),
        RegisterNumberClass.YearOnly => TellingYear(@class, Ordinary(AnyBirth()) with { Month = 0, Day = 0 }),
        RegisterNumberClass.YearAndMonth => TellingMonth(@class, Ordinary(AnyBirth()) with { Day = 0 }),
        RegisterNumberClass.Overflow => TellingYear(@class, Ordinary(BirthInYearThatCounts()) with { Month = 0, Day = _lots.Between(1, 31) }),
        RegisterNumberClass.LongOverflow => TellingYear(@class, Ordinary(BirthInYearThatCounts()) with { Month = 0, Day = _lots.Between(32, 99) }),
        RegisterNumberClass.NothingKnown => Telling(BirthDate.Unknown, @class, new(TurnOfCentury(), 0, 1, Serial())),
        RegisterNumberClass.NothingKnownOverflow => Telling(BirthDate.Unknown, @class, new(TurnOfCentury(), 0, _lots.Between(2, 99), Serial())),
        RegisterNumberClass.BisSexKnown => TellingDay(@class, Bis(AnyBirth(), 40)),
        RegisterNumberClass.BisSexUnknown => TellingDay(@class, Bis(AnyBirth(), 20)),
        RegisterNumberClass.BisSerialLimit => TellingDay(@class, Bis(AnyBirth(), Raise()) with { Serial = _lots.One(0, 999) }),
        RegisterNumberClass.BisYearOnly => TellingYear(@class, Bis(AnyBirth(), 0) with { Month = Raise(), Day = 0 }),
        RegisterNumberClass.BisYearAndMonth => TellingMonth(@class, Bis(AnyBirth(), Raise()) with { Day = 0 }),
        RegisterNumberClass.BisOverflow =>
            TellingYear(@class, Bis(BirthInYearThatCounts(), 0) with { Month = Raise(), Day = _lots.Between(1, 99) }),
        RegisterNumberClass.BisNothingKnown => Telling(BirthDate.Unknown, @class, new(TurnOfCentury(), Raise(), 1, _lots.Between(0, 999))),
        _ => null,
    };

    private static RegisterNumberSample TellingDay(RegisterNumberClass @class, RegisterNumberParts parts) =>
        Telling(BirthDate.On(new LocalDate(parts.Year, parts.Month % 20, parts.Day)), @class, parts);

    private static RegisterNumberSample TellingMonth(RegisterNumberClass @class, RegisterNumberParts parts) =>
        Telling(BirthDate.InMonth(parts.Year, parts.Month % 20), @class, parts);

    private static RegisterNumberSample TellingYear(RegisterNumberClass @class, RegisterNumberParts parts) =>
        Telling(BirthDate.InYear(parts.Year), @class, parts);

    private static RegisterNumberSample Telling(BirthDate birthDate, RegisterNumberClass @class, RegisterNumberParts parts) =>
        new(@class, parts.Text, null, parts.Kind, birthDate, parts.Sex);

    private RegisterNumberParts Bis(LocalDate birth, int raise) => new(birth.Year, birth.Month + raise, birth.Day, _lots.Between(0, 999));

    private int Raise() => _lots.One(20, 40);

    private int TurnOfCentury() => _lots.One(1900, 2000);

    /// <summary>A birth that is not in 2000, where month 00 with a day tells nothing at all.</summary>
    private LocalDate BirthInYearThatCounts()
    {
        var birth = AnyBirth();
        while (birth.Year == 2000)
        {
            birth = AnyBirth();
        }

        return birth;
    }

    private LocalDate LeapDay()
    {
        var lastYear = AsOf.Month > 2 ? AsOf.Year : AsOf.Year - 1;
        return new LocalDate(4 * _lots.Between((FirstBirth.Year + 3) / 4, lastYear / 4), 2, 29);
    }

    private RegisterNumberParts Until(Func<RegisterNumberParts, bool> holds)
    {
        var parts = Ordinary(AnyBirth());
        while (!holds(parts))
        {
            parts = Ordinary(AnyBirth());
        }

        return parts;
    }
}
