using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain;

/// <summary>The languages in which the library speaks to people.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<Language>))]
public enum Language
{
    /// <summary>Dutch as written in Belgium; the default of every protocol.</summary>
    Dutch = 1,

    /// <summary>French as written in Belgium.</summary>
    French = 2,

    /// <summary>German as written in Belgium.</summary>
    German = 3,

    /// <summary>English.</summary>
    English = 4,
}

/// <summary>Language tags.</summary>
public static class Languages
{
    /// <summary>All four, Dutch first.</summary>
    public static ReadOnlySpan<Language> All => [Language.Dutch, Language.French, Language.German, Language.English];

    /// <summary>The two-letter tag: <c>nl</c>, <c>fr</c>, <c>de</c> or <c>en</c>.</summary>
    public static string Tag(this Language language) => language switch
    {
        Language.Dutch => "nl",
        Language.French => "fr",
        Language.German => "de",
        Language.English => "en",
        _ => throw new ArgumentOutOfRangeException(nameof(language)),
    };

    /// <summary>Reads a tag by its first part, in any case: <c>nl</c>, <c>nl-BE</c>, <c>FR_be</c>.</summary>
    public static bool TryFromTag(ReadOnlySpan<char> tag, out Language language)
    {
        var end = tag.IndexOfAny('-', '_', '.');
        var primary = end < 0 ? tag : tag[..end];
        foreach (var candidate in All)
        {
            if (primary.Equals(candidate.Tag(), StringComparison.OrdinalIgnoreCase))
            {
                language = candidate;
                return true;
            }
        }

        language = default;
        return false;
    }
}
