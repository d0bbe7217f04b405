using System.Text.RegularExpressions;

namespace Buurtpreventie.Docs.Tests;

public sealed partial class Links_between_pages
{
    private static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Docs { get; } = Path.Combine(Root, "docs");

    [Fact]
    public void Lead_somewhere()
    {
        var dead =
            from page in Directory.EnumerateFiles(Docs, "*.md", SearchOption.AllDirectories).Append(Path.Combine(Root, "README.md"))
            from link in LinksOf(page)
            where !Path.Exists(link)
            select $"{Path.GetRelativePath(Root, page)}: {Path.GetRelativePath(Root, link)}";

        Assert.Equal([], dead);
    }

    [Fact]
    public void Begin_at_the_map_and_reach_every_page()
    {
        var decisions = Path.Combine(Docs, "decisions");
        var pages = Directory.EnumerateFiles(Docs, "*.md", SearchOption.AllDirectories).Where(page => Path.GetDirectoryName(page) != decisions);
        var map = Path.Combine(Docs, "README.md");

        Assert.Equal([], pages.Except([.. LinksOf(map), map]).Select(page => Path.GetRelativePath(Docs, page)));
    }

    private static IEnumerable<string> LinksOf(string page) =>
        Link().Matches(File.ReadAllText(page))
            .Select(match => match.Groups[1].Value)
            .Where(link => !link.Contains("://", StringComparison.Ordinal))
            .Select(link => Path.GetFullPath(link, Path.GetDirectoryName(page)!));

    [GeneratedRegex(@"\]\(([^)#\s]+)(#[^)\s]*)?\)")]
    private static partial Regex Link();

    private static string Find(DirectoryInfo directory) =>
        File.Exists(Path.Combine(directory.FullName, "Buurtpreventie.Domain.sln")) ? directory.FullName : Find(directory.Parent!);
}
