using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>O-08: whether conversations go to the police (C-05).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<HandOverKind>))]
public enum HandOverKind
{
    /// <summary>Never.</summary>
    None = 1,

    /// <summary>When the police asks for one.</summary>
    OnRequest = 2,

    /// <summary>Every report, within a deadline.</summary>
    EachReport = 3,
}

/// <summary>O-08: hand-over to the police. It never means that the police follows up (C-05).</summary>
/// <param name="Kind">Whether.</param>
/// <param name="DeadlineHours">Within how many hours after closing; only with <see cref="HandOverKind.EachReport"/>.</param>
public readonly record struct HandOverPolicy(HandOverKind Kind, int? DeadlineHours = null);
