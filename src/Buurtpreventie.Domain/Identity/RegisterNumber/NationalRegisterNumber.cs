using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;

namespace Buurtpreventie.Domain;

/// <summary>
/// A Belgian national register number (RN) or BIS number: eleven digits, <c>YYMMDD SSS CC</c>. What the federal validator accepts
/// is accepted; what the number does not tell is not invented. It belongs in the police context only.
/// </summary>
/// <remarks>
/// <para>A valid number fixes its century: the check digits of 19xx and 20xx differ always. A clock is needed only to refuse a birth
/// in the future, see <see cref="IsPossibleOn"/>.</para>
/// <para>Shown masked unless a format asks otherwise: none or <c>M</c> gives <c>**.**.**-***.**</c>, <c>F</c> the printed form
/// <c>YY.MM.DD-SSS.CC</c>, <c>N</c> the eleven digits. Ordered by century, then by number. <c>default</c> is no number:
/// <see cref="IsDefault"/> is true, it is written as empty text and refused everywhere.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(CodeTypeConverter<NationalRegisterNumber>))]
[JsonConverter(typeof(CodeJsonConverter<NationalRegisterNumber>))]
public readonly partial struct NationalRegisterNumber
    : ICode<NationalRegisterNumber>, IPersonal, IEquatable<NationalRegisterNumber>, IComparable<NationalRegisterNumber>,
      ISpanParsable<NationalRegisterNumber>, IUtf8SpanParsable<NationalRegisterNumber>, ISpanFormattable, IUtf8SpanFormattable
{
    private const int BornFrom2000 = 37;
    private const ulong NumberBits = (1UL << BornFrom2000) - 1;

    // The number in the low 37 bits, above it whether the check digits are those of births from 2000.
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly ulong _packed;

    private NationalRegisterNumber(ulong packed) => _packed = packed;

    /// <summary>Whether this is the default value, which is no number.</summary>
    public bool IsDefault => _packed == 0;

    /// <summary>Which register issued it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public RegisterNumberKind Kind => IsDefault ? default : MonthField < 20 ? RegisterNumberKind.Rn : RegisterNumberKind.Bis;

    /// <summary>
    /// What the number tells of the birth date. Month 00 means that only the year is told, be it unknown or because the series of
    /// the real day was used up; day 00 that year and month are told; 00.00.01 and on that nothing is.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public BirthDate BirthDate
    {
        get
        {
            if (IsDefault)
            {
                return default;
            }

            var (year, month, day) = (Century + YearField, MonthField % 20, DayField);
            return (month, day) switch
            {
                (0, 0) => BirthDate.InYear(year),
                (0, _) => YearField == 0 ? BirthDate.Unknown : BirthDate.InYear(year),
                (_, 0) => BirthDate.InMonth(year, month),
                _ => BirthDate.On(new LocalDate(year, month, day)),
            };
        }
    }

    /// <summary>The sex as registered when the number was issued.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public RegisteredSex Sex =>
        IsDefault || MonthField is >= 20 and < 40 ? RegisteredSex.Unknown
        : Serial % 2 == 1 ? RegisteredSex.Male
        : RegisteredSex.Female;

    /// <summary>
    /// Whether the day field counts a series that was used up instead of telling a day. The true date of such a number may be known
    /// to the register, but not from the number.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public bool IsOverflow => !IsDefault && MonthField % 20 == 0 && DayField > (YearField == 0 ? 1 : 0);

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private ulong Number => _packed & NumberBits;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private int Century => _packed >> BornFrom2000 == 0 ? 1900 : 2000;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private int YearField => (int)(Number / 1_000_000_000);

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private int MonthField => (int)(Number / 10_000_000 % 100);

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private int DayField => (int)(Number / 100_000 % 100);

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private int Serial => (int)(Number / 100 % 1000);

    /// <summary>Whether the holder can have been born by <paramref name="date"/>, as far as the number tells.</summary>
    public bool IsPossibleOn(LocalDate date) => !IsDefault && (BirthDate.Earliest is not { } earliest || earliest <= date);

    /// <summary>Equal when the digits are.</summary>
    public bool Equals(NationalRegisterNumber other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NationalRegisterNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed.GetHashCode();

    /// <summary>By century, then by number: roughly by age, the eldest first.</summary>
    public int CompareTo(NationalRegisterNumber other) => _packed.CompareTo(other._packed);
}
