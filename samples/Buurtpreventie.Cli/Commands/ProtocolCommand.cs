using System.CommandLine;
using System.Text;
using Buurtpreventie.Domain;
using Buurtpreventie.Domain.Protocols;

namespace Buurtpreventie.Cli.Commands;

/// <summary>Shows what a protocol chooses, and where two of them differ.</summary>
internal sealed class ProtocolCommand : CommandFamily
{
    public ProtocolCommand()
        : base("protocol", new(
            "De keuzes van een protocol tonen, of de verschillen tussen twee.",
            "Afficher les choix d'un protocole, ou les différences entre deux.",
            "Die Entscheidungen eines Protokolls zeigen, oder die Unterschiede zwischen zweien.",
            "Show the choices of a protocol, or the differences between two."))
    {
        Add(new Show());
        Add(new Diff());
    }

    private static string NameOf(ProtocolProfile profile, Language language) => Texts.Standard.Of(profile.Name, language);

    private static int Print(Session session, string text)
    {
        session.Output.Write(Encoding.UTF8.GetBytes(text));
        session.Output.Flush();
        return ExitCode.Done;
    }

    private sealed class Show : ToolCommand
    {
        private readonly ChoiceArgument<ProtocolProfile> _profile = Profiles.Argument("P", new(
            "Het protocol.", "Le protocole.", "Das Protokoll.", "The protocol."));

        public Show()
            : base("show", new(
                "Alle keuzes van een protocol, in een tabel.",
                "Tous les choix d'un protocole, dans un tableau.",
                "Alle Entscheidungen eines Protokolls, in einer Tabelle.",
                "All choices of a protocol, in a table.")) =>
            Add(_profile);

        public override int Run(ParseResult arguments, Session session)
        {
            var profile = arguments.GetValue(_profile)!;
            var table = new StringBuilder($"| | | {NameOf(profile, session.Language)} |\n|---|---|---|\n");
            foreach (var option in ProtocolOptionTable.Rows)
            {
                table.Append("| ").Append(option.Rule).Append(" | ").Append(option.In(session.Language))
                    .Append(" | ").Append(option.ValueIn(profile.Options, session.Language)).Append(" |\n");
            }

            return Print(session, table.ToString());
        }
    }

    private sealed class Diff : ToolCommand
    {
        private readonly ChoiceArgument<ProtocolProfile> _left = Profiles.Argument("P", new(
            "Het ene protocol.", "Le premier protocole.", "Das eine Protokoll.", "The one protocol."));

        private readonly ChoiceArgument<ProtocolProfile> _right = Profiles.Argument("Q", new(
            "Het andere protocol.", "Le second protocole.", "Das andere Protokoll.", "The other protocol."));

        public Diff()
            : base("diff", new(
                "Elke keuze die verschilt, met beide waarden.",
                "Chaque choix qui diffère, avec les deux valeurs.",
                "Jede Entscheidung, die sich unterscheidet, mit beiden Werten.",
                "Every choice that differs, with both values."))
        {
            Add(_left);
            Add(_right);
        }

        public override int Run(ParseResult arguments, Session session)
        {
            var (left, right) = (arguments.GetValue(_left)!, arguments.GetValue(_right)!);
            return Print(session, ProtocolDifference.Between(left.Options, right.Options).ToMarkdown(
                session.Language, NameOf(left, session.Language), NameOf(right, session.Language)));
        }
    }
}
