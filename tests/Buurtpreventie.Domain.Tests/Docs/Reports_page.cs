using System.Text.RegularExpressions;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests.Docs;

/// <summary>The tables of <c>docs/reports.md</c> are written from the options and the order that the library decides with.</summary>
public sealed partial class Reports_page
{
    private const string Page = "docs/reports.md";

    private static readonly int[] Options = [2, 3, 4, 5, 6, 7, 8, 20, 21, 22, 23, 25, 32];

    [Fact]
    public void Shows_what_the_profiles_decide_and_what_is_left_out_first()
    {
        var page = File.ReadAllText(Repository.PathOf(Page));

        Repository.Holds(Page, With(With(page, "options", OptionLines()), "parts", PartLines()));
    }

    private static string OptionLines()
    {
        var rows = ProtocolOptionTable.Rows.Where(option => Options.Contains(option.Rule.Number));
        var profiles = ProtocolProfiles.All;
        return Table(
            ["option", .. profiles.Select(profile => profile.Name.ToString())],
            rows.Select(option => (string[])
                [$"{option.Rule} {option.In(Language.English)}", .. profiles.Select(profile => option.ValueIn(profile.Options, Language.English))]));
    }

    private static string PartLines() => Table(
        ["", "left out"],
        Enum.GetValues<MessagePart>().Select(part => (string[])[$"{(int)part}", Words().Replace(part.ToString(), " $1").Trim().ToLowerInvariant()]));

    private static string Table(string[] head, IEnumerable<string[]> rows) =>
        string.Concat(new[] { head, [.. head.Select(_ => "---")] }.Concat(rows).Select(row => $"| {string.Join(" | ", row)} |\n"));

    private static string With(string page, string name, string table)
    {
        var (start, end) = ($"<!-- {name}: written by the test -->\n", $"<!-- /{name} -->");
        return page[..(page.IndexOf(start, StringComparison.Ordinal) + start.Length)] + table + page[page.IndexOf(end, StringComparison.Ordinal)..];
    }

    [GeneratedRegex("([A-Z])")]
    private static partial Regex Words();
}
