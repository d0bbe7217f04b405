using System.Diagnostics;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Stewardship;
using NodaTime;

namespace Buurtpreventie.Domain.Memberships;

/// <summary>
/// A person's way into a group, through it and out of it. Immutable: a verb gives the next state, the event and what follows from it,
/// or says what stands in the way. Holds ids and codes; the personal values stay in the declaration.
/// </summary>
/// <remarks>The verbs stand in <c>Membership.Verbs.cs</c>, in <c>Conduct/</c> those about breaches and appeals.</remarks>
[DebuggerDisplay("{State} v{Version}")]
public sealed partial class Membership
{
    private readonly MembershipSnapshot _state;
    private readonly RecentCommands _recent;

    private Membership(MembershipSnapshot state, RecentCommands recent)
    {
        _state = state with { RecentCommands = recent.Ids };
        _recent = recent;
    }

    /// <summary>Which membership.</summary>
    public MembershipId Id => _state.Id;

    /// <summary>Whose.</summary>
    public PersonId Person => _state.Person;

    /// <summary>Where it stands.</summary>
    public MembershipState State => _state.State;

    /// <summary>How many events led here; show it to the person who decides, and pass it back as <see cref="Act.Seen"/>.</summary>
    public int Version => _state.Version;

    /// <summary>Where it belongs, with the group once assigned.</summary>
    public Jurisdiction Jurisdiction => new(_state.Municipality, _state.PoliceZone, _state.Group);

    /// <summary>The group, once assigned.</summary>
    public GroupId? Group => _state.Group;

    /// <summary>The full group for which it is on the waiting list; null otherwise.</summary>
    public GroupId? WaitsFor => _state.WaitsFor;

    /// <summary>Since when it is in this state.</summary>
    public Instant Since => _state.Since;

    /// <summary>Whether the member is in the group now: may read, post and report .</summary>
    public bool IsActive => State == MembershipState.Active;

    /// <summary>The row to store.</summary>
    public MembershipSnapshot ToSnapshot() => _state;

    /// <summary>A membership from its stored row.</summary>
    /// <returns>The membership, or <c>lifecycle.bad-snapshot</c> where the row contradicts itself.</returns>
    public static Outcome<Membership> Restore(MembershipSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return MembershipInvariants.Hold(snapshot)
            ? new Membership(snapshot, Lifecycles.RecentCommands.Of(snapshot.RecentCommands))
            : LifecycleErrors.BadSnapshot;
    }

    /// <summary>The membership that a complete trail of events leads to.</summary>
    /// <exception cref="ArgumentException">The trail is empty, has a hole, or does not fit together; <see cref="MembershipTrail.Audit"/> says where.</exception>
    public static Membership Replay(IEnumerable<MembershipEvent> trail)
    {
        ArgumentNullException.ThrowIfNull(trail);
        Membership? membership = null;
        foreach (var step in trail)
        {
            membership = After(membership, step);
        }

        return membership ?? throw new ArgumentException("A trail has at least one event.", nameof(trail));
    }

    /// <summary>What <paramref name="actor"/> may do now, and what else would be needed for it. Allocates nothing.</summary>
    public OfferEnumerable<MembershipState, MembershipTrigger, MembershipCondition> Offers(in Actor actor, MembershipFacts facts, Instant now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Lifecycle.Offers(State, StandingOf(actor), MembershipConditions.Established(_state, facts, actor, now));
    }

    /// <summary>Whether <paramref name="actor"/> may do this now. Allocates nothing.</summary>
    public Verdict<MembershipState, MembershipTrigger, MembershipCondition> Evaluate(
        MembershipTrigger trigger, in Actor actor, MembershipFacts facts, Instant now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Lifecycle.Evaluate(State, trigger, StandingOf(actor), MembershipConditions.Established(_state, facts, actor, now));
    }

    /// <summary>Which groups the address of the declaration leads to, and what stands in the way of each .</summary>
    /// <param name="groups">The facts of each group of the municipality, with this declaration.</param>
    public GroupsForAddress FindGroups(IEnumerable<MembershipFacts> groups) => GroupsForAddress.Of(_state, groups);

    /// <summary>The card that the coordinator of the group has, or gets.</summary>
    internal ContactCard CardOf(DeclarationOfIntention declared) => declared.Person == Person
        ? ContactCard.Of(declared.Name, declared.MobileNumber, declared.Address)
        : throw new ArgumentException("The declaration is another person's.", nameof(declared));

    /// <summary>State and version.</summary>
    public override string ToString() => $"{State} v{Version}";

    // To a participant or applicant only the own membership exists; to everybody else what lies in scope.
    private Standing StandingOf(in Actor actor)
    {
        var standing = Standing.Of(actor, Jurisdiction, Person);
        var ownOnly = actor.Role is Role.Resident or Role.Applicant or Role.Participant;
        return ownOnly ? standing with { Sees = standing.IsOwnCase } : standing;
    }

    private Outcome<MembershipStep> Pull(
        MembershipTrigger trigger,
        MembershipFacts facts,
        in Act act,
        Func<MembershipEventHeader, MembershipEvent> happened)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var established = MembershipConditions.Established(_state, facts, act.Actor, act.At);
        var decision = Decision.On(
            facts.Lifecycle, State, Version, _recent, trigger, StandingOf(act.Actor), established, MembershipErrors.Of, act);
        if (decision.Kind != DecisionKind.Go)
        {
            return decision.Kind == DecisionKind.Repeat ? new MembershipStep(this, null) : decision.Errors;
        }

        if (!facts.AreAbout(_state))
        {
            return MembershipErrors.OtherFacts;
        }

        var header = new MembershipEventHeader(Id, Version + 1, act.Command, State, decision.To, act.Actor.Role, act.Actor.Person, act.At);
        var step = happened(header);
        return MembershipConsequences.Of(_state, After(this, step), step, facts);
    }
}
