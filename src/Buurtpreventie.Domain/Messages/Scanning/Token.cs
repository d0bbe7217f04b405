namespace Buurtpreventie.Domain.Messages;

/// <summary>What a part of a message looks like.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,
    Clock,
    Plate,
}

/// <summary>How a part of a message is written.</summary>
[Flags]
internal enum TokenMarks : byte
{
    None = 0,
    Capital = 1,
    StartsSentence = 2,
    CommaAfter = 4,
    AtBefore = 8,
    EndsQuestion = 16,
}

/// <summary>A word, number, hour or plate of a message, and the cues in it.</summary>
internal struct Token
{
    public int Start;
    public int Length;
    public int Sentence;
    public int Number;
    public int WholeSymbol;
    public int StemSymbol;
    public CueSet Cues;
    public CueSet Not;
    public TokenKind Kind;
    public TokenMarks Marks;

    public readonly bool Has(MessageCue cue) => Cues.Has(cue);

    public readonly bool Is(TokenMarks mark) => (Marks & mark) != TokenMarks.None;

    /// <summary>A capital where grammar asks for none.</summary>
    public readonly bool IsName => Kind == TokenKind.Word && (Marks & (TokenMarks.Capital | TokenMarks.StartsSentence)) == TokenMarks.Capital;
}
