using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>O-22: whether a description may name skin tone (C-09). Origin, nationality and religion do not exist here.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<SensitiveFeatureUse>))]
public enum SensitiveFeatureUse
{
    /// <summary>Never.</summary>
    Forbidden = 1,

    /// <summary>Only beside enough other features.</summary>
    WithOtherFeatures = 2,

    /// <summary>Always; still never as the ground of a report.</summary>
    Allowed = 3,
}

/// <summary>O-22: sensitive features in a description (C-09).</summary>
/// <param name="Use">Whether.</param>
/// <param name="OtherFeatures">Beside at least how many others; only with <see cref="SensitiveFeatureUse.WithOtherFeatures"/>. A proposal of the library.</param>
public readonly record struct SensitiveFeaturePolicy(SensitiveFeatureUse Use, int? OtherFeatures = null);
