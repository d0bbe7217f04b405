using System.Globalization;

namespace Buurtpreventie.Domain.Testing;

/// <summary>The fields of a register number before they are written: fitting check digits follow from the others.</summary>
/// <param name="Year">The year in full; it decides which rule the check digits follow.</param>
/// <param name="Month">The month field, raised where the register raises it.</param>
/// <param name="Day">The day field.</param>
/// <param name="Serial">The serial number.</param>
internal readonly record struct RegisterNumberParts(int Year, int Month, int Day, int Serial)
{
    public int CheckDigits => 97 - (int)(((Year >= 2000 ? 2_000_000_000L : 0) + long.Parse(Head, CultureInfo.InvariantCulture)) % 97);

    public string Text => WithCheckDigits(CheckDigits);

    public RegisterNumberKind Kind => Month < 20 ? RegisterNumberKind.Rn : RegisterNumberKind.Bis;

    public RegisteredSex Sex =>
        Month is >= 20 and < 40 ? RegisteredSex.Unknown : Serial % 2 == 0 ? RegisteredSex.Female : RegisteredSex.Male;

    private string Head => string.Create(CultureInfo.InvariantCulture, $"{Year % 100:00}{Month:00}{Day:00}{Serial:000}");

    public string WithCheckDigits(int checkDigits) => string.Create(CultureInfo.InvariantCulture, $"{Head}{checkDigits:00}");
}
