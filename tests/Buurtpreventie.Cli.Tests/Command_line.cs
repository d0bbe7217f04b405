using System.CommandLine;
using Buurtpreventie.Domain;

namespace Buurtpreventie.Cli.Tests;

public sealed class Command_line
{
    public static TheoryData<string, string> CommandsAndLanguages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var command in Tool.AllCommands().Select(command => command.Name).Prepend(""))
            {
                foreach (var language in Languages.All)
                {
                    data.Add(command, language.Tag());
                }
            }

            return data;
        }
    }

    [Fact]
    public void Every_class_of_the_commands_folder_is_a_command()
    {
        var help = CommandLineRun.Of("--help").Output;

        Assert.Equal(
            ["compose", "declare", "demo", "lifecycle", "messages", "numbers", "protocol", "redact"], Tool.AllCommands().Select(command => command.Name));
        Assert.All(Tool.AllCommands(), command => Assert.Contains($"  {command.Name} ", help, StringComparison.Ordinal));
        Assert.All(Tool.AllCommands(), command => Assert.Equal("Buurtpreventie.Cli.Commands", command.GetType().Namespace));
    }

    [Theory]
    [MemberData(nameof(CommandsAndLanguages))]
    public void Help_on_every_command_in_four_languages(string command, string language)
    {
        var run = CommandLineRun.Of($"{command} --help --lang {language}");
        Assert.True(Languages.TryFromTag(language, out var spoken));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains($"\n{Wording.Usage[spoken]}\n  buurt {(command == "" ? $"<{Wording.CommandPlace[spoken]}>" : command)}", run.Output, StringComparison.Ordinal);
        Assert.Contains($"  {Wording.LanguageChoice[spoken]}\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Output);
        Assert.All(Tool.AllCommands().Where(c => c.Name == command), c =>
        {
            Assert.StartsWith(c.About[spoken] + "\n", run.Output, StringComparison.Ordinal);
            Assert.All(c.Options.OfType<IDescribed>(), option => Assert.Contains(option.About[spoken], run.Output, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Everything_says_itself_differently_in_each_language()
    {
        var commands = Tool.AllCommands().SelectMany(command => (IEnumerable<Command>)[command, .. command.Subcommands]);
        var described = commands.SelectMany(command => (IEnumerable<object>)[command, .. command.Options, .. command.Arguments]).ToList();

        Assert.All(described, symbol => Assert.IsAssignableFrom<IDescribed>(symbol));
        Assert.All(described.Cast<IDescribed>(), symbol =>
        {
            var texts = Languages.All.ToArray().Select(language => symbol.About[language]).ToList();
            Assert.Equal(4, texts.Distinct().Count());
            Assert.All(texts, text => Assert.EndsWith(".", text, StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData("-h")]
    [InlineData("-?")]
    [InlineData("numbers -h")]
    [InlineData("numbers --help --unknown")]
    [InlineData("redact extra --help")]
    public void Help_in_every_form(string commandLine)
    {
        var run = CommandLineRun.Of(commandLine);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Gebruik:\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Er ontbreekt: opdracht\nZie buurt --help.\n")]
    [InlineData("--lang en", "Missing: command\nSee buurt --help.\n")]
    [InlineData("nummers", "Onbekend: nummers\nZie buurt --help.\n")]
    [InlineData("numbers --as-off 2026-11-21", "Onbekend: --as-off\nOnbekend: 2026-11-21\nZie buurt numbers --help.\n")]
    [InlineData("numbers --as-of", "--as-of verwacht YYYY-MM-DD.\nZie buurt numbers --help.\n")]
    [InlineData("numbers --as-of 21/11/2026", "--as-of verwacht YYYY-MM-DD.\nZie buurt numbers --help.\n")]
    [InlineData("numbers --as-of 2026-02-29", "--as-of verwacht YYYY-MM-DD.\nZie buurt numbers --help.\n")]
    [InlineData("numbers --as-of 2026-11-21 --as-of 2026-11-22", "--as-of verwacht YYYY-MM-DD.\nZie buurt numbers --help.\n")]
    [InlineData("numbers --lang de --as-of morgen", "--as-of erwartet YYYY-MM-DD.\nSiehe buurt numbers --help.\n")]
    [InlineData("redact --lang it", "--lang verwacht nl|fr|de|en.\nZie buurt redact --help.\n")]
    [InlineData("redact --as-of 2026-11-21", "Onbekend: --as-of\nOnbekend: 2026-11-21\nZie buurt redact --help.\n")]
    [InlineData("declare --protocol gent", "--protocol verwacht deck|bilzen|ghent|limburg.\nZie buurt declare --help.\n")]
    [InlineData("declare --on 02/03/2026", "--on verwacht YYYY-MM-DD.\nZie buurt declare --help.\n")]
    [InlineData("declare --on 9999-12-31", "--on verwacht YYYY-MM-DD.\nZie buurt declare --help.\n")]
    [InlineData("declare --on=-9998-01-01", "--on verwacht YYYY-MM-DD.\nZie buurt declare --help.\n")]
    [InlineData("demo --protocol gent", "--protocol verwacht deck|bilzen|ghent|limburg.\nZie buurt demo --help.\n")]
    [InlineData("demo --data", "--data verwacht DIR.\nZie buurt demo --help.\n")]
    [InlineData("demo nu", "Onbekend: nu\nZie buurt demo --help.\n")]
    [InlineData("lifecycle --format xml", "--format verwacht mermaid|markdown|json.\nZie buurt lifecycle --help.\n")]
    [InlineData("lifecycle deck", "Onbekend: deck\nZie buurt lifecycle --help.\n")]
    [InlineData("protocol", "Er ontbreekt: opdracht\nZie buurt protocol --help.\n")]
    [InlineData("protocol print", "Onbekend: print\nZie buurt protocol --help.\n")]
    [InlineData("protocol show", "Er ontbreekt: P\nZie buurt protocol show --help.\n")]
    [InlineData("protocol show gent", "P verwacht deck|bilzen|ghent|limburg.\nZie buurt protocol show --help.\n")]
    [InlineData("protocol diff deck", "Er ontbreekt: Q\nZie buurt protocol diff --help.\n")]
    [InlineData("protocol diff deck gent", "Q verwacht deck|bilzen|ghent|limburg.\nZie buurt protocol diff --help.\n")]
    [InlineData("protocol diff deck ghent bilzen", "Onbekend: bilzen\nZie buurt protocol diff --help.\n")]
    [InlineData("numbers @file", "Onbekend: @file\nZie buurt numbers --help.\n")]
    public void Wrong_use_ends_with_2_and_says_what_is_wrong(string commandLine, string error)
    {
        var run = CommandLineRun.Of(commandLine, "74.03.18-994.41\n");

        Assert.Equal((2, "", error), (run.ExitCode, run.Output, run.Error.ReplaceLineEndings("\n")));
    }

    [Fact]
    public void A_register_number_on_the_command_line_is_not_repeated()
    {
        var run = CommandLineRun.Of("numbers 74.03.18-994.41");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("Onbekend: **.**.**-***.**", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("numbers")]
    [InlineData("redact")]
    [InlineData("declare")]
    public void Unreadable_input_ends_with_3(string command)
    {
        using var output = new MemoryStream();

        Assert.Equal((3, "De invoer kan niet gelezen worden."), Trimmed(CommandLineRun.Of(command, new BrokenStream(new IOException("x")), output)));
        Assert.Equal((3, "De invoer kan niet gelezen worden."), Trimmed(CommandLineRun.Of(command, new BrokenStream(new UnauthorizedAccessException("x")), output)));
        Assert.Equal((3, "De invoer kan niet gelezen worden."), Trimmed(CommandLineRun.Of(command, new BrokenStream(new ObjectDisposedException("x")), output)));
        Assert.Equal(0, output.Length);
    }

    [Theory]
    [InlineData("numbers")]
    [InlineData("redact")]
    [InlineData("declare")]
    [InlineData("demo")]
    [InlineData("lifecycle")]
    [InlineData("protocol show deck")]
    [InlineData("protocol diff deck ghent")]
    public void Output_that_cannot_be_written_ends_with_3(string command) =>
        Assert.Equal(
            (3, "De uitvoer kan niet geschreven worden."),
            Trimmed(CommandLineRun.Of(command, new MemoryStream("x\n"u8.ToArray()), new BrokenStream(new IOException("x")))));

    [Fact]
    public void The_version()
    {
        var run = CommandLineRun.Of("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^buurt \d+\.\d+\.\d+[^+]*\n$", run.Output);
    }

    [Fact]
    public void The_language_of_the_system_unless_another_is_asked_for()
    {
        var german = CommandLineRun.Surroundings with { Language = Language.German };

        Assert.Contains("Verwendung:", CommandLineRun.Of("--help", [], german).Output, StringComparison.Ordinal);
        Assert.Contains("Utilisation :", CommandLineRun.Of("--lang fr-BE --help", [], german).Output, StringComparison.Ordinal);
        Assert.Contains("Utilisation :", CommandLineRun.Of("redact --help --lang=fr", [], german).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_is_shown_only_when_somebody_looks_and_is_wiped_out()
    {
        var watched = CommandLineRun.Surroundings with { ShowsProgress = true };
        using var output = new LineCounter();

        Assert.Equal("", CommandLineRun.Of("redact", new Repetition("x\n", 10 << 20), output).Error);
        Assert.Equal("", CommandLineRun.Of("redact", new Repetition("x\n", 1 << 20), output, watched).Error);
        Assert.Matches(@"^\r8 MB …\r16 MB …\r +\r$", CommandLineRun.Of("redact", new Repetition("x\n", 10 << 20), output, watched).Error);
    }

    private static (int, string) Trimmed((int ExitCode, string Error) run) => (run.ExitCode, run.Error.TrimEnd());
}
