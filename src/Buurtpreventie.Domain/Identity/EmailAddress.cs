using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>
/// An e-mail address, for police and municipality only. Whether it works shows when a message arrives; checked is what cannot
/// be one: not exactly one @, a domain without a dot, blanks, a name around it, more than 254 characters.
/// </summary>
/// <remarks>
/// Shown masked unless a format asks otherwise: none or <c>M</c> gives <c>***@***.**</c>, <c>F</c> and <c>N</c> the address with its
/// domain in lower case. What stands in front of the @ is kept as typed, because only the receiver knows whether case counts there.
/// <c>default</c> is no address: <see cref="IsDefault"/> is true, it is written as empty text and refused everywhere.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(CodeTypeConverter<EmailAddress>))]
[JsonConverter(typeof(CodeJsonConverter<EmailAddress>))]
public readonly partial struct EmailAddress
    : IText<EmailAddress>, IPersonal, IEquatable<EmailAddress>, ISpanParsable<EmailAddress>, IUtf8SpanParsable<EmailAddress>,
      ISpanFormattable, IUtf8SpanFormattable
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string? _address;

    private EmailAddress(string address) => _address = address;

    /// <summary>Whether this is the default value, which is no address.</summary>
    public bool IsDefault => _address is null;

    /// <summary>Equal when all characters are, the case of the domain aside.</summary>
    public bool Equals(EmailAddress other) => _address == other._address;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EmailAddress other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _address is null ? 0 : StringComparer.Ordinal.GetHashCode(_address);
}
