using System.Reflection;
using System.Runtime.ExceptionServices;

namespace Buurtpreventie.Docs.Tests;

/// <summary>That the blocks compile is shown by the build of this project; here they run.</summary>
public sealed class Snippets_of_the_documentation
{
    private static readonly Dictionary<string, MethodInfo> Blocks = Assembly.GetExecutingAssembly().GetTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.IsDefined(typeof(SnippetAttribute)))
        .ToDictionary(method => method.GetCustomAttribute<SnippetAttribute>()!.Place, StringComparer.Ordinal);

    public static TheoryData<string> Places => [.. Blocks.Where(block => block.Value.GetCustomAttribute<SnippetAttribute>()!.Runs).Select(block => block.Key)];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Run_and_print_what_they_say(string place)
    {
        var (standard, printed) = (Console.Out, new StringWriter());
        Console.SetOut(printed);
        try
        {
            await (Task)Blocks[place].Invoke(null, null)!;
        }
        catch (TargetInvocationException failure)
        {
            ExceptionDispatchInfo.Throw(failure.InnerException!);
        }
        finally
        {
            Console.SetOut(standard);
        }

        if (Blocks[place].GetCustomAttribute<SnippetAttribute>()!.Expected is { Length: > 0 } expected)
        {
            var lines = printed.ToString().TrimEnd().Split('\n', StringSplitOptions.TrimEntries);
            Assert.True(expected.SequenceEqual(lines), $"{place} prints\n{string.Join('\n', lines)}\nand says\n{string.Join('\n', expected)}");
        }
    }

    [Fact]
    public void The_first_page_has_some() => Assert.Contains(Blocks.Keys, place => place.StartsWith("README.md:", StringComparison.Ordinal));
}
