using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Lifecycles;

/// <summary>
/// The last eight requests that changed a state. A request that comes again, because an answer was lost, is recognised by its id
/// and answered without a second effect. <c>default</c> is empty.
/// </summary>
/// <remarks>
/// A request is one actor's: the same id from somebody else is another request, which so learns nothing of this one. Each is kept as a
/// digest of its id and its actor, and a stored row does not tell who asked.
/// </remarks>
[JsonConverter(typeof(RecentCommandsJsonConverter))]
public readonly struct RecentCommands : IEquatable<RecentCommands>
{
    /// <summary>How many are kept.</summary>
    public const int Most = 8;

    private readonly ImmutableArray<CommandId> _ids;

    private RecentCommands(ImmutableArray<CommandId> ids) => _ids = ids;

    /// <summary>The requests, each as the digest of its id and its actor, oldest first.</summary>
    public ImmutableArray<CommandId> Ids => _ids.IsDefault ? [] : _ids;

    /// <summary>The requests from a snapshot; only the last eight count.</summary>
    public static RecentCommands Of(ImmutableArray<CommandId> ids) => new(ids.IsDefaultOrEmpty ? [] : ids[Math.Max(0, ids.Length - Most)..]);

    /// <summary>Whether this actor made this request before, and it was carried out.</summary>
    /// <param name="command">The request.</param>
    /// <param name="by">The role in which it is made.</param>
    /// <param name="actor">By whom; null for the system.</param>
    public bool Contain(CommandId command, Role by, PersonId? actor) => Ids.AsSpan().Contains(Digest(command, by, actor));

    /// <summary>With this request added and the oldest dropped where there are too many.</summary>
    /// <inheritdoc cref="Contain"/>
    public RecentCommands With(CommandId command, Role by, PersonId? actor)
    {
        var request = Digest(command, by, actor);
        return new(Ids.Length < Most ? Ids.Add(request) : [.. Ids.AsSpan()[1..], request]);
    }

    /// <summary>Equal when the same requests stand in the same order.</summary>
    public bool Equals(RecentCommands other) => Ids.AsSpan().SequenceEqual(other.Ids.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RecentCommands other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Ids.IsEmpty ? 0 : Ids[^1].GetHashCode();

    /// <summary>Equality by <see cref="Equals(RecentCommands)"/>.</summary>
    public static bool operator ==(RecentCommands left, RecentCommands right) => left.Equals(right);

    /// <summary>Inequality by <see cref="Equals(RecentCommands)"/>.</summary>
    public static bool operator !=(RecentCommands left, RecentCommands right) => !left.Equals(right);

    private static CommandId Digest(CommandId command, Role by, PersonId? actor)
    {
        const int Id = 16;
        Span<byte> request = stackalloc byte[Id + Id + sizeof(int)];
        CodeText.Given(command).Value.TryWriteBytes(request);
        actor.GetValueOrDefault().Value.TryWriteBytes(request[Id..]);
        BinaryPrimitives.WriteInt32LittleEndian(request[(Id + Id)..], (int)by);

        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(request, digest);
        return CommandId.From(new Guid(digest[..Id]));
    }
}
