using System.CommandLine;
using System.Text;
using Buurtpreventie.Cli.Story;
using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Cli.Commands;

/// <summary>Tells a story: people apply, are vetted, assigned and added, and leave again, each step asked of the library.</summary>
internal sealed class DemoCommand : ToolCommand
{
    private readonly ChoiceOption<ProtocolProfile> _protocol = Profiles.Option();
    private readonly ToolOption<string?> _data = new("--data", new(
        "De map met people.json, groups.json en steps.json. Anders die van het programma.",
        "Le dossier avec people.json, groups.json et steps.json. Sinon celui du programme.",
        "Der Ordner mit people.json, groups.json und steps.json. Sonst der des Programms.",
        "The folder with people.json, groups.json and steps.json. Otherwise that of the program."))
    {
        HelpName = "DIR",
    };

    public DemoCommand()
        : base("demo", new(
            "Het hele verhaal vertellen, van aanmelding tot vertrek, met wat geweigerd wordt en waarom.",
            "Raconter toute l'histoire, de la candidature au départ, avec les refus et leurs raisons.",
            "Die ganze Geschichte erzählen, von der Bewerbung bis zum Austritt, mit dem, was abgelehnt wird, und warum.",
            "Tell the whole story, from application to leaving, with what is refused and why."))
    {
        Add(_protocol);
        Add(_data);
    }

    public override int Run(ParseResult arguments, Session session)
    {
        var files = StoryFiles.Read(arguments.GetValue(_data) ?? StoryFiles.Shipped);
        var story = Narrator.Tell(files, arguments.GetValue(_protocol)!, session.Language, session.HasColour);
        session.Output.Write(Encoding.UTF8.GetBytes(story));
        session.Output.Flush();
        return ExitCode.Done;
    }
}
