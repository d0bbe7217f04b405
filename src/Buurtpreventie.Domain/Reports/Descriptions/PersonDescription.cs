using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Reports;

/// <summary>The age somebody seems to have .</summary>
[JsonConverter(typeof(EnumNameJsonConverter<AgeBand>))]
public enum AgeBand
{
    /// <summary>Under twelve.</summary>
    Child = 1,

    /// <summary>Twelve to eighteen.</summary>
    Teenager = 2,

    /// <summary>Eighteen to thirty.</summary>
    YoungAdult = 3,

    /// <summary>Thirty to forty-five.</summary>
    Adult = 4,

    /// <summary>Forty-five to sixty.</summary>
    MiddleAged = 5,

    /// <summary>Over sixty.</summary>
    Senior = 6,
}

/// <summary>The sex somebody seems to have .</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ApparentSex>))]
public enum ApparentSex
{
    /// <summary>A man.</summary>
    Man = 1,

    /// <summary>A woman.</summary>
    Woman = 2,
}

/// <summary>Build .</summary>
[JsonConverter(typeof(EnumNameJsonConverter<Build>))]
public enum Build
{
    /// <summary>Slim.</summary>
    Slim = 1,

    /// <summary>Average.</summary>
    Average = 2,

    /// <summary>Broad.</summary>
    Broad = 3,

    /// <summary>Heavy.</summary>
    Heavy = 4,
}

/// <summary>Skin tone: how it looks, never where somebody comes from. Alone it describes nobody (O-22, C-09).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<SkinTone>))]
public enum SkinTone
{
    /// <summary>Light.</summary>
    Light = 1,

    /// <summary>Tanned.</summary>
    Medium = 2,

    /// <summary>Dark.</summary>
    Dark = 3,
}

/// <summary>
/// A person as somebody saw him or her (R-129 … ): what the police asks, each as far as it was seen. There is no member for origin,
/// nationality or religion, and none for being a stranger: it may be a neighbour. It shows nothing of itself when printed.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PersonDescription
{
    /// <summary>The most characters of each text.</summary>
    public const int Longest = 80;

    /// <summary>The height, in centimetres, that can be meant.</summary>
    internal static readonly (int From, int To) Heights = (50, 230);

    /// <summary>The most companions that can be counted.</summary>
    internal const int MostCompanions = 50;

    /// <summary>Sex.</summary>
    public ApparentSex? Sex { get; init; }

    /// <summary>Age.</summary>
    public AgeBand? Age { get; init; }

    /// <summary>Height in centimetres, 50 to 230.</summary>
    public int? HeightCm { get; init; }

    /// <summary>Build.</summary>
    public Build? Build { get; init; }

    /// <summary>Skin tone, only beside as many other features as the protocol asks (O-22).</summary>
    public SkinTone? SkinTone { get; init; }

    /// <summary>Face: beard, glasses, a scar.</summary>
    public string? Face { get; init; }

    /// <summary>Colour of the hair.</summary>
    public string? HairColour { get; init; }

    /// <summary>How the hair is worn.</summary>
    public string? Hairstyle { get; init; }

    /// <summary>Tattoos, or that none were seen.</summary>
    public string? Tattoo { get; init; }

    /// <summary>Clothing.</summary>
    public string? Clothing { get; init; }

    /// <summary>What the person carries.</summary>
    public string? Objects { get; init; }

    /// <summary>With how many others; 0 for alone.</summary>
    public int? Companions { get; init; }

    /// <summary>The whole description in words, as a message says it. Only for who may read it.</summary>
    /// <param name="language">The language; what somebody typed stays as it was typed.</param>
    /// <param name="texts">The host's own catalogue; the standard one where it is left out.</param>
    public string In(Language language, Texts? texts = null) => new DescriptionWords(language, texts ?? Texts.Standard).Of(this, _ => true);

    /// <summary>The name of the type.</summary>
    public override string ToString() => nameof(PersonDescription);

    /// <summary>
    /// How many features tell this person from others. Skin tone and sex are not among them: the two that a description may not rest on
    /// (C-09).
    /// </summary>
    internal int Features =>
        One(Age) + One(HeightCm) + One(Build) + One(Face) + One(HairColour) + One(Hairstyle) + One(Tattoo) + One(Clothing) + One(Objects);

    /// <summary>Whether anything was seen at all.</summary>
    internal bool IsEmpty => Features + One(Sex) + One(SkinTone) + One(Companions) == 0;

    private static int One(object? seen) => seen is null ? 0 : 1;
}
