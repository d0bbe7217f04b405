using System.Text.RegularExpressions;

namespace Buurtpreventie.Docs.Tests;

public sealed partial class Links_between_pages
{
    [Fact]
    public void Lead_somewhere()
    {
        var root = Root(new DirectoryInfo(AppContext.BaseDirectory));
        string[] pages = [Path.Combine(root, "README.md"), .. Directory.EnumerateFiles(Path.Combine(root, "docs"), "*.md", SearchOption.AllDirectories)];
        var dead =
            from page in pages
            from link in Link().Matches(File.ReadAllText(page)).Select(match => match.Groups[1].Value)
            where !link.Contains("://", StringComparison.Ordinal) && !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, link))
            select $"{Path.GetRelativePath(root, page)}: {link}";

        Assert.Equal([], dead);
    }

    [GeneratedRegex(@"\]\(([^)#\s]+)(#[^)\s]*)?\)")]
    private static partial Regex Link();

    private static string Root(DirectoryInfo directory) =>
        File.Exists(Path.Combine(directory.FullName, "Buurtpreventie.Domain.sln")) ? directory.FullName : Root(directory.Parent!);
}
