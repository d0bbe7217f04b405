using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Lifecycles;
using NodaTime;

namespace Buurtpreventie.Domain.Stewardship;

/// <summary>
/// The police needs something kept: while it is held it is restricted, not erased. A hold always ends; whoever needs it longer asks
/// again.
/// </summary>
/// <param name="From">Since when.</param>
/// <param name="Until">The first instant at which it no longer holds.</param>
/// <param name="Reason">Why, as a word that may be told to the person concerned.</param>
/// <param name="By">Who asked; null in what the person concerned gets to know of it.</param>
public sealed record Hold(
    [property: JsonConverter(typeof(TimeJsonConverter))] Instant From, [property: JsonConverter(typeof(TimeJsonConverter))] Instant Until, HoldReason Reason,
    PersonId? By)
{
    /// <summary>Whether it holds at <paramref name="now"/>.</summary>
    public bool IsInForce(Instant now) => From <= now && now < Until;

    /// <summary>
    /// Asks for a hold: an officer for an investigation or a court, the person concerned for a claim of his or her own.
    /// </summary>
    /// <param name="reason">Why.</param>
    /// <param name="lastDay">The last day of it, in Brussels.</param>
    /// <param name="subject">Whose data are held.</param>
    /// <param name="act">By whom, and since when.</param>
    /// <returns>The hold, or <c>lifecycle.not-found</c> for anybody else, or <c>hold.over-before-it-begins</c>.</returns>
    public static Outcome<Hold> Ask(HoldReason reason, LocalDate lastDay, PersonId subject, Act act) =>
        !(reason == HoldReason.OwnClaim ? act.Actor.Is(subject) : act.Actor.Role == Role.Police) ? LifecycleErrors.NotFound
        : lastDay < Brussels.DateOf(act.At) ? HoldErrors.OverBeforeItBegins.At("lastDay")
        : new Hold(act.At, Brussels.EndOf(lastDay), reason, act.Actor.Person);

    /// <summary>The hold as the person concerned gets to know it: why and until when, not by whom.</summary>
    public Hold WithoutPerson() => this with { By = null };
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
