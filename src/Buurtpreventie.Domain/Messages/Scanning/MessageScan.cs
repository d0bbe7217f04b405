using System.Buffers;

namespace Buurtpreventie.Domain.Messages;

/// <summary>
/// A text cut into words, numbers, hours and plates, with the cues of the word lists in them. Works in rented memory: it allocates
/// nothing and must be disposed of.
/// </summary>
internal readonly ref struct MessageScan
{
    private readonly Token[] _rented;
    private readonly int _count;

    private MessageScan(ReadOnlySpan<char> text, Vocabulary vocabulary)
    {
        Text = text;
        Vocabulary = vocabulary;
        _rented = ArrayPool<Token>.Shared.Rent(Math.Max(16, (text.Length / 2) + 1));
        _count = Cut();
        vocabulary.ReadPhrases(_rented.AsSpan(0, _count));
        var cues = default(CueSet);
        foreach (ref readonly var token in _rented.AsSpan(0, _count))
        {
            cues |= token.Cues;
        }

        Cues = cues;
        IsShouted = Shouts(text);
    }

    public ReadOnlySpan<char> Text { get; }

    public Vocabulary Vocabulary { get; }

    public ReadOnlySpan<Token> Tokens => _rented.AsSpan(0, _count);

    /// <summary>The cues of all tokens together.</summary>
    public CueSet Cues { get; }

    /// <summary>Whether capitals mean nothing, because nearly everything is one.</summary>
    public bool IsShouted { get; }

    public SentenceEnumerator Sentences => new(Tokens);

    public static MessageScan Of(ReadOnlySpan<char> text, MessageWords words) => new(text, words.Vocabulary);

    public bool Has(MessageCue cue) => Cues.Has(cue);

    public ReadOnlySpan<char> TextOf(in Token token) => Text.Slice(token.Start, token.Length);

    public void Dispose() => ArrayPool<Token>.Shared.Return(_rented);

    private int Cut()
    {
        Span<char> folded = stackalloc char[WordCutter.LongestFolded];
        var words = new WordCutter(Text);
        var (count, sentence, end) = (0, 0, 0);
        var startsSentence = true;
        while (words.TryNext(out var start, out var length))
        {
            ref var token = ref _rented[count];
            token = new() { Start = start, Length = length };
            if (count > 0 && Gap(end, start, ref _rented[count - 1], isNumber: char.IsAsciiDigit(Text[start])))
            {
                sentence++;
                startsSentence = true;
            }

            Read(ref token, folded, ref words);
            token.Sentence = sentence;
            token.Marks |= (startsSentence ? TokenMarks.StartsSentence : TokenMarks.None) | (start > 0 && Text[start - 1] == '@' ? TokenMarks.AtBefore : TokenMarks.None);
            end = token.Start + token.Length;
            startsSentence &= WordCutter.IsSymbol(Text[token.Start..]);
            count++;
        }

        if (count > 0)
        {
            Gap(end, Text.Length, ref _rented[count - 1], isNumber: false);
        }

        return count;
    }

    private void Read(ref Token token, scoped Span<char> folded, ref WordCutter words)
    {
        var text = Text[token.Start..];
        if (PlateSpotter.LengthAt(text) is > 0 and var plate)
        {
            (token.Length, token.Kind) = (plate, TokenKind.Plate);
            words.Skip(token.Start + plate);
            return;
        }

        var word = text[..token.Length];
        token.Marks = char.IsUpper(word[0]) ? TokenMarks.Capital : TokenMarks.None;
        if (char.IsAsciiDigit(word[0]))
        {
            NumberToken.Read(text, ref token);
            words.Skip(token.Start + token.Length);
        }

        if (token.Kind is TokenKind.Word or TokenKind.Number && WordCutter.Fold(text[..token.Length], folded) is > 0 and var length)
        {
            Vocabulary.Read(folded[..length], ref token);
        }
    }

    /// <summary>Reads what stands between two words: whether it ends a sentence. A dot behind an abbreviation does not.</summary>
    private bool Gap(int from, int to, ref Token before, bool isNumber)
    {
        var ends = false;
        foreach (var character in Text[from..to])
        {
            switch (character)
            {
                case '?':
                    before.Marks |= TokenMarks.EndsQuestion;
                    ends = true;
                    break;
                case '!' or '\n' or ';' or '…':
                    ends = true;
                    break;
                case '.':
                    ends |= to - from > 1 && !(before.Length <= 3 && (isNumber || before.Has(MessageCue.HouseNumber) || before.Has(MessageCue.StreetKind)));
                    break;
                case ',':
                    before.Marks |= TokenMarks.CommaAfter;
                    break;
            }
        }

        return ends;
    }

    private static bool Shouts(ReadOnlySpan<char> text)
    {
        var (upper, lower) = (0, 0);
        foreach (var character in text)
        {
            upper += char.IsUpper(character) ? 1 : 0;
            lower += char.IsLower(character) ? 1 : 0;
        }

        return upper > lower;
    }
}
