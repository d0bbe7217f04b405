using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>
/// The NIS (REFNIS) code of a municipality: five digits. Only the form is checked here; <c>Municipality</c> knows which exist.
/// <c>default</c> is no code.
/// </summary>
[TypeConverter(typeof(CodeTypeConverter<MunicipalityCode>))]
[JsonConverter(typeof(CodeJsonConverter<MunicipalityCode>))]
public readonly partial record struct MunicipalityCode
    : ICode<MunicipalityCode>, IComparable<MunicipalityCode>, ISpanParsable<MunicipalityCode>, IUtf8SpanParsable<MunicipalityCode>,
      ISpanFormattable, IUtf8SpanFormattable
{
    private MunicipalityCode(int number) => Number = number;

    /// <summary>The code as a number, 10000 to 99999.</summary>
    public int Number { get; }

    /// <summary>Whether this is the default value, which is no code.</summary>
    public bool IsDefault => Number == 0;

    /// <summary>The code with this number.</summary>
    public static MunicipalityCode Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 10_000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 99_999);
        return new(number);
    }

    /// <summary>By number.</summary>
    public int CompareTo(MunicipalityCode other) => Number.CompareTo(other.Number);

    static bool ICode<MunicipalityCode>.TryRead(ReadOnlySpan<char> text, out MunicipalityCode value)
    {
        var read = DigitCode.TryRead(text, 5, out var number);
        value = new(number);
        return read;
    }

    static ParseFault ICode<MunicipalityCode>.Explain(ReadOnlySpan<char> text) => new(PlaceErrors.MunicipalityCode, length: text.Length);

    static bool ICode<MunicipalityCode>.TryWrite(
        MunicipalityCode value, Span<char> destination, out int written, ReadOnlySpan<char> format) =>
        DigitCode.TryWrite<MunicipalityCode>(value.Number, destination, out written, format);
}
