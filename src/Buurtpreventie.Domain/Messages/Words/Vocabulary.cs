using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Buurtpreventie.Domain.Messages;

/// <summary>
/// The word lists, made ready to be found in one pass and without allocation: whole words, stems and endings by the hash of what was
/// read so far, phrases as a tree over them.
/// </summary>
internal sealed class Vocabulary
{
    private const int AnySymbol = 1;
    private const int Root = 0;

    private readonly WordTable _whole;
    private readonly WordTable _stems;
    private readonly WordTable _endings;
    private readonly FrozenDictionary<long, int> _steps;
    private readonly PhraseNode[] _nodes;

    private Vocabulary(WordTable whole, WordTable stems, WordTable endings, FrozenDictionary<long, int> steps, PhraseNode[] nodes)
    {
        _whole = whole;
        _stems = stems;
        _endings = endings;
        _steps = steps;
        _nodes = nodes;
    }

    public static Vocabulary Of(ImmutableArray<MessageWord> words)
    {
        var symbols = new Dictionary<WordPattern, WordMeaning>();
        var steps = new Dictionary<long, int>();
        var nodes = new List<PhraseNode> { default };
        var last = AnySymbol;
        foreach (var word in words)
        {
            var meaning = word.IsException ? new WordMeaning(default, word.Cue, 0) : new WordMeaning(word.Cue, default, 0);
            var patterns = WordPattern.Of(word.Text);
            if (patterns is [var only])
            {
                symbols[only] = symbols.GetValueOrDefault(only).And(meaning);
                continue;
            }

            var node = Root;
            foreach (var pattern in patterns)
            {
                node = Next(node, SymbolOf(pattern));
            }

            nodes[node] = nodes[node] with { Meaning = nodes[node].Meaning.And(meaning) };
        }

        return new(Table(WordKind.Whole), Table(WordKind.Stem), Table(WordKind.Ending), steps.ToFrozenDictionary(), [.. nodes]);

        WordTable Table(WordKind kind) => new([.. symbols.Where(symbol => symbol.Key.Kind == kind).Select(symbol => (symbol.Key.Text, symbol.Value))], kind == WordKind.Ending);

        int SymbolOf(WordPattern pattern)
        {
            if (pattern.Kind == WordKind.Any)
            {
                return AnySymbol;
            }

            var known = symbols.GetValueOrDefault(pattern);
            if (known.Symbol == 0)
            {
                symbols[pattern] = known = known with { Symbol = ++last };
            }

            return known.Symbol;
        }

        int Next(int node, int symbol)
        {
            if (!steps.TryGetValue(Step(node, symbol), out var next))
            {
                next = nodes.Count;
                steps.Add(Step(node, symbol), next);
                nodes.Add(default);
                nodes[node] = nodes[node] with { HasMore = true };
            }

            return next;
        }
    }

    /// <summary>The cues of a folded word by itself.</summary>
    public void Read(ReadOnlySpan<char> word, ref Token token)
    {
        var stems = _stems.LengthsFor(word[0]);
        var hash = WordTable.Seed;
        for (var i = 0; i < word.Length; i++)
        {
            hash = WordTable.Hash(hash, word[i]);
            if ((stems >> i & 2) != 0 && _stems.TryFind(word[..(i + 1)], hash, out var stem))
            {
                Add(ref token, stem);
                token.StemSymbol = stem.Symbol > 0 ? stem.Symbol : token.StemSymbol;
            }
        }

        if (_whole.TryFind(word, hash, out var whole))
        {
            Add(ref token, whole);
            token.WholeSymbol = whole.Symbol;
        }

        var endings = _endings.LengthsFor(word[^1]);
        hash = WordTable.Seed;
        for (var i = 1; endings >> i != 0 && i < word.Length - 1; i++)
        {
            hash = WordTable.Hash(hash, word[^i]);
            if ((endings >> i & 1) != 0 && _endings.TryFind(word[^i..], hash, out var ending))
            {
                Add(ref token, ending);
            }
        }
    }

