using System.CommandLine;
using System.Text.Json;
using Buurtpreventie.Domain;
using NodaTime;

namespace Buurtpreventie.Cli.Commands;

/// <summary>Reads register numbers, one per line, and says of each what it tells or what is wrong with it.</summary>
internal sealed class NumbersCommand : ToolCommand
{
    private readonly DateOption _asOf = new("--as-of", new(
        "De dag die telt: wie later geboren is, bestaat nog niet. Anders vandaag.",
        "Le jour qui compte : qui est né plus tard n'existe pas encore. Sinon aujourd'hui.",
        "Der Tag, der zählt: Wer später geboren ist, ist noch nicht da. Sonst heute.",
        "The day that counts: whoever is born later is not there yet. Otherwise today."));

    public NumbersCommand()
        : base("numbers", new(
            "Rijksregisternummers nakijken, één per regel; per regel één antwoord in JSON.",
            "Vérifier des numéros de registre national, un par ligne ; une réponse JSON par ligne.",
            "Nationalregisternummern prüfen, eine je Zeile; je Zeile eine Antwort in JSON.",
            "Check register numbers, one per line; one JSON answer per line.")) =>
        Add(_asOf);

    public override int Run(ParseResult arguments, Session session)
    {
        var asOf = arguments.GetValue(_asOf) ?? session.Today;
        var allAccepted = true;
        using var answers = new JsonLines(session.Output);
        var lines = new InputLines(session.Input, answers.Flush);
        while (lines.MoveNext())
        {
            if (lines.Fault is { } fault)
            {
                answers.Answer(lines.Number, fault, session.Language);
                allAccepted = false;
                continue;
            }

            var json = answers.Begin(lines.Number);
            json.WriteString("input"u8, lines.Current);
            allAccepted &= Answer(json, lines.Current, asOf, session.Language);
            answers.End();
        }

        return allAccepted ? ExitCode.Done : ExitCode.Refused;
    }

    private static bool Answer(Utf8JsonWriter json, ReadOnlySpan<byte> line, LocalDate asOf, Language language)
    {
        var error = !NationalRegisterNumber.TryParse(line, out NationalRegisterNumber number, out var fault) ? fault.ToError()
            : number.IsPossibleOn(asOf) ? null
            : RegisterNumberErrors.Future;
        json.WriteBoolean("valid"u8, error is null);
        if (error is not null)
        {
            json.WriteString("error"u8, error.Code);
            json.WriteString("message"u8, error.In(language));
            return false;
        }

        Tell(json, number);
        return true;
    }

    private static void Tell(Utf8JsonWriter json, NationalRegisterNumber number)
    {
        Span<byte> text = stackalloc byte[16];
        json.WriteString("kind"u8, number.Kind == RegisterNumberKind.Bis ? "BIS"u8 : "RN"u8);
        if (number.BirthDate is { Precision: not BirthDatePrecision.Unknown } birthDate)
        {
            birthDate.TryFormat(text, out var length, "N");
            json.WriteString("birthDate"u8, text[..length]);
        }
        else
        {
            json.WriteNull("birthDate"u8);
        }

        json.WriteString("sex"u8, number.Sex switch
        {
            RegisteredSex.Male => "M"u8,
            RegisteredSex.Female => "F"u8,
            _ => "U"u8,
        });
        number.TryFormat(text, out var digits, "N");
        json.WriteString("number"u8, text[..digits]);
    }
}
