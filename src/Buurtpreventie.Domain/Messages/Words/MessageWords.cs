using System.Collections.Immutable;

namespace Buurtpreventie.Domain.Messages;

/// <summary>
/// The word lists of the message rules, open to whoever wants to know why a message was found, and replaceable by the host: take the
/// standard lists, add and remove. Immutable.
/// </summary>
public sealed class MessageWords
{
    private static readonly Lazy<MessageWords> Loaded = new(() => new(WordFiles.ReadAll()));

    private readonly Lazy<Vocabulary> _vocabulary;

    private MessageWords(ImmutableArray<MessageWord> all)
    {
        All = all;
        _vocabulary = new(() => Vocabulary.Of(all));
    }

    /// <summary>The library's own lists, in four languages.</summary>
    public static MessageWords Standard => Loaded.Value;

    /// <summary>Every word and every exception.</summary>
    public ImmutableArray<MessageWord> All { get; }

    internal Vocabulary Vocabulary => _vocabulary.Value;

    /// <summary>These lists with more words.</summary>
    /// <exception cref="ArgumentException">A word has no letter or digit, or no cue.</exception>
    public MessageWords Adding(params IEnumerable<MessageWord> words)
    {
        ImmutableArray<MessageWord> added = [.. words];
        return added.All(word => WordPattern.IsWellFormed(word))
            ? new([.. All, .. added])
            : throw new ArgumentException("A word needs a cue, and a letter or digit.", nameof(words));
    }

    /// <summary>These lists without the words that the host does not want.</summary>
    public MessageWords Removing(Predicate<MessageWord> unwanted)
    {
        ArgumentNullException.ThrowIfNull(unwanted);
        return new([.. All.Where(word => !unwanted(word))]);
    }
}
