namespace Buurtpreventie.Domain.Testing;

/// <summary>
/// Draws lots from a seed, by SplitMix64 (Steele, Lea and Flood, 2014). The same seed draws the same lots on every runtime and in
/// every version of this package; the runtime's own generator promises neither.
/// </summary>
internal sealed class Lots(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Any 64 bits.</summary>
    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A number from <paramref name="first"/> up to and including <paramref name="last"/>.</summary>
    public int Between(int first, int last) => first + (int)Math.BigMul(Next(), (ulong)(last - (long)first + 1), out _);

    /// <summary>Yes or no.</summary>
    public bool Coin() => Between(0, 1) == 0;

    /// <summary>One of these.</summary>
    public T One<T>(params ReadOnlySpan<T> of) => of[Between(0, of.Length - 1)];
}