    /// <summary>Adds the cues of phrases to their first words, and takes away what exceptions deny.</summary>
    public void ReadPhrases(Span<Token> tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].WholeSymbol > 0 || tokens[i].StemSymbol > 0)
            {
                Walk(tokens, i, i, Root);
            }
        }

        foreach (ref var token in tokens)
        {
            token.Cues = token.Cues.Without(token.Not);
        }
    }

    /// <summary>The word of the lists for which a cue stands on a token, and how many tokens it takes.</summary>
    public string NameOf(MessageCue cue, ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int index, out int count)
    {
        count = 1;
        Span<char> folded = stackalloc char[WordCutter.LongestFolded];
        ref readonly var token = ref tokens[index];
        var word = folded[..WordCutter.Fold(text.Slice(token.Start, token.Length), folded)];
        return LongestPhrase(cue, tokens, index, index, Root, ref count)
            ?? _whole.NameOf(cue, word, word.Length)
            ?? _stems.NameOf(cue, word, 1)
            ?? _endings.NameOf(cue, word, 1)
            ?? "";
    }

    private static void Add(ref Token token, WordMeaning meaning)
    {
        token.Cues |= meaning.Cues;
        token.Not |= meaning.Not;
    }

    private static long Step(int node, int symbol) => ((long)node << 32) | (uint)symbol;

    private void Walk(Span<Token> tokens, int start, int at, int node)
    {
        if (at == tokens.Length || tokens[at].Sentence != tokens[start].Sentence)
        {
            return;
        }

        Take(tokens, start, at, node, tokens[at].WholeSymbol);
        Take(tokens, start, at, node, tokens[at].StemSymbol);
        if (node != Root)
        {
            Take(tokens, start, at, node, AnySymbol);
        }
    }

    private void Take(Span<Token> tokens, int start, int at, int node, int symbol)
    {
        if (symbol == 0 || !_steps.TryGetValue(Step(node, symbol), out var next))
        {
            return;
        }

        tokens[start].Cues |= _nodes[next].Meaning.Cues;
        if (!_nodes[next].Meaning.Not.IsEmpty)
        {
            foreach (ref var token in tokens[start..(at + 1)])
            {
                token.Not |= _nodes[next].Meaning.Not;
            }
        }

        if (_nodes[next].HasMore)
        {
            Walk(tokens, start, at + 1, next);
        }
    }

    private string? LongestPhrase(MessageCue cue, ReadOnlySpan<Token> tokens, int start, int at, int node, ref int count)
    {
        if (at == tokens.Length || tokens[at].Sentence != tokens[start].Sentence)
        {
            return null;
        }

        string? longest = null;
        foreach (var symbol in (ReadOnlySpan<int>)[tokens[at].WholeSymbol, tokens[at].StemSymbol, node == Root ? 0 : AnySymbol])
        {
            if (symbol > 0 && _steps.TryGetValue(Step(node, symbol), out var next))
            {
                var word = symbol == AnySymbol ? "_" : _whole.TextOf(symbol) ?? _stems.TextOf(symbol) + "*";
                if (_nodes[next].Meaning.Cues.Has(cue) && at - start + 1 >= count)
                {
                    (longest, count) = (word, at - start + 1);
                }

                if (LongestPhrase(cue, tokens, start, at + 1, next, ref count) is { } rest)
                {
                    longest = $"{word} {rest}";
                }
            }
        }

        return longest;
    }

    private readonly record struct PhraseNode(WordMeaning Meaning, bool HasMore);
}

/// <summary>What a word of the lists means, and the symbol by which phrases know it.</summary>
internal readonly record struct WordMeaning(CueSet Cues, CueSet Not, int Symbol)
{
    public WordMeaning And(WordMeaning other) => new(Cues | other.Cues, Not | other.Not, Math.Max(Symbol, other.Symbol));
}
