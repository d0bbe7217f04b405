using System.Collections.Immutable;

namespace Buurtpreventie.Domain;

/// <summary>Finds by the key of a name; names are not unique. Made when first asked for; looking up allocates nothing.</summary>
internal sealed class NameIndex<T>
    where T : class
{
    private readonly Dictionary<string, ImmutableArray<T>>.AlternateLookup<ReadOnlySpan<char>> _byKey;

    public NameIndex(ImmutableArray<T> all, Func<T, IEnumerable<string>> keys)
    {
        var byKey = new Dictionary<string, ImmutableArray<T>>(all.Length, StringComparer.Ordinal);
        foreach (var item in all)
        {
            foreach (var key in keys(item))
            {
                var found = byKey.GetValueOrDefault(key, []);
                byKey[key] = found.Contains(item) ? found : found.Add(item);
            }
        }

        _byKey = byKey.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public ImmutableArray<T> Find(ReadOnlySpan<char> name) =>
        _byKey.TryGetValue(new SoughtName(name, stackalloc char[PlaceKey.Room]).Key, out var found) ? found : [];
}
