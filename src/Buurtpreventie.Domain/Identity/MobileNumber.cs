using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>
/// A mobile number in E.164: Belgian, or foreign with its country code, because residents have those too. Of a foreign
/// number only the country code and the length are checked.
/// </summary>
/// <remarks>
/// Shown masked unless a format asks otherwise: none or <c>M</c> gives <c>+** *** ** ** **</c>, <c>F</c> the printed form
/// <c>+32 470 12 34 01</c>, <c>N</c> the normal form <c>+32470123401</c>. Not ordered: no number comes before another.
/// <c>default</c> is no number: <see cref="IsDefault"/> is true, it is written as empty text and refused everywhere.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(CodeTypeConverter<MobileNumber>))]
[JsonConverter(typeof(CodeJsonConverter<MobileNumber>))]
public readonly partial struct MobileNumber
    : ICode<MobileNumber>, IPersonal, IEquatable<MobileNumber>, ISpanParsable<MobileNumber>, IUtf8SpanParsable<MobileNumber>,
      ISpanFormattable, IUtf8SpanFormattable
{
    // The digits with the country code, as a number: no country code starts with 0.
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly ulong _digits;

    private MobileNumber(ulong digits) => _digits = digits;

    /// <summary>Whether this is the default value, which is no number.</summary>
    public bool IsDefault => _digits == 0;

    /// <summary>Whether the number is of another country than Belgium.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public bool IsForeign => !IsDefault && _digits is not (>= 32_450_000_000 and <= 32_499_999_999);

    /// <summary>Equal when country code and digits are, however they were typed.</summary>
    public bool Equals(MobileNumber other) => _digits == other._digits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MobileNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _digits.GetHashCode();
}
