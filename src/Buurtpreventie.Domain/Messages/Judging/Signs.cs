namespace Buurtpreventie.Domain.Messages;

/// <summary>What shows that a message is a report, a question in doubt, or word of the police.</summary>
internal static class Signs
{
    /// <summary>Tells what somebody does, or two things about who, where and with what.</summary>
    public static bool IsReport(in MessageScan scan, MessageElements told)
    {
        var place = (told & MessageElements.Location) != MessageElements.None;
        var person = (told & MessageElements.Person) != MessageElements.None;
        var vehicle = (told & MessageElements.Vehicle) != MessageElements.None;
        return (told & MessageElements.EmergencyCall) != MessageElements.None || scan.Has(MessageCue.Suspicion)
            || (place && (person || vehicle))
            || (person && vehicle);
    }

    /// <summary>Asks whether something is suspicious, or says that 101 comes next if nobody knows.</summary>
    public static bool IsDoubt(in MessageScan scan)
    {
        if (!scan.Has(MessageCue.Doubt))
        {
            return false;
        }

        foreach (var sentence in scan.Sentences)
        {
            if (sentence.IsQuestion || (sentence.Has(MessageCue.Doubt) && sentence.Has(MessageCue.Intention)) || sentence.Tokens[0].Has(MessageCue.Doubt))
            {
                return true;
            }
        }

        return false;
    }

    public static bool PoliceArrived(in MessageScan scan)
    {
        foreach (var sentence in scan.Sentences)
        {
            if (sentence.Has(MessageCue.Police) && sentence.Has(MessageCue.Arrived) && !sentence.IsQuestion)
            {
                return true;
            }
        }

        return scan.Has(MessageCue.Police) && scan.Has(MessageCue.Arrived) && scan.Tokens.Length < 12;
    }
}
