using System.Globalization;
using Buurtpreventie.Domain;
using NodaTime;

namespace Buurtpreventie.Cli.Story;

/// <summary>The narrator's own words. What is asked, answered and due is said by the library.</summary>
internal static class StoryWording
{
    public static readonly TextEntry Title = new(
        "Buurtpreventie in {0}", "Prévention de quartier à {0}", "Nachbarschaftsprävention in {0}", "Neighbourhood prevention in {0}");

    public static readonly TextEntry ProtocolIs = new(
        "Het protocol volgt het profiel \"{0}\" en geldt vanaf {1}. Daarin is onder meer gekozen:",
        "Le protocole suit le profil « {0} » et s'applique à partir du {1}. Il choisit notamment :",
        "Das Protokoll folgt dem Profil „{0}“ und gilt ab dem {1}. Darin ist unter anderem entschieden:",
        "The protocol follows the profile \"{0}\" and holds from {1}. Among its choices:");

    public static readonly TextEntry Legend = new(
        "✓ aanvaard   ✗ geweigerd   ↻ al gebeurd   □ taak   ✉ bericht   ⇢ gegevens doorgegeven   · te zien",
        "✓ accepté   ✗ refusé   ↻ déjà fait   □ tâche   ✉ message   ⇢ données transmises   · visible",
        "✓ angenommen   ✗ abgelehnt   ↻ schon geschehen   □ Aufgabe   ✉ Nachricht   ⇢ Daten weitergegeben   · zu sehen",
        "✓ accepted   ✗ refused   ↻ done before   □ task   ✉ message   ⇢ data passed on   · to be seen");

    public static readonly TextEntry Is = new("{0}: {1}", "{0} : {1}", "{0}: {1}", "{0}: {1}");

    public static readonly TextEntry Accepted = new("aanvaard", "accepté", "angenommen", "accepted");

    public static readonly TextEntry Repeated = new(
        "Dezelfde vraag kwam al eens: er gebeurt niets een tweede keer.",
        "La même demande est déjà venue : rien ne se fait une seconde fois.",
        "Dieselbe Bitte kam schon einmal: Nichts geschieht ein zweites Mal.",
        "The same request came before: nothing happens a second time.");

    public static readonly TextEntry By = new(", uiterlijk {0}", ", au plus tard le {0}", ", spätestens am {0}", ", by {0}");

    public static readonly TextEntry Overdue = new(", te laat sinds {0}", ", en retard depuis le {0}", ", überfällig seit dem {0}", ", overdue since {0}");

    public static readonly TextEntry About = new("over {0}", "à propos de {0}", "über {0}", "about {0}");

    public static readonly TextEntry PassedOn = new(
        "{0} krijgt van {1}: {2}. Grond: toestemming voor {3}, versie {4}.",
        "{0} reçoit de {1} : {2}. Base : consentement pour {3}, version {4}.",
        "{0} erhält von {1}: {2}. Grundlage: Einwilligung für {3}, Fassung {4}.",
        "{0} gets of {1}: {2}. Ground: consent to {3}, version {4}.");

    public static readonly TextEntry Masked = new(
        "Wie er niets mee te maken heeft, ziet: {0}",
        "Qui n'y a rien à voir ne voit que : {0}",
        "Wer nichts damit zu tun hat, sieht nur: {0}",
        "Whoever has nothing to do with it sees: {0}");

    public static readonly TextEntry NumberReplaced = new(
        "Het rijksregisternummer is gewist. Een digest blijft, om een tweede aanvraag te herkennen.",
        "Le numéro de registre national est effacé. Une empreinte reste, pour reconnaître une seconde demande.",
        "Die Nationalregisternummer ist gelöscht. Ein Fingerabdruck bleibt, um einen zweiten Antrag zu erkennen.",
        "The register number is erased. A digest remains, to recognise a second application.");

    public static readonly TextEntry FoundGroup = new("Een groep oprichten", "Créer un groupe", "Eine Gruppe gründen", "Found a group");

    public static readonly TextEntry AskChecklist = new(
        "Kijken wat nog openstaat voor de start", "Voir ce qui manque avant le démarrage", "Nachsehen, was vor dem Start noch fehlt", "See what is still open before the start");

    public static readonly TextEntry NothingOpen = new(
        "Niets: de groep kan starten.", "Rien : le groupe peut démarrer.", "Nichts: Die Gruppe kann starten.", "Nothing: the group can open.");

