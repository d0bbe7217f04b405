using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>One text in the four languages, side by side.</summary>
/// <param name="Dutch">nl-BE.</param>
/// <param name="French">fr-BE.</param>
/// <param name="German">de-BE.</param>
/// <param name="English">en.</param>
public sealed record TextEntry(
    [property: JsonPropertyName("nl"), JsonRequired] string Dutch,
    [property: JsonPropertyName("fr"), JsonRequired] string French,
    [property: JsonPropertyName("de"), JsonRequired] string German,
    [property: JsonPropertyName("en"), JsonRequired] string English)
{
    /// <summary>The text in <paramref name="language"/>.</summary>
    public string this[Language language] => language switch
    {
        Language.Dutch => Dutch,
        Language.French => French,
        Language.German => German,
        Language.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language)),
    };
}
