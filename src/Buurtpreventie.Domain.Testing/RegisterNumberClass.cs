namespace Buurtpreventie.Domain.Testing;

/// <summary>
/// The sorts of register number that exist, and the sorts of text that are none. What each looks like, and why, stands in
/// <c>docs/register-number.md</c>.
/// </summary>
public enum RegisterNumberClass
{
    /// <summary>National Register, a birth day in the 1900s.</summary>
    Ordinary1900s = 1,

    /// <summary>National Register, a birth day from 2000.</summary>
    Ordinary2000s = 2,

    /// <summary>National Register, born on a 29 February.</summary>
    LeapDay = 3,

    /// <summary>National Register, check digits 01 to 09: written with their zero.</summary>
    LowCheckDigits = 4,

    /// <summary>National Register, serial number 001 or 002: the first man or woman of the day.</summary>
    FirstSerial = 5,

    /// <summary>National Register, serial number 997 or 998: the last of the day.</summary>
    LastSerial = 6,

    /// <summary>National Register, month 00 and day 00: only the year is told.</summary>
    YearOnly = 7,

    /// <summary>National Register, a month and day 00: year and month are told.</summary>
    YearAndMonth = 8,

    /// <summary>National Register, month 00 and day 01 to 31: the series of the year was used up, and the day counts on.</summary>
    Overflow = 9,

    /// <summary>National Register, month 00 and day 32 to 99: the same, counted on beyond any day of a month.</summary>
    LongOverflow = 10,

    /// <summary>National Register, 00.00.01: nothing is told, not even the year.</summary>
    NothingKnown = 11,

    /// <summary>National Register, 00.00.02 to 00.00.99: nothing is told, and the series was used up.</summary>
    NothingKnownOverflow = 12,

    /// <summary>BIS, month raised by 40: the sex was known.</summary>
    BisSexKnown = 13,

    /// <summary>BIS, month raised by 20: the sex was not known.</summary>
    BisSexUnknown = 14,

    /// <summary>BIS, serial number 000 or 999, which the National Register never issues.</summary>
    BisSerialLimit = 15,

    /// <summary>BIS, month 20 or 40 and day 00: only the year is told.</summary>
    BisYearOnly = 16,

    /// <summary>BIS, a raised month and day 00: year and month are told.</summary>
    BisYearAndMonth = 17,

    /// <summary>BIS, month 20 or 40 and day 01 to 99: the series of the year was used up.</summary>
    BisOverflow = 18,

    /// <summary>BIS, 00.20.01 or 00.40.01: nothing is told.</summary>
    BisNothingKnown = 19,

    /// <summary>Refused: one digit of the serial number or the check digits is off.</summary>
    OneDigitOff = 101,

    /// <summary>Refused: two neighbouring digits of the serial number or the check digits are swapped.</summary>
    NeighboursSwapped = 102,

    /// <summary>Refused: one to four digits are missing at the end.</summary>
    TooShort = 103,

    /// <summary>Refused: one to four digits too many at the end.</summary>
    TooLong = 104,

    /// <summary>Refused: a spreadsheet dropped the zeros in front of the number of somebody born in 2000–2009.</summary>
    LeadingZeroLost = 105,

    /// <summary>Refused: month 13–19, 33–39, 53–59, 73–79 or 93–99. The check digits fit.</summary>
    ImpossibleMonth = 106,

    /// <summary>Refused: a month raised by 60 or 80, as some programs make up. The check digits fit.</summary>
    SelfAssignedMonth = 107,

    /// <summary>Refused: a day past the end of its month, such as 31 April or 45 May. The check digits fit.</summary>
    DayPastMonthEnd = 108,

    /// <summary>Refused: 29 February 1900, which was no leap year. The check digits fit.</summary>
    LeapDayOf1900 = 109,

    /// <summary>Refused: 29 February of another common year. The check digits fit.</summary>
    LeapDayOfCommonYear = 110,

    /// <summary>Refused: National Register with serial number 000 or 999. The check digits fit.</summary>
    SerialNeverIssued = 111,

    /// <summary>Refused: check digits 00, 98 or 99 in place of 97, 01 or 02, equal to them modulo 97.</summary>
    ImpossibleCheckDigits = 112,

    /// <summary>Refused on the day that counts: everything fits, but the holder is born later.</summary>
    FutureBirth = 113,

    /// <summary>Refused: the letter O or o for a 0, or I or l for a 1.</summary>
    LetterForDigit = 114,

    /// <summary>Refused: another letter or sign in place of a digit.</summary>
    Letter = 115,

    /// <summary>Refused: the right digits, in Arabic-Indic, Devanagari or full-width form.</summary>
    UnicodeDigits = 116,

    /// <summary>Refused: the number of an enterprise.</summary>
    EnterpriseNumber = 117,

    /// <summary>Refused: a Belgian telephone number, mobile or fixed, national or international.</summary>
    TelephoneNumber = 118,

    /// <summary>Refused: the number of an electronic identity card.</summary>
    IdentityCardNumber = 119,
}
