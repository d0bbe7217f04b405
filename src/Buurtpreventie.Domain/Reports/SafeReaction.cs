using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Reports;

/// <summary>
/// The ways to disturb a plan without meeting it (R-104, R-105, C-16): a closed list. Pursuing, holding, guarding and patrolling do not exist here.
/// </summary>
[JsonConverter(typeof(EnumNameJsonConverter<SafeReaction>))]
public enum SafeReaction
{
    /// <summary>Put the outside light on.</summary>
    LightOn = 1,

    /// <summary>Be visible, from one's own house.</summary>
    BeVisible = 2,

    /// <summary>Make noise.</summary>
    MakeNoise = 3,

    /// <summary>Ask in a friendly way whether one can help.</summary>
    FriendlyQuestion = 4,
}

/// <summary>Safe reactions in words.</summary>
public static class SafeReactions
{
    /// <summary>The reaction that somebody proposes in words, in any of the four languages.</summary>
    /// <param name="proposal">What somebody proposes.</param>
    /// <returns>The reaction, or <c>report.unsafe-reaction</c> for everything that is not on the list.</returns>
    public static Outcome<SafeReaction> Read(string? proposal)
    {
        var sought = Folding.Words(proposal is { Length: <= 100 } ? proposal : "");
        foreach (var reaction in Enum.GetValues<SafeReaction>())
        {
            foreach (var language in Languages.All)
            {
                if (Folding.Words(Texts.Standard.Of(reaction, language)) == sought)
                {
                    return reaction;
                }
            }
        }

        return ReportErrors.UnsafeReaction.At("reaction");
    }
}
