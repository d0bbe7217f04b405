using System.Globalization;
using System.Text;
using Buurtpreventie.Domain;
using NodaTime;

namespace Buurtpreventie.Cli;

/// <summary>The tool <c>buurt</c>: shows what the library says, and holds no rule of its own.</summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
        var surroundings = new Surroundings(
            Brussels.DateOf(SystemClock.Instance.GetCurrentInstant()),
            Languages.TryFromTag(CultureInfo.CurrentUICulture.Name, out var language) ? language : Language.Dutch,
            ShowsProgress: !Console.IsErrorRedirected && Console.IsOutputRedirected,
            HasColour: !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));
        return Run(args, StandardInput.Open(), Console.OpenStandardOutput(), error, surroundings);
    }

    /// <summary>Runs one command line.</summary>
    /// <returns>The exit code; see <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, Stream input, Stream output, TextWriter error, Surroundings surroundings)
    {
        var tool = new Tool();
        var arguments = tool.Parse(args);
        var language = tool.LanguageOf(arguments) ?? surroundings.Language;
        using var standardInput = new InputStream(input, surroundings.ShowsProgress ? error : null);
        try
        {
            return tool.Run(arguments, new Session(standardInput, output, error, language, surroundings.Today, surroundings.HasColour));
        }
        catch (UnreadableInputException e)
        {
            error.WriteLine(e.Said[language]);
            return ExitCode.Unreadable;
        }
        catch (IOException)
        {
            error.WriteLine(Wording.OutputUnwritable[language]);
            return ExitCode.Unreadable;
        }
    }
}

/// <summary>What the tool takes from the machine it runs on.</summary>
/// <param name="Today">The day it is in Brussels.</param>
/// <param name="Language">The language of the system; Dutch where that is none of the four.</param>
/// <param name="ShowsProgress">Whether somebody looks at standard error while the data go elsewhere.</param>
/// <param name="HasColour">Whether somebody looks at standard output, and did not ask for no colour (<c>NO_COLOR</c>).</param>
internal sealed record Surroundings(LocalDate Today, Language Language, bool ShowsProgress = false, bool HasColour = false);
