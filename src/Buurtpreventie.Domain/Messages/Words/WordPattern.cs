namespace Buurtpreventie.Domain.Messages;

/// <summary>How a word of the lists is to be found in a text.</summary>
internal enum WordKind
{
    /// <summary>The whole word.</summary>
    Whole,

    /// <summary>Words that begin so.</summary>
    Stem,

    /// <summary>Longer words that end so.</summary>
    Ending,

    /// <summary>Any word, within a phrase.</summary>
    Any,
}

/// <summary>A word of the lists, folded, and how it is to be found.</summary>
internal readonly record struct WordPattern(string Text, WordKind Kind)
{
    public static bool IsWellFormed(MessageWord word) => word.Cue != MessageCue.None && Enum.IsDefined(word.Cue) && Of(word.Text) is [{ Kind: not WordKind.Any }, ..];

    /// <summary>The patterns of a word or of the words of a phrase, cut as a message is cut.</summary>
    public static List<WordPattern> Of(string text)
    {
        var patterns = new List<WordPattern>();
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "_")
            {
                patterns.Add(new("_", WordKind.Any));
                continue;
            }

            var kind = part[^1] == '*' ? WordKind.Stem : part[0] == '*' ? WordKind.Ending : WordKind.Whole;
            var words = Words(part.Trim('*'));
            patterns.AddRange(words.Select((word, i) => new WordPattern(word, IsAtThatEnd(kind, i, words.Count) ? kind : WordKind.Whole)));
        }

        return patterns;
    }

    /// <summary>As the lists write it.</summary>
    public override string ToString() => Kind switch
    {
        WordKind.Stem => Text + '*',
        WordKind.Ending => '*' + Text,
        _ => Text,
    };

    private static bool IsAtThatEnd(WordKind kind, int index, int count) => kind == WordKind.Stem ? index == count - 1 : index == 0;

    private static List<string> Words(string part)
    {
        var words = new List<string>();
        var rest = new WordCutter(part);
        Span<char> folded = stackalloc char[WordCutter.LongestFolded];
        while (rest.TryNext(out var start, out var length))
        {
            words.Add(new string(folded[..WordCutter.Fold(part.AsSpan(start, length), folded)]));
        }

        return words;
    }
}
