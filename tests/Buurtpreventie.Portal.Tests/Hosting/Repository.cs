namespace Buurtpreventie.Portal.Tests.Hosting;

/// <summary>Where the source stands, for tests that hold a file against the code.</summary>
internal static class Repository
{
    /// <summary>
    /// Holds a generated file under version control against what the code says now. With <c>BUURT_APPROVE=1</c> it is rewritten instead, so that the
    /// change shows in the diff.
    /// </summary>
    public static void Holds(string relative, string text)
    {
        var file = PathOf(relative);
        if (Environment.GetEnvironmentVariable("BUURT_APPROVE") == "1")
        {
            File.WriteAllText(file, text);
            return;
        }

        Assert.True(File.Exists(file) && File.ReadAllText(file) == text, $"{relative} no longer holds; if the change is meant, run the tests once with BUURT_APPROVE=1 and look at the difference.");
    }

    public static string PathOf(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Buurtpreventie.Domain.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The solution is not above the tests.");
        }

        return Path.Combine(folder.FullName, relative);
    }
}
