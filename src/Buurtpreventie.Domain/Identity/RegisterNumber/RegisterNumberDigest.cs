using System.Buffers.Binary;
using System.Buffers.Text;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>
/// The keyed digest (HMAC-SHA-256) of a register number: finds a second application by the same person after the number itself is
/// erased. Without the key it tells nothing; digests of different key versions cannot be compared.
/// Written as <c>v1.</c> and 43 base64url characters. <c>default</c> is no digest.
/// </summary>
[TypeConverter(typeof(CodeTypeConverter<RegisterNumberDigest>))]
[JsonConverter(typeof(CodeJsonConverter<RegisterNumberDigest>))]
public readonly partial record struct RegisterNumberDigest
    : ICode<RegisterNumberDigest>, IComparable<RegisterNumberDigest>, ISpanParsable<RegisterNumberDigest>,
      IUtf8SpanParsable<RegisterNumberDigest>, ISpanFormattable, IUtf8SpanFormattable
{
    private const int Bytes = 32;
    private const int Base64Length = 43;

    private readonly UInt128 _high;
    private readonly UInt128 _low;

    private RegisterNumberDigest(int keyVersion, ReadOnlySpan<byte> digest)
    {
        KeyVersion = keyVersion;
        _high = BinaryPrimitives.ReadUInt128BigEndian(digest);
        _low = BinaryPrimitives.ReadUInt128BigEndian(digest[16..]);
    }

    /// <summary>The version of the key it was made with.</summary>
    public int KeyVersion { get; }

    /// <summary>Whether this is the default value, which is no digest.</summary>
    public bool IsDefault => KeyVersion == 0;

    /// <summary>The digest of <paramref name="number"/> under <paramref name="key"/>.</summary>
    /// <exception cref="ArgumentException">The number is the default value.</exception>
    public static RegisterNumberDigest Of(NationalRegisterNumber number, RegisterNumberKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (number.IsDefault)
        {
            throw new ArgumentException("There is no number to digest.", nameof(number));
        }

        Span<byte> digits = stackalloc byte[11];
        CodeText.TryFormat(number, digits, out _, "N");
        Span<byte> digest = stackalloc byte[Bytes];
        key.Digest(digits, digest);
        return new(key.Version, digest);
    }

    /// <summary>By key version, then by value; an order for indexes, without meaning.</summary>
    public int CompareTo(RegisterNumberDigest other) =>
        (KeyVersion, _high, _low).CompareTo((other.KeyVersion, other._high, other._low));

    static bool ICode<RegisterNumberDigest>.TryRead(ReadOnlySpan<char> text, out RegisterNumberDigest value)
    {
        value = default;
        var dot = text.IndexOf('.');
        Span<byte> digest = stackalloc byte[Bytes];
        if (dot < 2 || text[0] != 'v' || text.Length != dot + 1 + Base64Length
            || text[1] == '0' || text[1..dot].ContainsAnyExceptInRange('0', '9')
            || !int.TryParse(text[1..dot], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            || !Base64Url.IsValid(text[(dot + 1)..])
            || !Base64Url.TryDecodeFromChars(text[(dot + 1)..], digest, out var written) || written != Bytes)
        {
            return false;
        }

        value = new(version, digest);
        return true;
    }

    static ParseFault ICode<RegisterNumberDigest>.Explain(ReadOnlySpan<char> text) => new(RegisterNumberErrors.Digest, length: text.Length);

    static bool ICode<RegisterNumberDigest>.TryWrite(
        RegisterNumberDigest value, Span<char> destination, out int written, ReadOnlySpan<char> format)
    {
        written = 0;
        if (format is not ("" or "F" or "N"))
        {
            return CodeText.UnknownFormat<RegisterNumberDigest>();
        }

        Span<byte> digest = stackalloc byte[Bytes];
        BinaryPrimitives.WriteUInt128BigEndian(digest, value._high);
        BinaryPrimitives.WriteUInt128BigEndian(digest[16..], value._low);
        if (!destination.TryWrite(CultureInfo.InvariantCulture, $"v{value.KeyVersion}.", out var prefix)
            || !Base64Url.TryEncodeToChars(digest, destination[prefix..], out var encoded))
        {
            return false;
        }

        written = prefix + encoded;
        return true;
    }
}
