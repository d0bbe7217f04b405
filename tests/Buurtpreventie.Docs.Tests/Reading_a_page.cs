namespace Buurtpreventie.Docs.Tests;

/// <summary>The gate itself: what it takes from a page, and what it refuses.</summary>
public sealed class Reading_a_page
{
    [Fact]
    public void Takes_the_blocks_of_csharp_and_leaves_the_others()
    {
        var blocks = Read("text", "```csharp", "A();", "B();", "```", "```bash", "```csharp-like", "```", "```csharp continued", "C();", "```");

        Assert.Equal([(3, Treatment.Run, 2), (10, Treatment.Continued, 1)], blocks.Select(block => (block.Line, block.Treatment, block.Code.Count)));
    }

    [Theory]
    [InlineData("```csharp not-compiled: shows what the compiler refuses", Treatment.NotCompiled)]
    [InlineData("```csharp not-run: starts a server", Treatment.NotRun)]
    public void Leaves_out_what_gives_a_reason(string fence, Treatment treatment) => Assert.Equal(treatment, Assert.Single(Read(fence, "X();", "```")).Treatment);

    [Theory]
    [InlineData("```csharp not-compiled")]
    [InlineData("```csharp not-compiled:")]
    [InlineData("```csharp not-run: ")]
    [InlineData("```csharp nocompile: because")]
    public void Refuses_what_gives_none(string fence) => Assert.StartsWith("2: ", Assert.Throws<FormatException>(() => Read("", fence, "X();", "```")).Message, StringComparison.Ordinal);

    [Fact]
    public void Refuses_a_block_without_end() => Assert.Throws<FormatException>(() => Read("```csharp", "X();"));

    [Fact]
    public void Puts_usings_on_top_types_beside_and_statements_in_a_method()
    {
        var source = Source.Of("docs/page.md", "/docs/page.md", Read("```csharp", "using System.Text;", "", "Show(new Pair(1)); // → 1", "", "/// <summary>Two.</summary>", "record Pair(", "    int One)", "{", "}", "", "Last();", "```"));

        Assert.True(Place(source, "using System.Text;") < Place(source, "namespace Pages.docs_page_md"));
        Assert.Contains("Snippet(\"docs/page.md\", 2, true, \"1\")", source, StringComparison.Ordinal);
        Assert.Contains("#line 4 \"/docs/page.md\"\nShow(new Pair(1));", source, StringComparison.Ordinal);
        Assert.True(Place(source, "Last();") < Place(source, "/// <summary>Two.</summary>"));
        Assert.True(Place(source, "/// <summary>Two.</summary>") < Place(source, "record Pair("));
    }

    private static Block[] Read(params string[] page) => [.. Block.Of(page)];

    private static int Place(string source, string part)
    {
        Assert.Contains(part, source, StringComparison.Ordinal);
        return source.IndexOf(part, StringComparison.Ordinal);
    }
}
