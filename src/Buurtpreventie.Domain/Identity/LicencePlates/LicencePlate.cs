using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>
/// A licence plate as a witness has it: whole or in part, Belgian or foreign. <c>?</c> stands for a character that was not
/// read, <c>*</c> for any number of them: <c>1-AB?-123</c>, <c>*ABC*</c>. Nothing that was seen is refused for not being a plate
/// that was ever issued.
/// </summary>
/// <remarks>
/// Personal. Shown masked unless a format asks otherwise: none or <c>M</c> gives <c>*-***-***</c>, <c>F</c> the printed form
/// <c>1-ABC-123</c>, <c>N</c> the normal form <c>1ABC123</c>. The printed form has the hyphens of the series it belongs to, where it
/// can only be one; else the gaps stay as they were typed. Not ordered. <c>default</c> is no plate.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(CodeTypeConverter<LicencePlate>))]
[JsonConverter(typeof(CodeJsonConverter<LicencePlate>))]
public readonly partial struct LicencePlate
    : ICode<LicencePlate>, IPersonal, IEquatable<LicencePlate>, ISpanParsable<LicencePlate>, IUtf8SpanParsable<LicencePlate>,
      ISpanFormattable, IUtf8SpanFormattable
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly PlateSymbols _symbols;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly PlateGaps _gaps;

    private LicencePlate(PlateSymbols symbols, PlateGaps gaps)
    {
        _symbols = symbols;
        _gaps = gaps;
    }

    /// <summary>Whether this is the default value, which is no plate.</summary>
    public bool IsDefault => _symbols == default;

    /// <summary>Whether some of it was not read.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public bool IsPartial => _symbols.HasUnknown;

    /// <summary>
    /// The country whose plates look like this. <see cref="PlateOrigin.Unknown"/> for personal plates, for other countries, and for a
    /// part that fits more than one country.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public PlateOrigin Origin => PlateShape.Of(_symbols)?.Origin ?? PlateOrigin.Unknown;

    /// <summary>
    /// Whether both can be the same plate: what was read of the one contradicts nothing that was read of the other. Two whole plates
    /// can only when they are equal; the default never can.
    /// </summary>
    public bool CanBe(LicencePlate other) => !IsDefault && !other.IsDefault && _symbols.CanBe(other._symbols);

    /// <summary>Equal when the characters are; gaps do not count.</summary>
    public bool Equals(LicencePlate other) => _symbols == other._symbols;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LicencePlate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _symbols.GetHashCode();
}
