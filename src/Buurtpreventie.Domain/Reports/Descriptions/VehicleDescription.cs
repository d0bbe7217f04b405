using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Buurtpreventie.Domain.Reports;

/// <summary>The kind of vehicle .</summary>
[JsonConverter(typeof(EnumNameJsonConverter<VehicleKind>))]
public enum VehicleKind
{
    /// <summary>A car.</summary>
    Car = 1,

    /// <summary>A van.</summary>
    Van = 2,

    /// <summary>A lorry.</summary>
    Lorry = 3,

    /// <summary>A motorcycle.</summary>
    Motorcycle = 4,

    /// <summary>A moped or scooter.</summary>
    Moped = 5,

    /// <summary>A bicycle.</summary>
    Bicycle = 6,

    /// <summary>A kick scooter, electric or not.</summary>
    KickScooter = 7,

    /// <summary>A trailer or caravan.</summary>
    Trailer = 8,
}

/// <summary>A vehicle as somebody typed it (R-138 … R-142); plain input, read with the observation it belongs to.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record VehicleForm
{
    /// <summary>The kind.</summary>
    public VehicleKind? Kind { get; init; }

    /// <summary>Make and model, at most 80 characters: <c>Opel Vivaro</c>.</summary>
    public string? Make { get; init; }

    /// <summary>Colour, at most 80 characters.</summary>
    public string? Colour { get; init; }

    /// <summary>The plate as it was seen, whole or in part; see <see cref="LicencePlate"/>.</summary>
    public string? Plate { get; init; }

    /// <summary>How many people sit in it.</summary>
    public int? Occupants { get; init; }

    /// <summary>The name of the type.</summary>
    public override string ToString() => nameof(VehicleForm);
}

/// <summary>A vehicle as it was read: what the police asks, each as far as it was seen.</summary>
/// <param name="Kind">The kind .</param>
/// <param name="Make">Make and model .</param>
/// <param name="Colour">Colour .</param>
/// <param name="Plate">The plate, whole or in part. Personal.</param>
/// <param name="Occupants">How many people sit in it .</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record VehicleDescription(VehicleKind? Kind, string? Make, string? Colour, LicencePlate? Plate, int? Occupants)
{
    /// <summary>The most people that can be counted.</summary>
    internal const int MostOccupants = 100;

    /// <summary>The whole description in words, as a message says it. Only for who may read it.</summary>
    /// <param name="language">The language; what somebody typed stays as it was typed.</param>
    /// <param name="texts">The host's own catalogue; the standard one where it is left out.</param>
    public string In(Language language, Texts? texts = null) => new DescriptionWords(language, texts ?? Texts.Standard).Of(this, _ => true);

    /// <summary>The name of the type.</summary>
    public override string ToString() => nameof(VehicleDescription);

    /// <summary>Whether anything was seen at all.</summary>
    internal bool IsEmpty => (Kind, Make, Colour, Plate, Occupants) == default;
}
