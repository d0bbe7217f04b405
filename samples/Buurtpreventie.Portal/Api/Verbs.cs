using System.Text.Json;

namespace Buurtpreventie.Portal.Api;

/// <summary>A trigger of a lifecycle as a part of a path: <c>ConfirmAdded</c> is <c>confirm-added</c>.</summary>
internal static class Verbs
{
    public static string ToVerb(this Enum trigger) => JsonNamingPolicy.KebabCaseLower.ConvertName(trigger.ToString());
}

/// <summary>Something the signed-in actor may do now, or could do if what is missing were there.</summary>
/// <param name="Verb">What, as in the path.</param>
/// <param name="Href">Where to post it; null where it is a request of its own.</param>
/// <param name="IsAllowed">Whether it may be done now.</param>
/// <param name="Text">What it is called and, where it may not be done yet, what it waits for.</param>
internal sealed record Offer(string Verb, string? Href, bool IsAllowed, string Text);
