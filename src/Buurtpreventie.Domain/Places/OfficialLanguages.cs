using System.Collections.Immutable;

namespace Buurtpreventie.Domain;

/// <summary>The language areas of articles 3 to 8 of the coordinated laws on the use of languages, without the facilities.</summary>
internal static class OfficialLanguages
{
    private static readonly ImmutableArray<Language> Dutch = [Language.Dutch];
    private static readonly ImmutableArray<Language> French = [Language.French];
    private static readonly ImmutableArray<Language> German = [Language.German];
    private static readonly ImmutableArray<Language> DutchAndFrench = [Language.Dutch, Language.French];

    public static ImmutableArray<Language> Of(MunicipalityCode code, Region region) => region switch
    {
        Region.Flanders => Dutch,
        Region.Brussels => DutchAndFrench,
        _ => IsGermanSpeaking(code) ? German : French,
    };

    // Amel, Büllingen, Bütgenbach, Eupen, Kelmis, Lontzen, Raeren, Sankt Vith and Burg-Reuland.
    private static bool IsGermanSpeaking(MunicipalityCode code) =>
        code.Number is 63001 or 63012 or 63013 or 63023 or 63040 or 63048 or 63061 or 63067 or 63087;
}
