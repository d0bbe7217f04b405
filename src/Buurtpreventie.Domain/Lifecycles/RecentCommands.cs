using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Lifecycles;

/// <summary>
/// The last eight requests that changed a state. A request that comes again, because an answer was lost, is recognised by its id
/// and answered without a second effect. <c>default</c> is empty.
/// </summary>
[JsonConverter(typeof(RecentCommandsJsonConverter))]
public readonly struct RecentCommands : IEquatable<RecentCommands>
{
    /// <summary>How many are kept.</summary>
    public const int Most = 8;

    private readonly ImmutableArray<CommandId> _ids;

    private RecentCommands(ImmutableArray<CommandId> ids) => _ids = ids;

    /// <summary>The ids, oldest first.</summary>
    public ImmutableArray<CommandId> Ids => _ids.IsDefault ? [] : _ids;

    /// <summary>The ids from a snapshot; only the last eight count.</summary>
    public static RecentCommands Of(ImmutableArray<CommandId> ids) => new(ids.IsDefaultOrEmpty ? [] : ids[Math.Max(0, ids.Length - Most)..]);

    /// <summary>Whether this request was carried out already.</summary>
    public bool Contain(CommandId command) => Ids.AsSpan().Contains(command);

    /// <summary>With this request added and the oldest dropped where there are too many.</summary>
    public RecentCommands With(CommandId command) => new(Ids.Length < Most ? Ids.Add(command) : [.. Ids.AsSpan()[1..], command]);

    /// <summary>Equal when the same ids stand in the same order.</summary>
    public bool Equals(RecentCommands other) => Ids.AsSpan().SequenceEqual(other.Ids.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RecentCommands other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Ids.IsEmpty ? 0 : Ids[^1].GetHashCode();

    /// <summary>Equality by <see cref="Equals(RecentCommands)"/>.</summary>
    public static bool operator ==(RecentCommands left, RecentCommands right) => left.Equals(right);

    /// <summary>Inequality by <see cref="Equals(RecentCommands)"/>.</summary>
    public static bool operator !=(RecentCommands left, RecentCommands right) => !left.Equals(right);
}
