using System.Collections.Immutable;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>The first version of the rules: which sentences say each rule, given what a protocol decides.</summary>
internal static class RulesOfConductV1
{
    private const string Always = "";

    /// <summary>How the keys of its texts begin.</summary>
    private const string Texts = "rules-v1.";

    public static RulesOfConduct Build() => new(
        RulesVersion.Of(1),
        Texts,
        [
            Rule(1, o => o.Age.Minors == Minors.WithParentalSignature ? [Word(o.Age.ParentalSignatures ?? ParentalSignatures.One)] : ["refuse"]),
            Rule(2, o => [o.SmartphoneRequired ? "smartphone" : "any-phone"]),
            Rule(3, o => [Word(o.Tie)]),
            Rule(4, o => o.EmergencyNumbers.Length > 1 ? [Always, "other-number"] : [Always]),
            Rule(5, o => [.. Order(o.CallTiming), Word(o.Caller)]),
            Rule(6, o => [Word(o.FinalStep)]),
            Rule(7, o => [o.MessageLimits.OneOpeningMessage ? "one-message" : "short-messages"]),
            Rule(8, o => [Always, Word(o.SensitiveFeatures.Use)]),
            Rule(9, Pictures),
            Rule(10),
            Rule(11),
            Rule(12),
            Rule(13, o => o.CrossGroupSharing == CrossGroupSharing.CoordinatorsOnly ? [Always, "coordinators-only"] : [Always]),
            Rule(14, o => o.PoliceMembership == PoliceMembership.Excluded ? [Always, "excluded"] : [Always]),
            Rule(15, o => o.Appeal.Body == AppealBody.None ? [Word(o.Sanctions.Kind)] : [Word(o.Sanctions.Kind), $"appeal-{Word(o.Appeal.Body)}"]),
            Rule(16),
            Rule(17),
            Rule(18),
            Rule(19),
        ],
        [.. Enumerable.Range(1, 8).Select(number => new ConductRule(Texts, Domain.Rule.NotFor(number), _ => [Always]))]);

    private static ConductRule Rule(int number, Func<ProtocolOptions, ImmutableArray<string>>? sentences = null) =>
        new(Texts, Domain.Rule.Conduct(number), sentences ?? (_ => [Always]));

    private static ImmutableArray<string> Order(CallTiming timing) => timing.Urgent == timing.NonUrgent
        ? [Word(timing.Urgent)]
        : [$"urgent-{Word(timing.Urgent)}", $"non-urgent-{Word(timing.NonUrgent)}"];

    private static ImmutableArray<string> Pictures(ProtocolOptions options)
    {
        var (photos, videos) = options.Media;
        ImmutableArray<string> sentences = [$"photos-{Word(photos)}", $"videos-{Word(videos)}"];
        var reachTheGroup = photos == MediaUse.DescriptionOnly || videos == MediaUse.DescriptionOnly;
        return reachTheGroup && options.RecognisableImages != RecognisableImages.Allow
            ? [.. sentences, Word(options.RecognisableImages)]
            : sentences;
    }

    private static string Word(Enum word) => TextKeys.Kebab(word.ToString());
}
