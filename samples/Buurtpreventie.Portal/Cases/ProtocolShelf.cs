using System.Collections.Concurrent;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Portal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Buurtpreventie.Portal.Cases;

/// <summary>The signed protocols. Which one is in force is asked of the database every time; what it says never changes and is restored once.</summary>
internal sealed class ProtocolShelf(PortalDb db, RestoredProtocols restored)
{
    /// <summary>The protocol of a municipality on a day in Brussels.</summary>
    public async Task<Protocol?> InForce(MunicipalityCode municipality, LocalDate day)
    {
        var row = await db.Protocols.AsNoTracking()
            .Where(protocol => protocol.Municipality == municipality && protocol.ValidFrom <= day && (protocol.ValidUntil == null || day <= protocol.ValidUntil))
            .OrderByDescending(protocol => protocol.ValidFrom).ThenByDescending(protocol => protocol.Version)
            .FirstOrDefaultAsync();
        return row is null ? null : restored.Of(row);
    }

    /// <summary>The protocols in force on a day, one for each municipality.</summary>
    public async Task<IReadOnlyList<Protocol>> InForceEverywhere(LocalDate day)
    {
        var rows = await db.Protocols.AsNoTracking()
            .Where(protocol => protocol.ValidFrom <= day && (protocol.ValidUntil == null || day <= protocol.ValidUntil)).ToListAsync();
        return
        [
            .. rows.GroupBy(row => row.Municipality).Select(same => same.OrderByDescending(row => row.ValidFrom).ThenByDescending(row => row.Version).First())
                .Select(restored.Of).OrderBy(protocol => protocol.Name, StringComparer.Ordinal),
        ];
    }

    public async Task<Protocol?> Find(ProtocolReference reference)
    {
        var row = await db.Protocols.AsNoTracking().FirstOrDefaultAsync(protocol =>
            protocol.Municipality == reference.Municipality && protocol.Name == reference.Name && protocol.Version == reference.Version);
        return row is null ? null : restored.Of(row);
    }
}

/// <summary>The protocols that were restored, shared by all requests; they are immutable.</summary>
internal sealed class RestoredProtocols
{
    private readonly ConcurrentDictionary<(ProtocolReference Reference, LocalDate? Until), Protocol> _known = new();

    public Protocol Of(ProtocolRow row) =>
        _known.GetOrAdd((new(row.Municipality, row.Name, row.Version), row.ValidUntil), _ => Protocol.Restore(row.Snapshot).OrThrow());
}
