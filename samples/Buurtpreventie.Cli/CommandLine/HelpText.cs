using System.CommandLine;
using System.CommandLine.Parsing;
using Buurtpreventie.Domain;

namespace Buurtpreventie.Cli;

/// <summary>The help on a command, in the language asked for; the library of the command line knows no Dutch.</summary>
internal static class HelpText
{
    public static void Write(CommandResult result, Language language, TextWriter output)
    {
        var (command, path) = (result.Command, PathOf(result));
        var options = command.Options.Concat(InheritedOptions(result)).Where(option => !option.Hidden);
        var arguments = command.Arguments.Select(argument => $" <{argument.Name}>");
        var commandPlace = command.Subcommands.Count > 0 ? $" <{Wording.CommandPlace[language]}>" : "";

        Line(AboutOf(command));
        Line();
        Line(Wording.Usage[language]);
        Line($"  {path}{commandPlace}{string.Concat(arguments)} [{Wording.OptionPlace[language]}]");
        Section(Wording.Commands, command.Subcommands.Select(subcommand => (subcommand.Name, AboutOf(subcommand))));
        Section(Wording.Arguments, command.Arguments.Select(argument => ($"<{argument.Name}>", $"{AboutOf(argument)} {argument.HelpName}".TrimEnd())));
        Section(Wording.Options, options.Select(option => (FormOf(option), AboutOf(option))));
        if (result.Parent is null)
        {
            Section(Wording.ExitCodes, Wording.ExitCodeMeanings.Select(code => ($"{code.Code}", code.Meaning[language])));
        }

        string AboutOf(Symbol symbol) => (symbol as IDescribed)?.About[language] ?? "";

        void Section(TextEntry title, IEnumerable<(string Name, string About)> rows)
        {
            var all = rows.ToList();
            var width = all.Select(row => row.Name.Length).DefaultIfEmpty().Max();
            if (all.Count > 0)
            {
                Line();
                Line(title[language]);
                all.ForEach(row => Line($"  {row.Name.PadRight(width)}  {row.About}"));
            }
        }

        void Line(string text = "") => output.Write(text + "\n");
    }

    /// <summary>What one types to come to a command: <c>buurt numbers</c>.</summary>
    public static string PathOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{PathOf(parent)} {result.Command.Name}" : result.Command.Name;

    private static IEnumerable<Option> InheritedOptions(CommandResult result) =>
        result.Parent is CommandResult parent
            ? parent.Command.Options.Where(option => option.Recursive).Concat(InheritedOptions(parent))
            : [];

    private static string FormOf(Option option) =>
        string.Join(", ", option.Aliases.Append(option.Name)) + (option.HelpName is { } value ? $" <{value}>" : "");
}
