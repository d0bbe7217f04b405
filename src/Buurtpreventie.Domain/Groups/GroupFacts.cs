using System.Collections.Immutable;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Domain.Groups;

/// <summary>Everything a condition of a group may look at, gathered by the host from its store.</summary>
public sealed class GroupFacts
{
    private readonly ImmutableArray<string> _taken;

    private GroupFacts(Protocol protocol, ImmutableArray<string> otherNames, Candidate? candidate)
    {
        Protocol = protocol;
        OtherNames = otherNames;
        _taken = [.. otherNames.Select(NameKeyOf)];
        Candidate = candidate;
        Lifecycle = GroupLifecycle.Of(protocol.Options);
    }

    /// <summary>The signed protocol.</summary>
    public Protocol Protocol { get; }

    /// <summary>The names of the other groups of the municipality.</summary>
    public ImmutableArray<string> OtherNames { get; }

    /// <summary>The candidate for coordinator or deputy; coordinators are bound by the same rules as members .</summary>
    public Candidate? Candidate { get; }

    /// <summary>The table that the protocol gives.</summary>
    public Lifecycle<GroupState, GroupTrigger, GroupCondition> Lifecycle { get; }

    /// <summary>The facts.</summary>
    /// <param name="protocol">The signed protocol in force.</param>
    /// <param name="otherNames">The names of the other groups of the municipality; the host passes them, or of many only those with the same <see cref="NameKeyOf"/>.</param>
    /// <param name="candidate">The candidate, where somebody is to be appointed.</param>
    public static GroupFacts Of(Protocol protocol, IEnumerable<string>? otherNames = null, Candidate? candidate = null)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        return new(protocol, [.. otherNames ?? []], candidate);
    }

    /// <summary>What a host stores beside a name to find the groups of that name: names that count as the same have the same key .</summary>
    /// <param name="name">The name of a group.</param>
    public static string NameKeyOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Folding.Words(name);
    }

    /// <summary>Whether no other group of the municipality has this name; case, accents and hyphens do not count.</summary>
    internal bool IsFree(ReadOnlySpan<char> name)
    {
        Span<char> letters = name.Length <= GroupNames.Longest ? stackalloc char[GroupNames.Longest * Folding.Expansion] : new char[name.Length * Folding.Expansion];
        ReadOnlySpan<char> sought = letters[..Folding.Words(name, letters)];
        foreach (var taken in _taken)
        {
            if (sought.SequenceEqual(taken))
            {
                return false;
            }
        }

        return true;
    }
}
