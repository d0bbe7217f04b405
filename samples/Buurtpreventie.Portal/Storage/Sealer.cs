using System.Text.Json;
using Buurtpreventie.Domain.Serialization;
using Microsoft.AspNetCore.DataProtection;

namespace Buurtpreventie.Portal.Storage;

/// <summary>Seals personal values before they are stored, with the keys of ASP.NET Core's data protection.</summary>
internal sealed class Sealer(IDataProtectionProvider protection)
{
    private readonly Dictionary<Purpose, IDataProtector> _protectors =
        Enum.GetValues<Purpose>().ToDictionary(purpose => purpose, purpose => protection.CreateProtector($"Buurtpreventie.{purpose}.v1"));

    public byte[] Seal<T>(Purpose purpose, T value) =>
        _protectors[purpose].Protect(JsonSerializer.SerializeToUtf8Bytes(value, BuurtpreventieJson.Storage));

    public T Open<T>(Purpose purpose, byte[] sealedValue) =>
        JsonSerializer.Deserialize<T>(_protectors[purpose].Unprotect(sealedValue), BuurtpreventieJson.Storage)!;

    /// <summary>
    /// Lets data protection read and, where one is due, make its keys. They stand in the same database, so this comes before a transaction
    /// and not within it, where it would wait for itself.
    /// </summary>
    public void Ready() => _protectors[Purpose.Declaration].Protect([]);
}
