namespace Buurtpreventie.Domain.Messages;

/// <summary>The token and the cue on which a finding rests.</summary>
internal readonly record struct Sign(MessageCue Cue, int Index)
{
    /// <summary>The form of the message and no word of it.</summary>
    public static Sign Form => new(MessageCue.None, 0);

    /// <summary>A token of a sentence.</summary>
    public static Sign At(in Sentence sentence, MessageCue cue, int index) => new(cue, sentence.First + index);

    /// <summary>The first token of a message with one of these cues; its form where there is none.</summary>
    public static Sign Of(in MessageScan scan, CueSet cues)
    {
        var tokens = scan.Tokens;
        for (var i = 0; scan.Cues.HasAny(cues) && i < tokens.Length; i++)
        {
            if (tokens[i].Cues.HasAny(cues))
            {
                return new(tokens[i].Cues.FirstOf(cues), i);
            }
        }

        return Form;
    }

    /// <summary>The first token of a message with a cue; null where there is none.</summary>
    public static Sign? If(in MessageScan scan, MessageCue cue) => scan.Has(cue) ? Of(scan, cue) : null;
}
