using Buurtpreventie.Domain.Lifecycles;
using NodaTime;

namespace Buurtpreventie.Domain.Stewardship;

/// <summary>
/// Somebody left, or withdrew the consent: the contact in the coordinator's telephone is a copy and has to go. Open until the
/// coordinator says that it is deleted.
/// </summary>
public sealed record ContactRecall
{
    /// <summary>The term the library proposes for deleting a contact; the source texts name none.</summary>
    public static readonly Term ProposedTerm = Term.OfDays(7);

    private ContactRecall(PersonId subject, GroupId group, Instant askedAt, PersonId? confirmedBy, Instant? confirmedAt)
    {
        Subject = subject;
        Group = group;
        AskedAt = askedAt;
        ConfirmedBy = confirmedBy;
        ConfirmedAt = confirmedAt;
    }

    /// <summary>Whose contact.</summary>
    public PersonId Subject { get; }

    /// <summary>Whose coordinator has it.</summary>
    public GroupId Group { get; }

    /// <summary>Since when it has to go.</summary>
    public Instant AskedAt { get; }

    /// <summary>Who said that it is deleted.</summary>
    public PersonId? ConfirmedBy { get; }

    /// <summary>When that was said.</summary>
    public Instant? ConfirmedAt { get; }

    /// <summary>Whether nobody said so yet.</summary>
    public bool IsOpen => ConfirmedAt is null;

    /// <summary>The task of the coordinator: <c>duty.delete-contact</c>.</summary>
    public Duty Duty => new("duty.delete-contact", Role.Coordinator, ProposedTerm.EndsAt(AskedAt), Rule.Source(225), Subject);

    /// <summary>Asks the coordinator of <paramref name="group"/> to delete the contact of <paramref name="subject"/>.</summary>
    public static ContactRecall Ask(PersonId subject, GroupId group, Instant at) => new(subject, group, at, null, null);

    /// <summary>A recall from stored values; <c>lifecycle.bad-snapshot</c> when they contradict themselves.</summary>
    public static Outcome<ContactRecall> Restore(
        PersonId subject, GroupId group, Instant askedAt, PersonId? confirmedBy, Instant? confirmedAt) =>
        subject.IsDefault || group.IsDefault || confirmedBy is { IsDefault: true } || confirmedBy is null != confirmedAt is null
            ? LifecycleErrors.BadSnapshot
            : new ContactRecall(subject, group, askedAt, confirmedBy, confirmedAt);

    /// <summary>
    /// The coordinator says that the contact is deleted. Anybody else gets <c>lifecycle.not-found</c>. Saying it twice changes nothing.
    /// </summary>
    public Outcome<ContactRecall> Confirm(Act act) => act.Actor switch
    {
        { Role: Role.Coordinator, Person: { } coordinator, Scope.Group: { } own } when own == Group =>
            IsOpen ? new ContactRecall(Subject, Group, AskedAt, coordinator, act.At) : this,
        _ => LifecycleErrors.NotFound,
    };
}
