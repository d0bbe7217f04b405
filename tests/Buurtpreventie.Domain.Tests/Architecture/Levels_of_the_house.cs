using Buurtpreventie.Domain.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Buurtpreventie.Domain.Tests.Architecture;

public sealed class Levels_of_the_house
{
    private static readonly Dictionary<Type, SourceType> Sources = Codebase.Types.ToDictionary(type => type.Type);

    [Fact]
    public void Every_type_stands_in_one_folder()
    {
        var astray = Codebase.Types.Where(type => type.Files.Select(file => file.Split('/')[0]).Distinct().Count() != 1);

        Findings.None(astray.Select(type => $"{type}: {string.Join(", ", type.Files)}"));
    }

    [Fact]
    public void Every_folder_has_a_level()
    {
        var folders = Codebase.Types.Select(type => type.Folder).Distinct();

        Findings.None(folders.Where(folder => House.LevelOf(folder) < 0));
        Assert.Equal(House.Levels.SelectMany(level => level.Folders).Distinct().Count(), House.Levels.Sum(level => level.Folders.Length));
    }

    [Fact]
    public void Arrows_run_down_only()
    {
        var arrows =
            from type in Codebase.Types
            from used in type.References
            where Sources.ContainsKey(used)
            let target = Sources[used]
            where !House.Allows(type.Folder, target.Folder)
            orderby type.Folder, target.Folder
            select $"{type.Folder}/{type} → {target.Folder}/{target}";

        Findings.None(arrows);
    }

    [Fact]
    public void An_arrow_within_a_level_is_listed_only_while_it_is_used()
    {
        var used = Codebase.Types.SelectMany(type => type.References.Where(Sources.ContainsKey).Select(other => (type.Folder, Sources[other].Folder)));

        Findings.None(House.Sideways.Where(arrow => !used.Contains((arrow.From, arrow.To))).Select(arrow => $"{arrow.From} → {arrow.To}"));
    }

    [Fact]
    public void Namespaces_follow_folders()
    {
        // Where everybody looks for it.
        var elsewhere = Codebase.Types.Where(type => type.Type.Namespace != NamespaceOf(type.Folder) && type.Type != typeof(BuurtpreventieRegistration));

        Findings.None(elsewhere.Select(type => $"{type.Folder}/{type} is in {type.Type.Namespace}"));
    }

    [Fact]
    public void The_page_shows_the_same_picture()
    {
        const string Page = "docs/architecture.md", Start = "<!-- arrows: written by the test -->\n", End = "<!-- /arrows -->";
        var page = File.ReadAllText(Repository.PathOf(Page));
        var rows = House.Levels.Select(level => $"| {level.Name} | {string.Join(", ", level.Folders.Select(folder => $"`{folder}`"))} |");
        var arrows = string.Concat(House.Sideways.Select(arrow => $"- `{arrow.From}` → `{arrow.To}`: {arrow.Because}\n"));

        Findings.None(rows.Where(row => !page.Contains(row, StringComparison.Ordinal)));
        Repository.Holds(Page, page[..(page.IndexOf(Start, StringComparison.Ordinal) + Start.Length)] + arrows + page[page.IndexOf(End, StringComparison.Ordinal)..]);
    }

    private static string NamespaceOf(string folder) =>
        House.LevelOf(folder) < House.RootLevels ? "Buurtpreventie.Domain" : $"Buurtpreventie.Domain.{folder}";
}
