using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Buurtpreventie.Domain.Messages;

namespace Buurtpreventie.Domain.Benchmarks.Baselines;

/// <summary>
/// What one would write first: for each rule and each element one alternation of its words, without backtracking and without regard to
/// case. It only finds the words: no exceptions, no accents forgotten, no plates, no sentences, no verdict.
/// </summary>
public static class MessageRegexes
{
    private static readonly Regex Abuse;

    private static readonly Regex[] Others;

    static MessageRegexes()
    {
        // The alternations are larger than what the runtime allows by itself.
        AppContext.SetData("REGEX_NONBACKTRACKING_MAX_AUTOMATA_SIZE", 1_000_000);
        Abuse = Of(MessageCue.Curse, MessageCue.Insult, MessageCue.Slur);
        Others =
        [
            Of(MessageCue.EmergencyNumber, MessageCue.Police, MessageCue.Called, MessageCue.Negation, MessageCue.Intention, MessageCue.Addition, MessageCue.Suspicion, MessageCue.Doubt),
            Of(MessageCue.Private, MessageCue.You, MessageCue.FirstName),
            Of(MessageCue.Greeting, MessageCue.SmallTalk, MessageCue.Laughter),
            Of(MessageCue.Thanks, MessageCue.Comment, MessageCue.NothingSeen, MessageCue.Curiosity),
            Of(MessageCue.Arrived),
            Of(MessageCue.Origin, MessageCue.Generalisation, MessageCue.Hostility),
            Of(MessageCue.Guilt, MessageCue.Certainty, MessageCue.Charge, MessageCue.Neighbour, MessageCue.Title),
            Of(MessageCue.Platform, MessageCue.Publish, MessageCue.ShareCall, MessageCue.Audience),
            Of(MessageCue.Patrol, MessageCue.Together, MessageCue.Me),
            Of(MessageCue.Threat, MessageCue.Violence, MessageCue.Chase, MessageCue.Weapon, MessageCue.Mine),
            Of(MessageCue.OffTopic),
            Of(MessageCue.StreetName, MessageCue.StreetKind, MessageCue.PlaceEnding, MessageCue.Landmark, MessageCue.PlacePreposition, MessageCue.HouseNumber),
            Of(MessageCue.Person, MessageCue.Someone, MessageCue.Looks, MessageCue.Count, MessageCue.AgeUnit),
            Of(MessageCue.Vehicle, MessageCue.Vehicles, MessageCue.Colour),
            Of(MessageCue.Direction, MessageCue.Turn, MessageCue.Motion, MessageCue.To),
            Of(MessageCue.Time, MessageCue.HourUnit),
        ];
    }

    /// <summary>Looks for the words of every rule, and says whether there is no abuse.</summary>
    public static bool IsClean(string text)
    {
        var found = 0;
        foreach (var regex in Others)
        {
            found += regex.Count(text);
        }

        return found >= 0 && Abuse.Count(text) == 0;
    }

    private static Regex Of(params MessageCue[] cues)
    {
        var words = MessageWords.Standard.All.Where(word => !word.IsException && cues.Contains(word.Cue)).Select(word => Pattern(word.Text)).Distinct();
        return new($"\\b(?:{string.Join('|', words)})\\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    private static string Pattern(string word)
    {
        var pattern = new StringBuilder();
        foreach (var character in word)
        {
            pattern.Append(character switch
            {
                '*' => "\\w*",
                '_' => "\\w+",
                ' ' => "\\W+",
                _ => Regex.Escape(character.ToString(CultureInfo.InvariantCulture)),
            });
        }

        return pattern.ToString();
    }
}
