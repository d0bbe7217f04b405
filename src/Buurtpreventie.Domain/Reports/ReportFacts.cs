using System.Collections.Frozen;
using System.Collections.Immutable;
using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Reports;

/// <summary>
/// Everything a condition of a report or a doubt query may look at, gathered by the host from its store. To who is not an active member
/// nothing of the group exists.
/// </summary>
public sealed class ReportFacts
{
    private readonly FrozenSet<PersonId> _members;

    private ReportFacts(Protocol protocol, PreventionGroup group, FrozenSet<PersonId> members, ImmutableArray<ReportId> openReports)
    {
        _members = members;
        Protocol = protocol;
        Group = group;
        OpenReports = openReports;
        Lifecycle = ReportLifecycle.Of(protocol.Options);
    }

    /// <summary>The signed protocol.</summary>
    public Protocol Protocol { get; }

    /// <summary>The group.</summary>
    public PreventionGroup Group { get; }

    /// <summary>The reports of the group that are open.</summary>
    public ImmutableArray<ReportId> OpenReports { get; }

    /// <summary>The table that the protocol gives.</summary>
    public Lifecycle<ReportState, ReportTrigger, ReportCondition> Lifecycle { get; }

    /// <summary>The facts.</summary>
    /// <param name="protocol">The signed protocol in force.</param>
    /// <param name="group">The group.</param>
    /// <param name="activeMembers">The persons whose membership of the group is active now; the coordinator and the deputy belong to it anyway.</param>
    /// <param name="openReports">The reports of the group that are open; an event is opened once (O-23).</param>
    public static ReportFacts Of(
        Protocol protocol, PreventionGroup group, IEnumerable<PersonId> activeMembers, IEnumerable<ReportId>? openReports = null)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(activeMembers);
        var leaders = new[] { group.Coordinator, group.Deputy }.OfType<PersonId>();
        return new(protocol, group, activeMembers.Concat(leaders).ToFrozenSet(), [.. openReports ?? []]);
    }

    /// <summary>Whether somebody belongs to the group now.</summary>
    public bool IsMember(PersonId person) => _members.Contains(person);

    /// <summary>
    /// Whether an actor reads what the group talks about: who belongs to it now, and nobody else. The police and the municipality get what is
    /// handed over to them (O-08).
    /// </summary>
    public bool IsReadBy(in Actor actor) => actor is { Role: Role.Participant or Role.Coordinator, Person: { } person } && StandingOf(actor, Group.Jurisdiction, person).Sees;

    /// <summary>Who gets what <paramref name="sender"/> sends to the group: everybody who belongs to it now, but the sender .</summary>
    public ImmutableArray<PersonId> RecipientsOf(PersonId sender) => [.. _members.Where(member => member != sender).Order()];

    /// <summary>Whether they are about this group.</summary>
    internal bool AreAbout(GroupId group, MunicipalityCode municipality) =>
        Group.Id == group && Protocol.Jurisdiction.Municipality == municipality;

    /// <summary>What stands in the way of anything new in the group.</summary>
    internal void AddFaults(Faults faults, Instant now)
    {
        if (!Protocol.IsValidOn(Brussels.DateOf(now)))
        {
            faults.Add(ReportErrors.NoProtocol);
        }

        if (Group.State != GroupState.Active)
        {
            faults.Add(ReportErrors.GroupNotActive);
        }
    }

    /// <summary>How somebody stands to a matter of the group. Who does not belong to it now sees nothing of it.</summary>
    internal Standing StandingOf(in Actor actor, in Jurisdiction matter, PersonId subject)
    {
        var standing = Standing.Of(actor, matter, subject);
        var mustBelong = actor.Role is Role.Participant or Role.Coordinator;
        return mustBelong ? standing with { Sees = standing.Sees && actor.Person is { } person && IsMember(person) } : standing;
    }
}
