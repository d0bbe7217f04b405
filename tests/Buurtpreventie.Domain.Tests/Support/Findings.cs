namespace Buurtpreventie.Domain.Tests.Support;

/// <summary>For tests that look for what should not be there: all of it is shown, one per line.</summary>
internal static class Findings
{
    public static void None(IEnumerable<string> found)
    {
        var all = found.Distinct().ToList();
        Assert.True(all.Count == 0, $"{all.Count} found:\n{string.Join('\n', all)}");
    }
}
