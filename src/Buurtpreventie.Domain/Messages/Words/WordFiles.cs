using System.Collections.Immutable;

namespace Buurtpreventie.Domain.Messages;

/// <summary>
/// Reads the embedded <c>Data/*.words</c>: <c>= Cue</c> starts a list, <c>nl:</c> a line of words between commas, <c>nl-:</c> a line of
/// exceptions, <c>#</c> a remark; <c>all</c> stands for every language.
/// </summary>
internal static class WordFiles
{
    private const string Ending = ".words";

    public static ImmutableArray<MessageWord> ReadAll()
    {
        var words = ImmutableArray.CreateBuilder<MessageWord>();
        var assembly = typeof(WordFiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(Ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var file = new StreamReader(assembly.GetManifestResourceStream(name)!);
            Read(file, words);
        }

        return words.ToImmutable();
    }

    private static void Read(StreamReader file, ImmutableArray<MessageWord>.Builder words)
    {
        var cue = MessageCue.None;
        while (file.ReadLine() is { } line)
        {
            if (line.StartsWith("= ", StringComparison.Ordinal))
            {
                cue = Enum.Parse<MessageCue>(line[2..]);
            }
            else if (line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && line[0] != '#')
            {
                var isException = line[colon - 1] == '-';
                Language? language = Languages.TryFromTag(line.AsSpan(0, isException ? colon - 1 : colon), out var known) ? known : null;
                words.AddRange(line[(colon + 2)..].Split(", ").Select(text => new MessageWord(cue, language, text, isException)));
            }
        }
    }
}
