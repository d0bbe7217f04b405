using System.Diagnostics;
using System.Security.Cryptography;

namespace Buurtpreventie.Domain;

/// <summary>
/// The secret with which register numbers are digested, and its version. The host keeps it apart from the digests, in a vault, and
/// gives a new version when it is replaced. Nothing shows the secret.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RegisterNumberKey
{
    /// <summary>The fewest bytes a secret may have.</summary>
    public const int LeastBytes = 32;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[] _secret;

    /// <summary>A key.</summary>
    /// <param name="version">From 1; stored in each digest.</param>
    /// <param name="secret">At least 32 random bytes; copied.</param>
    /// <exception cref="ArgumentException">The secret is too short.</exception>
    public RegisterNumberKey(int version, ReadOnlySpan<byte> secret)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        if (secret.Length < LeastBytes)
        {
            throw new ArgumentException($"A secret has at least {LeastBytes} bytes.", nameof(secret));
        }

        Version = version;
        _secret = secret.ToArray();
    }

    /// <summary>Which key this is.</summary>
    public int Version { get; }

    /// <summary>The version only.</summary>
    public override string ToString() => $"Key version {Version}";

    internal void Digest(ReadOnlySpan<byte> data, Span<byte> digest) => HMACSHA256.HashData(_secret, data, digest);
}
