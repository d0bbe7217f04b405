using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>O-33: whether a report may be passed on to neighbouring groups.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<CrossGroupSharing>))]
public enum CrossGroupSharing
{
    /// <summary>No.</summary>
    Forbidden = 1,

    /// <summary>Between coordinators.</summary>
    CoordinatorsOnly = 2,
}
