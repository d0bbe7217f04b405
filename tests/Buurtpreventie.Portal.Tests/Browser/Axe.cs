using Buurtpreventie.Portal.Tests.Hosting;
using Microsoft.Playwright;

namespace Buurtpreventie.Portal.Tests.Browser;

/// <summary>What axe-core finds against WCAG 2.2, levels A and AA.</summary>
internal static class Axe
{
    private const string Violations = """
        async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] }))
            .violations.map(one => `${one.id}, ${one.help}: ${one.nodes.map(node => node.html).join(' | ')}`)
        """;

    /// <summary>The script to be there before a page is.</summary>
    public static string Script { get; } = File.ReadAllText(Repository.PathOf("tests/Buurtpreventie.Portal.Tests/Material/axe-core/axe.min.js"));

    public static Task<string[]> Run(IPage page) => page.EvaluateAsync<string[]>(Violations);
}