    public static readonly TextEntry SignDeclaration = new(
        "Een intentieverklaring ondertekenen", "Signer une déclaration d'intention", "Eine Absichtserklärung unterschreiben", "Sign a declaration of intention");

    public static readonly TextEntry HandIn = new(
        "Een intentieverklaring indienen", "Introduire une déclaration d'intention", "Eine Absichtserklärung einreichen", "Hand in a declaration of intention");

    public static readonly TextEntry VerifyTie = new("Het adres nakijken", "Vérifier l'adresse", "Die Adresse prüfen", "Verify the address");

    public static readonly TextEntry OpenFile = new(
        "Een dossier openen bij de politie", "Ouvrir un dossier à la police", "Eine Akte bei der Polizei anlegen", "Open a file with the police");

    public static readonly TextEntry PoliceFile = new("Dossier van de politie", "Dossier de la police", "Akte der Polizei", "File of the police");

    public static readonly TextEntry AskOffers = new(
        "Kijken wat er nu kan", "Voir ce qui est possible maintenant", "Nachsehen, was jetzt möglich ist", "See what can be done now");

    public static readonly TextEntry NoOffers = new("Niets te zien, niets te doen.", "Rien à voir, rien à faire.", "Nichts zu sehen, nichts zu tun.", "Nothing to see, nothing to do.");

    public static readonly TextEntry Import = new(
        "Een bestaand lid overnemen", "Reprendre un membre existant", "Ein bestehendes Mitglied übernehmen", "Take over an existing member");

    public static readonly TextEntry ConfirmDeleted = new(
        "Bevestigen dat het contact gewist is", "Confirmer que le contact est effacé", "Bestätigen, dass der Kontakt gelöscht ist", "Confirm that the contact is deleted");

    public static readonly TextEntry RecallClosed = new(
        "Genoteerd: het contact is gewist.", "Noté : le contact est effacé.", "Vermerkt: Der Kontakt ist gelöscht.", "Noted: the contact is deleted.");

    public static readonly TextEntry NightlyRun = new("De nachtelijke ronde", "La ronde de nuit", "Der nächtliche Durchlauf", "The nightly run");

    public static readonly TextEntry NothingDue = new("Niets staat open.", "Rien en suspens.", "Nichts steht aus.", "Nothing is due.");

    public static readonly TextEntry HowItEnds = new("Hoe het afloopt", "Comment cela finit", "Wie es ausgeht", "How it ends");

    public static readonly TextEntry Counts = new(
        "{0} stappen aanvaard, {1} geweigerd, {2} al gebeurd.",
        "{0} étapes acceptées, {1} refusées, {2} déjà faites.",
        "{0} Schritte angenommen, {1} abgelehnt, {2} schon geschehen.",
        "{0} steps accepted, {1} refused, {2} done before.");

    public static readonly TextEntry YourTurn = new(
        "Mensen, groepen en stappen staan in people.json, groups.json en steps.json. Kopieer ze, verander ze, en vertel het opnieuw met --data.",
        "Personnes, groupes et étapes se trouvent dans people.json, groups.json et steps.json. Copiez-les, changez-les, et racontez à nouveau avec --data.",
        "Menschen, Gruppen und Schritte stehen in people.json, groups.json und steps.json. Kopieren Sie sie, ändern Sie sie und erzählen Sie neu mit --data.",
        "People, groups and steps stand in people.json, groups.json and steps.json. Copy them, change them, and tell it again with --data.");

    public static readonly TextEntry NoFile = new(
        "{0} kan niet gelezen worden.", "{0} ne peut pas être lu.", "{0} kann nicht gelesen werden.", "{0} cannot be read.");

    public static readonly TextEntry BadFile = new(
        "{0} kan niet gelezen worden: kijk naar regel {1}.",
        "{0} ne peut pas être lu : voyez la ligne {1}.",
        "{0} kann nicht gelesen werden: Sehen Sie Zeile {1} nach.",
        "{0} cannot be read: look at line {1}.");

    public static readonly TextEntry UnknownKey = new(
        "{0}, stap {1}: die noemt iemand of iets dat er niet is, of vraagt wat niet bestaat.",
        "{0}, étape {1} : elle nomme quelqu'un ou quelque chose qui n'existe pas, ou demande l'impossible.",
        "{0}, Schritt {1}: Er nennt jemanden oder etwas, das es nicht gibt, oder verlangt Unmögliches.",
        "{0}, step {1}: it names somebody or something that is not there, or asks what there is not.");

