using System.Text.Json.Serialization;
using NodaTime;

namespace Buurtpreventie.Domain.Stewardship;

/// <summary>
/// The police needs something kept: while it is held it is restricted, not erased. A hold always ends; whoever needs it longer asks
/// again.
/// </summary>
/// <param name="From">Since when.</param>
/// <param name="Until">The first instant at which it no longer holds.</param>
/// <param name="Reason">Why, as a word that may be told to the person concerned.</param>
/// <param name="By">The officer who asked.</param>
public sealed record Hold(
    [property: JsonConverter(typeof(TimeJsonConverter))] Instant From, [property: JsonConverter(typeof(TimeJsonConverter))] Instant Until, HoldReason Reason,
    PersonId By)
{
    /// <summary>Whether it holds at <paramref name="now"/>.</summary>
    public bool IsInForce(Instant now) => From <= now && now < Until;
}

/// <summary>Why something must be kept.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<HoldReason>))]
public enum HoldReason
{
    /// <summary>An investigation is under way.</summary>
    Investigation = 1,

    /// <summary>It is, or will be, evidence in court.</summary>
    CourtProceedings = 2,

    /// <summary>The person concerned asked to keep it, for a claim of his or her own.</summary>
    OwnClaim = 3,
}
