using System.Globalization;

namespace Buurtpreventie.Domain.Stewardship;

/// <summary>
/// The sentences people agree to. A consent keeps the version of the sentence it was given to; a published version is never
/// reworded, a better sentence is a new version.
/// </summary>
public static class ConsentWording
{
    /// <summary>The newest version. The six sentences stand on one form and share one version.</summary>
    public const int Latest = 1;

    /// <summary>The sentence somebody agrees to.</summary>
    /// <param name="kind">Which of the six.</param>
    /// <param name="version">From 1 to <see cref="Latest"/>, or a version of the host's own in <paramref name="texts"/>.</param>
    /// <param name="language">The language of the form.</param>
    /// <param name="texts">The host's own catalogue; without it the standard one.</param>
    /// <exception cref="KeyNotFoundException">There is no such version.</exception>
    public static string Of(ConsentKind kind, int version, Language language, Texts? texts = null) =>
        (texts ?? Texts.Standard)[string.Create(CultureInfo.InvariantCulture, $"consent.{TextKeys.Kebab(kind.ToString())}.v{version}"), language];
}
