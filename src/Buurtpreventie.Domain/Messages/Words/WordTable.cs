using System.Numerics;

namespace Buurtpreventie.Domain.Messages;

/// <summary>Words of one kind by a hash that grows with every character, in an open table. Endings are hashed from behind.</summary>
internal sealed class WordTable
{
    public const uint Seed = 2166136261;

    private const int FullnessInverse = 3;

    private readonly (string Text, WordMeaning Meaning)[] _words;
    private readonly bool _fromBehind;
    private readonly int[] _slots;
    private readonly ulong[] _lengths = new ulong[64];

    public WordTable((string Text, WordMeaning Meaning)[] words, bool fromBehind)
    {
        _words = words;
        _fromBehind = fromBehind;
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)(words.Length * FullnessInverse) + 1)];
        for (var i = 0; i < words.Length; i++)
        {
            var text = words[i].Text;
            var slot = HashOf(text) & (_slots.Length - 1);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = i + 1;
            _lengths[(fromBehind ? text[^1] : text[0]) & 63] |= 1UL << Math.Min(text.Length, 63);
        }
    }

    public static uint Hash(uint hash, char next) => (hash ^ next) * 16777619;

    /// <summary>The lengths that words with this first (for endings: last) character have, as bits.</summary>
    public ulong LengthsFor(char character) => _lengths[character & 63];

    public bool TryFind(ReadOnlySpan<char> word, uint hash, out WordMeaning meaning)
    {
        for (var slot = (int)hash & (_slots.Length - 1); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            ref readonly var found = ref _words[_slots[slot] - 1];
            if (word.SequenceEqual(found.Text))
            {
                meaning = found.Meaning;
                return true;
            }
        }

        meaning = default;
        return false;
    }

    /// <summary>The longest word of this table within <paramref name="word"/> that has the cue, as the lists write it.</summary>
    public string? NameOf(MessageCue cue, ReadOnlySpan<char> word, int shortest)
    {
        for (var length = word.Length; length >= Math.Max(1, shortest); length--)
        {
            var part = _fromBehind ? word[^length..] : word[..length];
            if (TryFind(part, (uint)HashOf(part), out var meaning) && meaning.Cues.Has(cue))
            {
                return shortest == word.Length ? new(part) : new WordPattern(new(part), _fromBehind ? WordKind.Ending : WordKind.Stem).ToString();
            }
        }

        return null;
    }

    public string? TextOf(int symbol)
    {
        foreach (var (text, meaning) in _words)
        {
            if (meaning.Symbol == symbol)
            {
                return text;
            }
        }

        return null;
    }

    private int HashOf(ReadOnlySpan<char> text)
    {
        var hash = Seed;
        for (var i = 0; i < text.Length; i++)
        {
            hash = Hash(hash, _fromBehind ? text[^(i + 1)] : text[i]);
        }

        return (int)hash;
    }
}
