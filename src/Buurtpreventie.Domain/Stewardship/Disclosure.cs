using System.Text.Json.Serialization;
using NodaTime;

namespace Buurtpreventie.Domain.Stewardship;

/// <summary>
/// The entry that accounts for a disclosure: what of whom went from whom to whom, when, and on which consent. It names kinds of data,
/// never the data, so it can be kept when they are erased.
/// </summary>
/// <param name="Subject">Whose data.</param>
/// <param name="What">Which kinds.</param>
/// <param name="From">In which role they were given.</param>
/// <param name="FromPerson">By whom; null when the host itself did.</param>
/// <param name="To">In which role they were received.</param>
/// <param name="ToPerson">By whom; null when they went to a body, not to a person.</param>
/// <param name="Group">For which group, or null.</param>
/// <param name="At">When.</param>
/// <param name="Consent">The consent it rests on; null where it rests on the law, not on consent.</param>
/// <param name="ConsentVersion">The version of the wording of that consent.</param>
public sealed record Disclosure(
    PersonId Subject,
    DataCategories What,
    Role From,
    PersonId? FromPerson,
    Role To,
    PersonId? ToPerson,
    GroupId? Group,
    [property: JsonConverter(typeof(TimeJsonConverter))] Instant At,
    ConsentKind? Consent,
    int? ConsentVersion);
