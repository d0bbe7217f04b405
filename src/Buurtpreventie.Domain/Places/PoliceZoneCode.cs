using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>
/// The number of a local police zone: four digits. There is no open list of zones, so only the form is checked; the host knows
/// its zones. <c>default</c> is no zone.
/// </summary>
[TypeConverter(typeof(CodeTypeConverter<PoliceZoneCode>))]
[JsonConverter(typeof(CodeJsonConverter<PoliceZoneCode>))]
public readonly partial record struct PoliceZoneCode
    : ICode<PoliceZoneCode>, IComparable<PoliceZoneCode>, ISpanParsable<PoliceZoneCode>, IUtf8SpanParsable<PoliceZoneCode>,
      ISpanFormattable, IUtf8SpanFormattable
{
    private PoliceZoneCode(int number) => Number = number;

    /// <summary>The zone number, 1000 to 9999.</summary>
    public int Number { get; }

    /// <summary>Whether this is the default value, which is no zone.</summary>
    public bool IsDefault => Number == 0;

    /// <summary>The zone with this number.</summary>
    public static PoliceZoneCode Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 9999);
        return new(number);
    }

    /// <summary>By number.</summary>
    public int CompareTo(PoliceZoneCode other) => Number.CompareTo(other.Number);

    static bool ICode<PoliceZoneCode>.TryRead(ReadOnlySpan<char> text, out PoliceZoneCode value)
    {
        var read = DigitCode.TryRead(text, 4, out var number);
        value = new(number);
        return read;
    }

    static ParseFault ICode<PoliceZoneCode>.Explain(ReadOnlySpan<char> text) => new(PlaceErrors.PoliceZone, length: text.Length);

    static bool ICode<PoliceZoneCode>.TryWrite(
        PoliceZoneCode value, Span<char> destination, out int written, ReadOnlySpan<char> format) =>
        DigitCode.TryWrite<PoliceZoneCode>(value.Number, destination, out written, format);
}
