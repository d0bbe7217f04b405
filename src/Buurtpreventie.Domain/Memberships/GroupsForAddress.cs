using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Groups;

namespace Buurtpreventie.Domain.Memberships;

/// <summary>How many groups an address leads to.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<GroupsFound>))]
public enum GroupsFound
{
    /// <summary>No group covers it.</summary>
    None = 0,

    /// <summary>One.</summary>
    One = 1,

    /// <summary>One for certain and others too, or perhaps: who assigns chooses.</summary>
    Several = 2,

    /// <summary>None for certain: somebody has to look where the address lies.</summary>
    CannotTell = 3,
}

/// <summary>What an address and a group have to do with each other.</summary>
/// <param name="Group">The group.</param>
/// <param name="Name">Its name.</param>
/// <param name="LiesIn">Whether the address lies in its territory.</param>
/// <param name="Obstacles">Everything on the side of the group that stands in the way of assigning to it; empty when nothing does.</param>
public sealed record GroupForAddress(GroupId Group, string Name, Answer LiesIn, ErrorList Obstacles)
{
    /// <summary>Whether nothing on the side of the group stands in the way.</summary>
    public bool IsOpen => Obstacles.Count == 0;
}

/// <summary>
/// Which groups an address leads to, with what stands in the way of each: assigning asks the same and accepts only a group
/// that is open here. It holds no address.
/// </summary>
/// <param name="Found">How many.</param>
/// <param name="Groups">Every group that is not dissolved: first those that cover the address, of these the open ones, by name.</param>
/// <param name="Duties">Who must do what, where no group or none for certain is found.</param>
/// <param name="Notices">Who must be told.</param>
public sealed record GroupsForAddress(
    GroupsFound Found, ImmutableArray<GroupForAddress> Groups, ImmutableArray<Duty> Duties, ImmutableArray<Notice> Notices)
{
    private const MembershipCondition Asked = MembershipCondition.GroupActive | MembershipCondition.CoordinatorBound | MembershipCondition.InTerritory
        | MembershipCondition.RoomInGroup | MembershipCondition.FirstInLine;

    /// <summary>Which groups <paramref name="address"/> leads to.</summary>
    /// <param name="address">Any address, of somebody who did not apply yet.</param>
    /// <param name="groups">The facts of each group of the municipality.</param>
    /// <param name="person">Who asks, for the duties; null where nobody said.</param>
    public static GroupsForAddress Of(Address address, IEnumerable<MembershipFacts> groups, PersonId? person = null)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return Of(groups, group => group.Territory.Contains(address), null, person);
    }

    internal static GroupsForAddress Of(MembershipSnapshot row, IEnumerable<MembershipFacts> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return Of(groups.Where(facts => facts.AreAbout(row)), null, row, row.Person);
    }

    private static GroupsForAddress Of(
        IEnumerable<MembershipFacts> groups, Func<PreventionGroup, Answer>? liesIn, MembershipSnapshot? row, PersonId? person)
    {
        var asked = groups.Where(facts => facts.Group is { State: not GroupState.Dissolved }).ToList();
        var answers = asked
            .Select(facts => Ask(facts, liesIn is null ? facts.InTerritory : liesIn(facts.Group!), row))
            .OrderBy(answer => answer.LiesIn switch { Answer.Yes => 0, Answer.CannotTell => 1, _ => 2 })
            .ThenBy(answer => answer.Obstacles.Count)
            .ThenBy(answer => answer.Name, StringComparer.Ordinal)
            .ToImmutableArray();
        var found = (answers.Count(answer => answer.LiesIn == Answer.Yes), answers.Count(answer => answer.LiesIn != Answer.No)) switch
        {
            (_, 0) => GroupsFound.None,
            (1, 1) => GroupsFound.One,
            (0, _) => GroupsFound.CannotTell,
            _ => GroupsFound.Several,
        };
        return found switch
        {
            GroupsFound.None => new(
                found,
                answers,
                [new("duty.find-group", Role.Municipality, null, Rule.Source(71), person)],
                [new("notice.no-group-here", Role.Resident | Role.Applicant, person)]),
            GroupsFound.CannotTell => new(
                found, answers, [new("duty.look-up-address", asked[0].Protocol.Options.Assigner, null, Rule.Source(162), person)], []),
            _ => new(found, answers, [], []),
        };
    }

    private static GroupForAddress Ask(MembershipFacts facts, Answer liesIn, MembershipSnapshot? row)
    {
        var unmet = Asked & ~MembershipConditions.OfGroup(facts, liesIn, row);
        return new(
            facts.Group!.Id,
            facts.Group.Name,
            liesIn,
            Lifecycles.Decision.Unmet<MembershipState, MembershipTrigger, MembershipCondition>(unmet, MembershipErrors.Of));
    }
}
