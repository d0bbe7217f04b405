namespace Buurtpreventie.Domain;

/// <summary>A name of a place or municipality that somebody typed, and its key.</summary>
internal readonly ref struct SoughtName
{
    private readonly ReadOnlySpan<char> _typed;
    private readonly ReadOnlySpan<char> _key;

    /// <param name="typed">The name as typed.</param>
    /// <param name="room">Room for the key: <see cref="PlaceKey.Room"/> characters.</param>
    public SoughtName(ReadOnlySpan<char> typed, Span<char> room)
    {
        _typed = typed.Trim();
        _key = _typed.Length <= PlaceKey.LongestName ? room[..PlaceKey.Write(_typed, room)] : [];
    }

    /// <summary>Whether it cannot be a name: nothing is left of it, or it is too long.</summary>
    public bool IsNone => _key.IsEmpty;

    /// <summary>Whether it is this name, but for the case.</summary>
    public bool Is(string? name) => name is not null && _typed.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it has the key of this name.</summary>
    public bool HasKeyOf(string? name) => name is not null && PlaceKey.Is(name, _key);
}
