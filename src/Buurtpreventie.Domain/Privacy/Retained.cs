using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Stewardship;
using NodaTime;

namespace Buurtpreventie.Domain.Privacy;

/// <summary>One thing that is kept of a person, with the day on which that ends: a line of the retention list.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Which.</param>
/// <param name="Subject">Whose.</param>
/// <param name="What">Which kinds of data are in it.</param>
/// <param name="LastDay">The last day of keeping, in Brussels; null as long as the membership it serves lasts.</param>
/// <param name="Hold">Who needs it kept, why and until when; null where nobody does.</param>
public sealed record Retained(
    RecordKind Kind,
    Guid Id,
    PersonId Subject,
    DataCategories What,
    [property: JsonConverter(typeof(TimeJsonConverter))] LocalDate? LastDay,
    Hold? Hold = null)
{
    /// <summary>Whether it is held at <paramref name="now"/>: kept, but shown to nobody.</summary>
    public bool IsRestricted(Instant now) => Hold?.IsInForce(now) == true;

    /// <summary>Whether it has to be erased at <paramref name="now"/>: its last day is over and nobody holds it.</summary>
    public bool IsDue(Instant now) => LastDay is { } last && now >= Brussels.EndOf(last) && !IsRestricted(now);
}
