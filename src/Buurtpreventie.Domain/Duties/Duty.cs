using System.Collections.Frozen;
using System.Text.Json.Serialization;
using NodaTime;

namespace Buurtpreventie.Domain;

/// <summary>
/// What somebody must do, and by when. A verb returns the duties it gives; the host stores them, shows them and lists what is
/// overdue. A duty holds codes, roles, ids and days, never personal data.
/// </summary>
/// <param name="Code">What must be done, as a stable key of the catalogue: <c>duty.delete-contact</c>.</param>
/// <param name="Responsible">Who must do it; several roles where any of them will do.</param>
/// <param name="Due">The first instant at which it is overdue, or null where there is no term.</param>
/// <param name="Rule">The rule it rests on.</param>
/// <param name="Subject">The person it is about, or null.</param>
public sealed record Duty(
    string Code, Role Responsible, [property: JsonConverter(typeof(TimeJsonConverter))] Instant? Due, Rule Rule, PersonId? Subject = null)
{
    // On the telephone, on the channel, in the street, or with somebody: where no step of the library can tell.
    private static readonly FrozenSet<string> ByHand = FrozenSet.Create(
StringComparer.Ordinal, "duty.remove-from-channel", "duty.store-contact", "duty.update-contact", "duty.delete-contact", "duty.delete-contacts", "duty.hand-in-contacts",
        "duty.close-channel", "duty.remove-signs", "duty.pass-cards", "duty.find-group");

    /// <summary>
    /// Whether it is done outside the host, so that whoever must do it says when it is. Every other duty is done by a later step, which names it in its
    /// settled duties, or by the host itself.
    /// </summary>
    [JsonIgnore]
    public bool IsDoneByHand => ByHand.Contains(Code);

    /// <summary>Whether the term has passed at <paramref name="now"/>.</summary>
    public bool IsOverdue(Instant now) => Due is { } due && now >= due;

    /// <summary>The duty in words to who must do it, from the standard catalogue.</summary>
    public string In(Language language) => Addressed.Text(Code, Responsible, Rule, language);

    /// <summary>
    /// The duty in words to who reads it: the prevention service and the police also see whose it is; nobody else reads another's duty,
    /// and gets empty text.
    /// </summary>
    public string In(Language language, Audience reader) => Addressed.Text(Code, Responsible, Rule, language, reader, "duty.of-another");
}
