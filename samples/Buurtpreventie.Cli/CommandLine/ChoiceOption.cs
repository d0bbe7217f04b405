using System.CommandLine;
using System.CommandLine.Parsing;
using Buurtpreventie.Domain;

namespace Buurtpreventie.Cli;

/// <summary>An option that takes one of a few words; the first one counts when it is left out.</summary>
internal sealed class ChoiceOption<T> : ToolOption<T>
{
    public ChoiceOption(string name, TextEntry about, params (string Word, T Value)[] choices)
        : base(name, about)
    {
        HelpName = Choice.Words(choices);
        DefaultValueFactory = _ => choices[0].Value;
        CustomParser = result => Choice.Read(result, choices);
    }
}

/// <summary>An argument that is one of a few words.</summary>
internal sealed class ChoiceArgument<T> : Argument<T>, IDescribed
{
    public ChoiceArgument(string name, TextEntry about, params (string Word, T Value)[] choices)
        : base(name)
    {
        About = about;
        HelpName = Choice.Words(choices);
        CustomParser = result => Choice.Read(result, choices);
    }

    public TextEntry About { get; }
}

/// <summary>Reads one of a few words.</summary>
internal static class Choice
{
    public static string Words<T>((string Word, T Value)[] choices) => string.Join('|', choices.Select(choice => choice.Word));

    public static T? Read<T>(ArgumentResult result, (string Word, T Value)[] choices)
    {
        foreach (var (word, value) in choices)
        {
            if (word == result.Tokens[0].Value)
            {
                return value;
            }
        }

        result.AddError(Words(choices));
        return default;
    }
}
