using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Reports;

/// <summary>What was taken.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<MediaKind>))]
public enum MediaKind
{
    /// <summary>A photo .</summary>
    Photo = 1,

    /// <summary>A video .</summary>
    Video = 2,
}

/// <summary>For whom it is meant.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<MediaAudience>))]
public enum MediaAudience
{
    /// <summary>The group, and the police with it.</summary>
    Group = 1,

    /// <summary>The police alone.</summary>
    Police = 2,
}

/// <summary>What it is for. Rule 9 knows one purpose; the other is there so that it can be refused.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<MediaPurpose>))]
public enum MediaPurpose
{
    /// <summary>The description of a person or a vehicle .</summary>
    Description = 1,

    /// <summary>Anything else.</summary>
    Other = 2,
}

/// <summary>
/// What is said of a photo or video that goes with a report: never without text, and only for the description. The picture
/// itself stays with the host.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record MediaItem
{
    /// <summary>The most characters of a caption.</summary>
    public const int LongestCaption = 120;

    /// <summary>Photo or video; absent means photo.</summary>
    public MediaKind? Kind { get; init; }

    /// <summary>The text that goes with it, at most 120 characters.</summary>
    public string? Caption { get; init; }

    /// <summary>What it is for; must be said.</summary>
    public MediaPurpose? Purpose { get; init; }

    /// <summary>For whom it is meant; absent means the group.</summary>
    public MediaAudience? Audience { get; init; }

    /// <summary>Whether a person or a plate can be recognised on it; null where nobody said so, which is not no.</summary>
    public bool? IsRecognisable { get; init; }

    /// <summary>Whether the sender confirms that the group cannot do without it (O-21).</summary>
    public bool? NecessityConfirmed { get; init; }

    /// <summary>Whether it is meant for the group.</summary>
    internal bool IsForGroup => Audience is not MediaAudience.Police;

    /// <summary>The name of the type.</summary>
    public override string ToString() => nameof(MediaItem);
}
