namespace Buurtpreventie.Domain.Messages;

/// <summary>A sentence of a message: its tokens, where they start in the message, and their cues together.</summary>
internal readonly ref struct Sentence
{
    public Sentence(ReadOnlySpan<Token> tokens, int first)
    {
        Tokens = tokens;
        First = first;
        foreach (ref readonly var token in tokens)
        {
            Cues |= token.Cues;
        }
    }

    public ReadOnlySpan<Token> Tokens { get; }

    /// <summary>The place of its first token among those of the message.</summary>
    public int First { get; }

    public CueSet Cues { get; }

    public bool IsQuestion => Tokens[^1].Is(TokenMarks.EndsQuestion);

    public bool Has(MessageCue cue) => Cues.Has(cue);

    /// <summary>The place within the sentence of the first token with a cue, from <paramref name="from"/> on; -1 when there is none.</summary>
    public int IndexOf(CueSet cues, int from = 0)
    {
        for (var i = Math.Max(0, from); Cues.HasAny(cues) && i < Tokens.Length; i++)
        {
            if (Tokens[i].Cues.HasAny(cues))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether one of the few tokens before or behind a place has a cue.</summary>
    public bool HasNear(int index, CueSet cues, int within)
    {
        var next = IndexOf(cues, index + 1);
        return HasBefore(index, cues, within) || (next >= 0 && next <= index + within);
    }

    /// <summary>Whether one of the few tokens before a place has a cue.</summary>
    public bool HasBefore(int index, CueSet cues, int within)
    {
        for (var i = index - 1; i >= 0 && i >= index - within; i--)
        {
            if (Tokens[i].Cues.HasAny(cues))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Goes through the sentences of a message.</summary>
internal ref struct SentenceEnumerator(ReadOnlySpan<Token> tokens)
{
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private int _start;
    private int _end;

    public readonly Sentence Current => new(_tokens[_start.._end], _start);

    public readonly SentenceEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        _start = _end;
        while (_end < _tokens.Length && _tokens[_end].Sentence == _tokens[_start].Sentence)
        {
            _end++;
        }

        return _end > _start;
    }
}
