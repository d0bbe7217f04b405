using System.Globalization;
using System.Reflection;
using System.Text;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests.Docs;

/// <summary>
/// <c>docs/traceability.md</c>: every row of the rule catalogue that this part of the library serves, where it is served, and the test that goes red when the
/// rule is switched off. The rows are those of <c>traceability.tsv</c>, the tests those that <c>.ci/rules-off</c> saw go red (<c>witnesses.tsv</c>).
/// </summary>
public sealed class Traceability_page
{
    private const string Held = "held: ";
    private const string Text = "TEXT: ";
    private const string Nobody = "-";
    private const string Root = "Buurtpreventie.Domain.Tests.";

    private static readonly IReadOnlyDictionary<string, string> Witnesses = Rows("witnesses.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    private static readonly IReadOnlyList<Row> Traced = [.. Rows("traceability.tsv").Select(Row.Of)];

    [Fact]
    public void Says_where_every_row_is_served_and_which_test_needs_it() => Repository.Holds("docs/traceability.md", Page());

    [Fact]
    public void Names_members_that_exist()
    {
        var types = typeof(Outcome<>).Assembly.GetTypes().ToLookup(type => type.Name, StringComparer.Ordinal);

        var unknown = Traced.SelectMany(row => row.Where).Where(where => where.Split('.') is not [var type, var member] || !types[type].Any(one => Has(one, member)));
        Assert.Empty(unknown);
    }

    [Fact]
    public void Names_tests_that_exist()
    {
        var named = Traced.SelectMany(row => row.Proof).Select(TestOf).Concat(Witnesses.Values.Where(witness => witness != Nobody)).Distinct(StringComparer.Ordinal);

        Assert.All(named, test => Assert.True(IsTest(test), test));
    }

    private static bool Has(Type type, string member) =>
        type.GetMember(member, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static).Length > 0;

    private static bool IsTest(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && typeof(Traceability_page).Assembly.GetType(Root + name[..dot])?.GetMethod(name[(dot + 1)..])?.GetCustomAttribute<FactAttribute>() is not null;
    }

    private static string TestOf(string proof) =>
        proof.StartsWith(Held, StringComparison.Ordinal) ? proof[Held.Length..]
        : proof.StartsWith(Text, StringComparison.Ordinal) ? proof[Text.Length..]
        : Witnesses.TryGetValue(proof, out var witness) && witness != Nobody ? witness
        : throw new InvalidOperationException($"No test goes red without '{proof}'; run .ci/rules-off --find and look at witnesses.tsv.");

    private static string Page()
    {
        var page = new StringBuilder(
            """
            # From the rules to the tests

            Every capability (F) of the library so far and every rule (R) that demands it: what it asks, in our words; where it is served; and the proof.

            - **`rule` → test**: with that rule switched off and everything else in place, this test goes red. `.ci/rules-off` switches every rule off, one at a time, in a copy of
              the library, and sees it; `.ci/run` does so each time. [Decision 0015](decisions/0015-rules-switched-off.md) says how.
            - **held by test**: a shape, a document or a value, for which there is nothing to switch off. The test holds what is there.
            - **TEXT**: the source texts ask words, and the test holds the words.

            Rules of evidence, outreach and figures are traced with those parts.

            | row | what it asks | where | proof |
            |---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var row in Traced)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {row.Id} | {row.Title} | ").AppendJoin("<br>", row.Where.Select(where => $"`{where.Replace("`1", "<T>", StringComparison.Ordinal)}`"));
            page.Append(" | ").AppendJoin("<br>", row.Proof.Select(Shown)).Append(" |\n");
        }

        page.Append("\n## Rules that no test needs\n\n");
        var without = Witnesses.Where(pair => pair.Value == Nobody).GroupBy(pair => pair.Key.Split(':')[0].Split('.')[0], StringComparer.Ordinal).OrderBy(type => type.Key, StringComparer.Ordinal).ToList();
        page.Append(without.Count == 0 ? "None.\n" : "Switched off, these turn no test red that `.ci/rules-off` asks. By type:\n\n");
        page.AppendJoin("", without.Select(type => string.Create(CultureInfo.InvariantCulture, $"- {type.Key}: {type.Count()}\n")));
        return page.ToString();
    }

    private static string Shown(string proof) =>
        proof.StartsWith(Held, StringComparison.Ordinal) ? $"held by {Short(TestOf(proof))}"
        : proof.StartsWith(Text, StringComparison.Ordinal) ? $"TEXT, {Short(TestOf(proof))}"
        : $"`{proof}` → {Short(TestOf(proof))}";

    /// <summary>Class and method, as a sentence.</summary>
    private static string Short(string test) => string.Join(": ", test.Split('.')[^2..]).Replace('_', ' ');

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Repository.PathOf("tests", "Buurtpreventie.Domain.Tests", "Docs", file)).Skip(1).Select(line => line.Split('\t'));

    private sealed record Row(string Id, string Title, string[] Where, string[] Proof)
    {
        public static Row Of(string[] cells) => new(cells[0], cells[1], cells[2].Split(", "), cells[3].Split(" ; "));
    }
}