    public static readonly TextEntry FindGroups = new(
        "Zoeken in welke groep het adres ligt", "Chercher dans quel groupe se trouve l'adresse", "Suchen, in welcher Gruppe die Adresse liegt", "Find the group of the address");

    public static readonly TextEntry GroupOpen = new("er is plaats.", "il y a de la place.", "es ist Platz.", "there is room.");

    public static readonly TextEntry LookAtContacts = new(
        "De contactlijst bekijken", "Consulter la liste des contacts", "Die Kontaktliste ansehen", "Look at the list of contacts");

    public static readonly TextEntry NoContacts = new("Niemand.", "Personne.", "Niemand.", "Nobody.");

    public static readonly TextEntry SayDone = new("Melden dat het gedaan is", "Signaler que c'est fait", "Melden, dass es erledigt ist", "Say that it is done");

    public static readonly TextEntry WithdrawConsent = new(
        "Een toestemming intrekken", "Retirer un consentement", "Eine Einwilligung widerrufen", "Withdraw a consent");

    public static readonly TextEntry AskAccess = new(
        "Vragen wat er bewaard wordt", "Demander ce qui est conservé", "Fragen, was aufbewahrt wird", "Ask what is kept");

    public static readonly TextEntry UsedFor = new(
        "{0}. Doel: {1}. Wie het ziet: {2}.", "{0}. But : {1}. Qui le voit : {2}.", "{0}. Zweck: {1}. Wer es sieht: {2}.", "{0}. Purpose: {1}. Who sees it: {2}.");

    public static readonly TextEntry DisclosuresMade = new(
        "Aan anderen doorgegeven, telkens genoteerd: {0}.", "Transmis à d'autres, noté à chaque fois : {0}.", "An andere weitergegeben, jedes Mal vermerkt: {0}.", "Passed on to others, each time recorded: {0}.");

    public static readonly TextEntry KeptUntil = new("bewaard tot en met {0}", "conservé jusqu'au {0}", "aufbewahrt bis {0}", "kept until {0}");

    public static readonly TextEntry KeptWhileMember = new(
        "bewaard zolang het lidmaatschap duurt", "conservé tant que dure l'affiliation", "aufbewahrt, solange die Mitgliedschaft dauert", "kept as long as the membership lasts");

    public static readonly TextEntry AskErasure = new("Vragen om gewist te worden", "Demander l'effacement", "Um Löschung bitten", "Ask to be erased");

    public static readonly TextEntry Erased = new("{0} gewist", "{0} : effacé", "{0} gelöscht", "{0} erased");

    public static readonly TextEntry StillKept = new("blijft: {0}. {1}", "reste : {0}. {1}", "bleibt: {0}. {1}", "stays: {0}. {1}");

    public static readonly TextEntry Report = new("melding", "signalement", "Meldung", "report");

    public static readonly TextEntry Question = new("vraag", "question", "Frage", "question");

    public static readonly TextEntry Signal = new("Iets verdachts signaleren", "Signaler quelque chose de suspect", "Etwas Verdächtiges signalisieren", "Signal something suspicious");

    public static readonly TextEntry AskGroup = new(
        "Vragen of iemand het verdacht vindt", "Demander si quelqu'un trouve cela suspect", "Fragen, ob das jemand verdächtig findet", "Ask whether somebody finds it suspicious");

    public static readonly TextEntry GoesTo = new("Gaat naar: {0}", "Envoyé à : {0}", "Geht an: {0}", "Goes to: {0}");

    public static readonly TextEntry OwnMessage = new(
        "Zelf gezegd op {0}: {1}, nummer {2}", "Dit soi-même le {0} : {1}, numéro {2}", "Selbst gesagt am {0}: {1}, Nummer {2}", "Said oneself on {0}: {1}, number {2}");

    private static readonly Texts Dates = Texts.Standard.Replacing([new("date", new("{date}", "{date}", "{date}", "{date}"))]);

    /// <summary>A day in words.</summary>
    public static string Day(LocalDate day, Language language) => Dates.Of("date", language, ErrorArgument.Of("date", day));

    /// <summary>A sentence with its places filled, in every language.</summary>
    public static TextEntry With(TextEntry sentence, params object[] words)
    {
        string Fill(string text) => string.Format(CultureInfo.InvariantCulture, text, words);
        return new(Fill(sentence.Dutch), Fill(sentence.French), Fill(sentence.German), Fill(sentence.English));
    }
}
