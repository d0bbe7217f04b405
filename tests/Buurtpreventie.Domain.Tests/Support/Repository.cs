namespace Buurtpreventie.Domain.Tests.Support;

/// <summary>The working copy the tests were built from; found upwards from the test output, whatever paths the compiler recorded.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>
    /// Holds a generated file under version control against what the code says now. With <c>BUURT_APPROVE=1</c> it is rewritten
    /// instead, so that the change shows in the diff.
    /// </summary>
    public static void Holds(string path, string text)
    {
        var file = PathOf(path);
        if (Environment.GetEnvironmentVariable("BUURT_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            return;
        }

        var stands = File.Exists(file) ? File.ReadAllText(file) : "";
        Assert.True(stands == text, $"{path} no longer holds; look at the difference, and if it is meant, run the tests once with BUURT_APPROVE=1.\n{Difference(stands, text)}");
    }

    private static string Difference(string stands, string text)
    {
        string[] old = stands.Split('\n'), now = text.Split('\n');
        return string.Join('\n', [.. old.Except(now).Take(20).Select(line => "- " + line), .. now.Except(old).Take(20).Select(line => "+ " + line)]);
    }

    private static string Find(DirectoryInfo? directory) =>
        directory is null ? throw new InvalidOperationException("The tests run outside the working copy.")
        : File.Exists(Path.Combine(directory.FullName, "Buurtpreventie.Domain.sln")) ? directory.FullName
        : Find(directory.Parent);
}
