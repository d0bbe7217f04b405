using System.Text.Json;
using Buurtpreventie.Domain.Serialization;

namespace Buurtpreventie.Portal.Storage;

/// <summary>Whose history an event belongs to.</summary>
internal enum Matter
{
    Membership = 1,
    Vetting = 2,
    Group = 3,
    Report = 4,
    DoubtQuery = 5,
}

/// <summary>One event of a membership, a vetting file, a group, a report or a doubt query: as many rows as the version of its state says, without a hole.</summary>
internal sealed class EventRow
{
    public required Matter Matter { get; init; }

    /// <summary>The id of the membership, declaration, group, report or query.</summary>
    public required Guid Of { get; init; }

    public required int Version { get; init; }

    public required Instant At { get; init; }

    /// <summary>The event as JSON; ids, codes and instants only.</summary>
    public required string Body { get; init; }

    public T Happened<T>() => JsonSerializer.Deserialize<T>(Body, BuurtpreventieJson.Storage)!;

    public static EventRow From<T>(Matter matter, Guid of, int version, Instant at, T happened) =>
        new() { Matter = matter, Of = of, Version = version, At = at, Body = JsonSerializer.Serialize(happened, BuurtpreventieJson.Storage) };
}
