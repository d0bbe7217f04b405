using System.Collections.Immutable;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>
/// A list that is equal when its items are. Records compare their fields, and an <see cref="ImmutableArray{T}"/> compares by identity:
/// a record keeps this in the field and shows the array.
/// </summary>
internal readonly struct Sequence<T>(ImmutableArray<T> items) : IEquatable<Sequence<T>>
{
    public ImmutableArray<T> Items => items.IsDefault ? [] : items;

    public static implicit operator Sequence<T>(ImmutableArray<T> items) => new(items);

    public bool Equals(Sequence<T> other) => Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    public override bool Equals(object? obj) => obj is Sequence<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }
}
