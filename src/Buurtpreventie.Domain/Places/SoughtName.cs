namespace Buurtpreventie.Domain;

/// <summary>A name of a place or municipality that somebody typed, and its key.</summary>
internal readonly ref struct SoughtName
{
    private readonly ReadOnlySpan<char> _typed;

    /// <param name="typed">The name as typed.</param>
    /// <param name="room">Room for the key: <see cref="PlaceKey.Room"/> characters.</param>
    public SoughtName(ReadOnlySpan<char> typed, Span<char> room)
    {
        _typed = typed.Trim();
        Key = _typed.Length <= PlaceKey.LongestName ? room[..PlaceKey.Write(_typed, room)] : [];
    }

    /// <summary>Its key; empty when nothing is left of it or it is too long.</summary>
    public ReadOnlySpan<char> Key { get; }

    /// <summary>Whether it cannot be a name.</summary>
    public bool IsNone => Key.IsEmpty;

    /// <summary>Whether it is this name, but for the case.</summary>
    public bool Is(string? name) => name is not null && _typed.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it has the key of this name.</summary>
    public bool HasKeyOf(string? name) => name is not null && PlaceKey.Is(name, Key);
}
