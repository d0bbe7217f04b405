using System.Text;
using Buurtpreventie.Domain;

namespace Buurtpreventie.Cli.Tests;

/// <summary>What a command line did, run within the test process.</summary>
internal sealed record CommandLineRun(int ExitCode, byte[] Bytes, string Error)
{
    public static readonly Surroundings Surroundings = new(new LocalDate(2026, 11, 21), Language.Dutch);

    public string Output => Encoding.UTF8.GetString(Bytes);

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static CommandLineRun Of(string commandLine, string input = "") => Of(commandLine, Encoding.UTF8.GetBytes(input));

    public static CommandLineRun Of(string commandLine, byte[] input, Surroundings? surroundings = null)
    {
        using var output = new MemoryStream();
        var (exitCode, error) = Of(commandLine, new MemoryStream(input), output, surroundings);
        return new(exitCode, output.ToArray(), error);
    }

    public static (int ExitCode, string Error) Of(string commandLine, Stream input, Stream output, Surroundings? surroundings = null)
    {
        using var error = new StringWriter();
        var exitCode = Program.Run(commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries), input, output, error, surroundings ?? Surroundings);
        return (exitCode, error.ToString());
    }
}
