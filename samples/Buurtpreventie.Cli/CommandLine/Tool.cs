using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Reflection;
using Buurtpreventie.Domain;

namespace Buurtpreventie.Cli;

/// <summary>The tool as a whole: its commands, the options they share, and what happens to a command line.</summary>
internal sealed class Tool
{
    public const string Name = "buurt";

    private readonly Command _root = new Whole();
    private readonly LanguageOption _language = new("--lang", Wording.LanguageChoice) { Recursive = true };
    private readonly ToolOption<bool> _help = new("--help", Wording.Help, "-h", "-?") { Recursive = true };
    private readonly ToolOption<bool> _version = new("--version", Wording.Version);

    public Tool()
    {
        foreach (var command in AllCommands())
        {
            _root.Add(command);
        }

        _root.Add(_language);
        _root.Add(_help);
        _root.Add(_version);
    }

    /// <summary>Every class in <c>Commands/</c>, by name.</summary>
    public static IEnumerable<CommandFamily> AllCommands() => typeof(Tool).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(CommandFamily)) && !type.IsAbstract && !type.IsNested)
        .Select(type => (CommandFamily)Activator.CreateInstance(type)!)
        .OrderBy(command => command.Name, StringComparer.Ordinal);

    public ParseResult Parse(IReadOnlyList<string> args) => _root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });

    /// <summary>The language asked for, if any and if there is such a one.</summary>
    public Language? LanguageOf(ParseResult arguments) =>
        arguments.GetResult(_language) is { } result && !result.Errors.Any() ? arguments.GetValue(_language) : null;

    public int Run(ParseResult arguments, Session session)
    {
        var command = arguments.CommandResult.Command;
        if (arguments.GetValue(_help))
        {
            using var output = new StreamWriter(session.Output, leaveOpen: true);
            HelpText.Write(arguments.CommandResult, session.Language, output);
            return ExitCode.Done;
        }

        if (arguments.GetValue(_version))
        {
            using var output = new StreamWriter(session.Output, leaveOpen: true);
            output.Write($"{Name} {Version}\n");
            return ExitCode.Done;
        }

        if (command is ToolCommand tool && arguments.Errors.Count == 0)
        {
            return tool.Run(arguments, session);
        }

        SayWhatIsWrong(arguments, session);
        return ExitCode.Usage;
    }

    private static string Version =>
        typeof(Tool).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>One line for each thing. What was typed may be a register number in the wrong place, so it is shown redacted.</summary>
    private static void SayWhatIsWrong(ParseResult arguments, Session session)
    {
        foreach (var unknown in arguments.UnmatchedTokens)
        {
            Say(Wording.Unknown, RegisterNumberRedactor.Redact(unknown));
        }

        foreach (var error in arguments.Errors)
        {
            switch (error.SymbolResult)
            {
                case OptionResult { Option: var option }:
                    Say(Wording.Expects, option.Name, option.HelpName ?? option.Name);
                    break;
                case ArgumentResult { Argument: var argument, Tokens: [] }:
                    Say(Wording.Missing, argument.Name);
                    break;
                case ArgumentResult { Argument: var argument }:
                    Say(Wording.Expects, argument.Name, argument.HelpName ?? argument.Name);
                    break;
            }
        }

        if (arguments.CommandResult.Command is not ToolCommand && arguments.UnmatchedTokens.Count == 0)
        {
            Say(Wording.Missing, Wording.CommandPlace[session.Language]);
        }

        Say(Wording.SeeHelp, HelpText.PathOf(arguments.CommandResult));

        void Say(TextEntry sentence, params object[] words) =>
            session.Error.WriteLine(string.Format(CultureInfo.InvariantCulture, sentence[session.Language], words));
    }

    private sealed class Whole() : CommandFamily(Tool.Name, Wording.About);
}
