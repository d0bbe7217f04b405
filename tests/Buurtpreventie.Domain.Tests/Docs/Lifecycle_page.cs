using System.Globalization;
using System.Text;
using Buurtpreventie.Domain.Groups;
using Buurtpreventie.Domain.Intake;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests.Docs;

/// <summary><c>docs/lifecycle.md</c> is drawn from the rows that decide.</summary>
public sealed class Lifecycle_page
{
    private static readonly ProfileName[] Profiles = Enum.GetValues<ProfileName>();

    [Fact]
    public void Draws_every_table_as_it_decides() => Repository.Holds("docs/lifecycle.md", Page());

    private static string Page()
    {
        var page = new StringBuilder(
            """
            # Lifecycles

            Every step that can be taken, drawn from the rows that the library decides with. A row reads: from this state, on this trigger, to that
            state, by these roles, only if all of these conditions are established. What stands in no row cannot be done; what is not known
            counts as not established. Draw them for your own protocol, in nl, fr, de or en:

            ```csharp
            using Buurtpreventie.Domain;
            using Buurtpreventie.Domain.Lifecycles;
            using Buurtpreventie.Domain.Memberships;
            using Buurtpreventie.Domain.Protocols;

            var lifecycle = MembershipLifecycle.Of(ProtocolProfiles.Deck.Options);
            var (diagram, table, rows) = (lifecycle.ToMermaid(Language.Dutch), lifecycle.ToMarkdown(Language.Dutch), lifecycle.ToJson());
            Console.WriteLine(diagram.Split('\n')[1].Trim()); // → Applied : aangemeld
            ```


            """.ReplaceLineEndings("\n"));

        PerProfile(
            page,
            "membership",
            "Who admits, who assigns, whether sanctions are graded and whether there is an appeal is a matter of the protocol.",
            profile => MembershipLifecycle.Of(ProtocolProfiles.Of(profile).Options));
        PerProfile(
            page,
            "group",
            "What must be in place before a group opens, and who guides it, is a matter of the protocol.",
            profile => GroupLifecycle.Of(ProtocolProfiles.Of(profile).Options));
        PerProfile(
            page,
            "report",
            "Who registers is a matter of the protocol; in everything else it decides through the conditions.",
            profile => ReportLifecycle.Of(ProtocolProfiles.Of(profile).Options));
        Head(page, "doubt query", "The same under every protocol that lets a member ask the group first (O-05).", DoubtQueryLifecycle.Table);
        Diagram(page, DoubtQueryLifecycle.Table);
        page.Append(DoubtQueryLifecycle.Table.ToMarkdown(Language.English)).Append('\n');
        Head(page, "vetting", "The file of the police is the same under every protocol that has vetting.", VettingLifecycle.Table);
        Diagram(page, VettingLifecycle.Table);
        page.Append(VettingLifecycle.Table.ToMarkdown(Language.English));
        return page.ToString();
    }

    /// <summary>A diagram for each shape, the whole table for the first profile, and what is otherwise under the others.</summary>
    private static void PerProfile<TState, TTrigger, TCondition>(
        StringBuilder page, string matter, string differs, Func<ProfileName, Lifecycle<TState, TTrigger, TCondition>> of)
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TCondition : struct, Enum
    {
        var first = of(Profiles[0]);
        Head(page, matter, differs, first);
        foreach (var shape in Profiles.GroupBy(profile => of(profile).ToMermaid(Language.English)))
        {
            page.Append(CultureInfo.InvariantCulture, $"### {Names(shape)}\n\n");
            Diagram(page, of(shape.First()));
        }

        page.Append(CultureInfo.InvariantCulture, $"### All rows of the {matter}, profile {Profiles[0]}\n\n").Append(first.ToMarkdown(Language.English)).Append('\n');
        var lines = Lines(first);
        foreach (var table in Profiles[1..].GroupBy(profile => of(profile).ToMarkdown(Language.English)))
        {
            var lifecycle = of(table.First());
            var other = Lines(lifecycle);
            page.Append(CultureInfo.InvariantCulture, $"### Where {Names(table)} differs\n\n");
            page.AppendJoin('\n', other[..2].Concat(other.Except(lines))).Append("\n\n");
            var steps = lifecycle.Rows.Select(row => (row.From, row.On)).ToHashSet();
            var gone = first.Rows.Where(row => !steps.Contains((row.From, row.On))).ToList();
            if (gone.Count > 0)
            {
                page.Append("Not there: ").AppendJoin(", ", gone.Select(row => $"{Word(row.From)} → {Word(row.On)}")).Append(".\n\n");
            }
        }
    }

    private static void Head<TState, TTrigger, TCondition>(
        StringBuilder page, string matter, string differs, Lifecycle<TState, TTrigger, TCondition> lifecycle)
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TCondition : struct, Enum
    {
        page.Append(CultureInfo.InvariantCulture, $"## The {matter}\n\n{differs}\n\n");
        if (lifecycle.Triggers.Any(lifecycle.IsBarredInOwnCase))
        {
            page.Append("Nobody does this in his or her own case: ");
            page.AppendJoin(", ", lifecycle.Triggers.Where(lifecycle.IsBarredInOwnCase).Select(Word)).Append(".\n\n");
        }
    }

    private static void Diagram<TState, TTrigger, TCondition>(StringBuilder page, Lifecycle<TState, TTrigger, TCondition> lifecycle)
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TCondition : struct, Enum =>
        page.Append("```mermaid\n").Append(lifecycle.ToMermaid(Language.English)).Append("```\n\n");

    private static string[] Lines<TState, TTrigger, TCondition>(Lifecycle<TState, TTrigger, TCondition> lifecycle)
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TCondition : struct, Enum =>
        lifecycle.ToMarkdown(Language.English).TrimEnd('\n').Split('\n');

    private static string Names(IEnumerable<ProfileName> profiles) => string.Join(" and ", profiles);

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => Domain.Texts.Standard.Of(value, Language.English);
}
