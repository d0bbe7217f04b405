using Xunit.Runner.InProc.SystemConsole;

namespace Buurtpreventie.Portal.Tests.Crash;

/// <summary>Runs the tests, or the node that one of them kills.</summary>
internal static class EntryPoint
{
    public static Task<int> Main(string[] args) => args is [WritingNode.Verb, .. var rest] ? WritingNode.Run(rest) : ConsoleRunner.Run(args);
}
