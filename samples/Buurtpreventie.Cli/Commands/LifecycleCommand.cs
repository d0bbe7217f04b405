using System.CommandLine;
using System.Text;
using Buurtpreventie.Domain;
using Buurtpreventie.Domain.Lifecycles;
using Buurtpreventie.Domain.Memberships;
using Buurtpreventie.Domain.Protocols;
using MembershipTable = Buurtpreventie.Domain.Lifecycles.Lifecycle<
    Buurtpreventie.Domain.Memberships.MembershipState,
    Buurtpreventie.Domain.Memberships.MembershipTrigger,
    Buurtpreventie.Domain.Memberships.MembershipCondition>;

namespace Buurtpreventie.Cli.Commands;

/// <summary>Draws the lifecycle of a membership as a protocol shapes it.</summary>
internal sealed class LifecycleCommand : ToolCommand
{
    private readonly ChoiceOption<ProtocolProfile> _protocol = Profiles.Option();
    private readonly ChoiceOption<Func<MembershipTable, Language, string>> _format = new(
        "--format",
        new(
            "Een diagram in Mermaid, een tabel in Markdown of de rijen in JSON. Anders mermaid.",
            "Un diagramme Mermaid, un tableau Markdown ou les lignes en JSON. Sinon mermaid.",
            "Ein Diagramm in Mermaid, eine Tabelle in Markdown oder die Zeilen in JSON. Sonst mermaid.",
            "A diagram in Mermaid, a table in Markdown or the rows in JSON. Otherwise mermaid."),
        ("mermaid", (table, language) => table.ToMermaid(language)),
        ("markdown", (table, language) => table.ToMarkdown(language)),
        ("json", (table, _) => table.ToJson() + "\n"));

    public LifecycleCommand()
        : base("lifecycle", new(
            "De levensloop van een lidmaatschap: wie mag wat, wanneer en op welke voorwaarde.",
            "Le cycle de vie d'une affiliation : qui peut faire quoi, quand et à quelle condition.",
            "Der Lebenslauf einer Mitgliedschaft: wer was wann unter welcher Bedingung darf.",
            "The lifecycle of a membership: who may do what, when and on which condition."))
    {
        Add(_protocol);
        Add(_format);
    }

    public override int Run(ParseResult arguments, Session session)
    {
        var table = MembershipLifecycle.Of(arguments.GetValue(_protocol)!.Options);
        session.Output.Write(Encoding.UTF8.GetBytes(arguments.GetValue(_format)!(table, session.Language)));
        session.Output.Flush();
        return ExitCode.Done;
    }
}
