using Buurtpreventie.Domain;

namespace Buurtpreventie.Cli;

/// <summary>What the tool says about itself. What it says about rules comes from the library.</summary>
internal static class Wording
{
    public static readonly TextEntry About = new(
        "De regels van buurtpreventiegroepen uitproberen, zonder C# te schrijven.",
        "Essayer les règles des groupes de prévention de quartier, sans écrire de C#.",
        "Die Regeln der Nachbarschaftsprävention ausprobieren, ohne C# zu schreiben.",
        "Try the rules of neighbourhood-prevention groups without writing C#.");

    public static readonly TextEntry Usage = new("Gebruik:", "Utilisation :", "Verwendung:", "Usage:");
    public static readonly TextEntry Commands = new("Opdrachten:", "Commandes :", "Befehle:", "Commands:");
    public static readonly TextEntry Arguments = new("Argumenten:", "Arguments :", "Argumente:", "Arguments:");
    public static readonly TextEntry Options = new("Opties:", "Options :", "Optionen:", "Options:");
    public static readonly TextEntry CommandPlace = new("opdracht", "commande", "Befehl", "command");
    public static readonly TextEntry OptionPlace = new("opties", "options", "Optionen", "options");
    public static readonly TextEntry ExitCodes = new("Afsluitcodes:", "Codes de sortie :", "Exit-Codes:", "Exit codes:");

    public static readonly IReadOnlyList<(int Code, TextEntry Meaning)> ExitCodeMeanings =
    [
        (ExitCode.Done, new("gedaan", "fait", "erledigt", "done")),
        (ExitCode.Refused, new(
            "gedaan, en er is iets geweigerd of gevonden", "fait, et quelque chose a été refusé ou trouvé",
            "erledigt, und etwas wurde abgelehnt oder gefunden", "done, and something was refused or found")),
        (ExitCode.Usage, new("verkeerd gebruikt", "mal utilisé", "falsch verwendet", "used wrongly")),
        (ExitCode.Unreadable, new("invoer niet leesbaar", "entrée illisible", "Eingabe nicht lesbar", "input unreadable")),
    ];

    public static readonly TextEntry Help = new("Deze hulp tonen.", "Afficher cette aide.", "Diese Hilfe anzeigen.", "Show this help.");
    public static readonly TextEntry Version = new(
        "De versie tonen.", "Afficher la version.", "Die Version anzeigen.", "Show the version.");

    public static readonly TextEntry LanguageChoice = new(
        "De taal van hulp en meldingen; anders die van het systeem.",
        "La langue de l'aide et des messages ; sinon celle du système.",
        "Die Sprache der Hilfe und der Meldungen, sonst die des Systems.",
        "The language of help and messages; otherwise that of the system.");

    public static readonly TextEntry ProtocolChoice = new(
        "Het protocol: de politiepresentatie, Bilzen, Gent of de Limburgse basis. Anders deck.",
        "Le protocole : la présentation de la police, Bilzen, Gand ou la base limbourgeoise. Sinon deck.",
        "Das Protokoll: Polizeipräsentation, Bilzen, Gent oder Limburger Grundlage. Sonst deck.",
        "The protocol: the police slide deck, Bilzen, Ghent or the Limburg base. Otherwise deck.");

    public static readonly TextEntry Unknown = new("Onbekend: {0}", "Inconnu : {0}", "Unbekannt: {0}", "Unknown: {0}");
    public static readonly TextEntry Expects = new("{0} verwacht {1}.", "{0} attend {1}.", "{0} erwartet {1}.", "{0} expects {1}.");
    public static readonly TextEntry Missing = new("Er ontbreekt: {0}", "Il manque : {0}", "Es fehlt: {0}", "Missing: {0}");
    public static readonly TextEntry SeeHelp = new("Zie {0} --help.", "Voir {0} --help.", "Siehe {0} --help.", "See {0} --help.");

    public static readonly TextEntry InputUnreadable = new(
        "De invoer kan niet gelezen worden.",
        "L'entrée ne peut pas être lue.",
        "Die Eingabe kann nicht gelesen werden.",
        "The input cannot be read.");

    public static readonly TextEntry OutputUnwritable = new(
        "De uitvoer kan niet geschreven worden.",
        "La sortie ne peut pas être écrite.",
        "Die Ausgabe kann nicht geschrieben werden.",
        "The output cannot be written.");
}
