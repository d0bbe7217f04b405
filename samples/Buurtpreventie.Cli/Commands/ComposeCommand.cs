using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Buurtpreventie.Domain;
using Buurtpreventie.Domain.Protocols;
using Buurtpreventie.Domain.Reports;
using Buurtpreventie.Domain.Serialization;
using NodaTime;

namespace Buurtpreventie.Cli.Commands;

/// <summary>Reads a report as JSON and writes the one message to paste, or says what stands in its way.</summary>
internal sealed class ComposeCommand : ToolCommand
{
    // Nothing that is answered here depends on the place.
    private static readonly MunicipalityCode Somewhere = Municipality.All[0].Code;
    private static readonly PoliceZoneCode Zone = PoliceZoneCode.Of(1000);

    private readonly ChoiceOption<ProtocolProfile> _protocol = Profiles.Option();
    private readonly ToolOption<bool> _schema = new("--schema", new(
        "Het JSON-schema van een melding tonen.",
        "Afficher le schéma JSON d'un signalement.",
        "Das JSON-Schema einer Meldung zeigen.",
        "Show the JSON schema of a report."));

    public ComposeCommand()
        : base("compose", new(
            "Van een melding in JSON het ene korte bericht voor de groep maken.",
            "Faire d'un signalement en JSON l'unique message court pour le groupe.",
            "Aus einer Meldung in JSON die eine kurze Nachricht für die Gruppe machen.",
            "Make the one short message for the group from a report in JSON."))
    {
        Add(_protocol);
        Add(_schema);
    }

    public override int Run(ParseResult arguments, Session session)
    {
        if (arguments.GetValue(_schema))
        {
            Write(session.Output, $"{Schema().ToJsonString(new() { WriteIndented = true, NewLine = "\n" })}\n");
            return ExitCode.Done;
        }

        using var answers = new JsonLines(session.Output);
        if (InputDocument.Read<SaarReportForm>(session.Input, out var form) is { } fault)
        {
            answers.Answer(1, fault, session.Language);
            return ExitCode.Refused;
        }

        var now = WrittenAt(form, session.Today);
        var protocol = arguments.GetValue(_protocol)!.SignedFor(Somewhere, Zone, Brussels.DateOf(now));
        if (ReportMessage.Of(form, protocol, now, session.Language).TryGetValue(out var message, out var errors))
        {
            Write(session.Output, $"{message.Text}\n");
            return ExitCode.Done;
        }

        answers.Begin(1).WriteErrors(errors, session.Language);
        answers.End();
        return ExitCode.Refused;
    }

    /// <summary>Whoever writes the report down has just called; so the last time in it is the present time.</summary>
    private static Instant WrittenAt(SaarReportForm form, LocalDate today) =>
        new[] { form.ObservedAt, form.Call?.At }.Max() is { } last && Brussels.DateOf(last) is { Year: >= 1900 and < 3000 } ? last : Brussels.StartOf(today);

    private static void Write(Stream output, string text)
    {
        using var writer = new StreamWriter(output, leaveOpen: true);
        writer.Write(text);
    }

    private static JsonNode Schema()
    {
        var options = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Explain };
        return JsonSchemaExporter.GetJsonSchemaAsNode(BuurtpreventieJson.Web, typeof(SaarReportForm), options);
    }

    /// <summary>Says what the exporter cannot know: how a time is written, and the words of which several may stand with commas between.</summary>
    private static JsonNode Explain(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (type == typeof(Instant))
        {
            return new JsonObject { ["type"] = new JsonArray("string", "null"), ["format"] = "date-time" };
        }

        if (type.IsEnum && type.IsDefined(typeof(FlagsAttribute), false))
        {
            var word = string.Join('|', Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName));
            return new JsonObject { ["type"] = new JsonArray("string", "null"), ["pattern"] = $"^({word})(, ?({word}))*$" };
        }

        return schema;
    }
}
