namespace Buurtpreventie.Domain.Messages;

/// <summary>What a message tells of an event. What is the sender's own is not the suspect's.</summary>
internal static class Telling
{
    private static readonly CueSet AnyVehicle = (CueSet)MessageCue.Vehicle | MessageCue.Vehicles;

    public static MessageElements Of(in MessageScan scan)
    {
        var told = MessageElements.None;
        foreach (var sentence in scan.Sentences)
        {
            told |= ToldCall.IsIn(sentence) ? MessageElements.EmergencyCall : MessageElements.None;
            for (var i = 0; i < sentence.Tokens.Length; i++)
            {
                told |= (Whereabouts.IsPlace(scan, sentence, i) ? MessageElements.Location : MessageElements.None)
                    | (Whereabouts.IsWay(scan, sentence, i) ? MessageElements.Direction : MessageElements.None)
                    | (IsPerson(sentence, i) ? MessageElements.Person : MessageElements.None)
                    | (IsVehicle(sentence, i) ? MessageElements.Vehicle : MessageElements.None)
                    | (IsTime(sentence, i) ? MessageElements.Time : MessageElements.None);
            }
        }

        return told;
    }

    // Not who is spoken to: "Mannen, …".
    private static bool IsPerson(in Sentence sentence, int i)
    {
        ref readonly var token = ref sentence.Tokens[i];
        return (token.Has(MessageCue.Person) && !IsMine(sentence, i) && !(token.Is(TokenMarks.StartsSentence) && token.Is(TokenMarks.CommaAfter)))
            || (token.Has(MessageCue.Looks) && !IsMine(sentence, i))
            || (token.Has(MessageCue.Someone) && IsCounted(sentence, i) && !(i + 1 < sentence.Tokens.Length && sentence.Tokens[i + 1].Cues.HasAny(AnyVehicle)))
            || (token.Has(MessageCue.AgeUnit) && i > 0 && sentence.Tokens[i - 1].Kind == TokenKind.Number && !sentence.HasBefore(i, MessageCue.Mine, within: 5));
    }

    private static bool IsVehicle(in Sentence sentence, int i)
    {
        ref readonly var token = ref sentence.Tokens[i];
        return token.Kind == TokenKind.Plate
            || (token.Has(MessageCue.Vehicle) && !token.Has(MessageCue.Police) && !IsMine(sentence, i))
            || (token.Has(MessageCue.Vehicles) && !IsMine(sentence, i) && (IsCounted(sentence, i) || sentence.HasBefore(i, MessageCue.Colour, within: 2)));
    }

    private static bool IsTime(in Sentence sentence, int i)
    {
        ref readonly var token = ref sentence.Tokens[i];
        return token.Kind == TokenKind.Clock
            || token.Has(MessageCue.Time)
            || (token.Has(MessageCue.HourUnit) && i > 0 && sentence.Tokens[i - 1] is { Kind: TokenKind.Number, Number: >= 0 and <= 24 });
    }

    private static bool IsMine(in Sentence sentence, int i) => sentence.HasBefore(i, MessageCue.Mine, within: 2);

    private static bool IsCounted(in Sentence sentence, int i) =>
        i > 0 && (sentence.Tokens[i - 1].Has(MessageCue.Count) || sentence.Tokens[i - 1] is { Kind: TokenKind.Number, Number: > 1 and < 100 });
}
