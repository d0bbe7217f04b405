using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Protocols;

/// <summary>O-18: how a participant is tied to the territory of the group (R-177, C-19).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<Tie>))]
public enum Tie
{
    /// <summary>Lives there.</summary>
    Resident = 1,

    /// <summary>Lives there, or runs a business there.</summary>
    ResidentOrSelfEmployed = 2,

    /// <summary>Lives there, or works there.</summary>
    ResidentOrWorker = 3,
}
