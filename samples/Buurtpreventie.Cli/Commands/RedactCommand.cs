using System.CommandLine;
using Buurtpreventie.Domain;

namespace Buurtpreventie.Cli.Commands;

/// <summary>Copies a text and masks the register numbers in it.</summary>
internal sealed class RedactCommand() : ToolCommand("redact", new(
    "Een tekst overnemen met **.**.**-***.** in de plaats van elk rijksregisternummer.",
    "Recopier un texte avec **.**.**-***.** à la place de chaque numéro de registre national.",
    "Einen Text übernehmen, mit **.**.**-***.** anstelle jeder Nationalregisternummer.",
    "Copy a text with **.**.**-***.** in place of each register number."))
{
    public override int Run(ParseResult arguments, Session session)
    {
        RegisterNumberRedactor.Redact(session.Input, session.Output);
        session.Output.Flush();
        return ExitCode.Done;
    }
}
