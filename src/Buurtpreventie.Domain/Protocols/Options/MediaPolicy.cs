using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>O-20: what may be done with a photo or a video (C-08).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<MediaUse>))]
public enum MediaUse
{
    /// <summary>Nothing: none are sent.</summary>
    Forbidden = 1,

    /// <summary>It goes to the police, not to the group.</summary>
    PoliceOnly = 2,

    /// <summary>It may go to the group for the description only, with a text .</summary>
    DescriptionOnly = 3,
}

/// <summary>O-21: pictures on which somebody or a licence plate can be recognised (C-08).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<RecognisableImages>))]
public enum RecognisableImages
{
    /// <summary>Allowed.</summary>
    Allow = 1,

    /// <summary>Allowed when the sender confirms that it is necessary.</summary>
    ConfirmNecessity = 2,

    /// <summary>For the police only.</summary>
    PoliceOnly = 3,
}

/// <summary>O-20: photos and videos. Never without text and description .</summary>
/// <param name="Photos">Photos .</param>
/// <param name="Videos">Videos .</param>
public readonly record struct MediaPolicy(MediaUse Photos, MediaUse Videos);
