using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Domain.Reports;

/// <summary>
/// A post that was refused before it reached the group: whose, when and by which rules. What it said is not in it; that stays with the sender, who
/// may change it.
/// </summary>
public sealed record RefusedPost
{
    private readonly Sequence<Rule> _rules;

    /// <summary>The group that did not get it.</summary>
    public required GroupId Group { get; init; }

    /// <summary>Whose.</summary>
    public required PersonId Sender { get; init; }

    /// <summary>When.</summary>
    [JsonConverter(typeof(TimeJsonConverter))]
    public required Instant At { get; init; }

    /// <summary>The rules that refused it, each once, in the order in which they were named.</summary>
    public ImmutableArray<Rule> Rules { get => _rules.Items; init => _rules = value; }

    /// <summary>What is kept of a post that these errors refused; null where none of them rests on a rule, for a slip of the form is no breach.</summary>
    /// <param name="group">The group.</param>
    /// <param name="sender">Whose.</param>
    /// <param name="at">When.</param>
    /// <param name="refusals">Why, as <see cref="ReportMessage"/> or the message rules answered.</param>
    public static RefusedPost? Of(GroupId group, PersonId sender, Instant at, ErrorList refusals)
    {
        ImmutableArray<Rule> rules = [.. refusals.Select(error => error.Rule).Where(rule => !rule.IsDefault).Distinct()];
        return rules.IsEmpty ? null : new() { Group = group, Sender = sender, At = at, Rules = rules };
    }
}

/// <summary>How often a member was refused by a rule.</summary>
/// <param name="Sender">Who.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Posts">How many posts.</param>
public readonly record struct RefusedPostCount(PersonId Sender, Rule Rule, int Posts);

/// <summary>Who sees what of refused posts: the sender the own ones, the coordinator how many by which rule, nobody else anything.</summary>
public static class RefusedPosts
{
    /// <summary>The actor's own.</summary>
    public static ImmutableArray<RefusedPost> Own(IEnumerable<RefusedPost> posts, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(posts);
        return [.. posts.Where(post => actor.Is(post.Sender))];
    }

    /// <summary>The numbers for the coordinator of the group, by sender and rule, in the order in which they came up; empty for anybody else.</summary>
    public static ImmutableArray<RefusedPostCount> Count(IEnumerable<RefusedPost> posts, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(posts);
        return actor.Role != Role.Coordinator
            ? []
            : [
                .. posts.Where(post => post.Group == actor.Scope.Group)
                    .SelectMany(post => post.Rules.Select(rule => (post.Sender, Rule: rule)))
                    .CountBy(one => one)
                    .Select(one => new RefusedPostCount(one.Key.Sender, one.Key.Rule, one.Value)),
            ];
    }
}
