namespace Buurtpreventie.Portal.Tests.Hosting;

/// <summary>Where the source stands, for tests that hold a file against the code.</summary>
internal static class Repository
{
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
