namespace Buurtpreventie.Domain.Messages;

/// <summary>
/// Whether a sentence says that 101 or 112 was called. To call, going to call, asking who called and not having called are something
/// else, and so is a house with that number.
/// </summary>
internal static class ToldCall
{
    private static readonly CueSet Number = (CueSet)MessageCue.EmergencyNumber | MessageCue.Police;
    private static readonly CueSet BeforeHouseNumber = (CueSet)MessageCue.StreetName | MessageCue.HouseNumber | MessageCue.StreetKind;

    public static bool IsIn(in Sentence sentence)
    {
        if (!sentence.Has(MessageCue.Called) || !sentence.Cues.HasAny(Number) || (sentence.IsQuestion && !AsksSomethingElse(sentence)))
        {
            return false;
        }

        for (var number = sentence.IndexOf(Number); number >= 0; number = sentence.IndexOf(Number, number + 1))
        {
            if (!IsHouse(sentence, number) && IsTold(sentence, number))
            {
                return true;
            }
        }

        return false;
    }

    // "112 gebeld voor rook, is er nog iemand binnen?"
    private static bool AsksSomethingElse(in Sentence sentence)
    {
        for (var i = Math.Max(sentence.IndexOf(MessageCue.Called), sentence.IndexOf(Number)); i < sentence.Tokens.Length; i++)
        {
            if (sentence.Tokens[i].Is(TokenMarks.CommaAfter))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTold(in Sentence sentence, int number)
    {
        for (var called = sentence.IndexOf(MessageCue.Called); called >= 0; called = sentence.IndexOf(MessageCue.Called, called + 1))
        {
            var (from, to) = (Math.Min(number, called), Math.Max(number, called));
            if (sentence.IndexOf(MessageCue.Negation, from - 1) is var no && (no < 0 || no > to)
                && sentence.IndexOf(MessageCue.Intention, from - 2) is var will && (will < 0 || will > to))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHouse(in Sentence sentence, int index) =>
        index > 0 && sentence.Tokens[index].Kind == TokenKind.Number && sentence.Tokens[index - 1].Cues.HasAny(BeforeHouseNumber)
        && !sentence.Tokens[index - 1].Is(TokenMarks.CommaAfter);
}
