using System.CommandLine;
using System.Text.Json;
using Buurtpreventie.Domain;
using Buurtpreventie.Domain.Messages;
using Buurtpreventie.Domain.Protocols;
using NodaTime;

namespace Buurtpreventie.Cli.Commands;

/// <summary>Reads messages of a group, a JSON object on each line, and says of each what it tells and what may be wrong with it.</summary>
internal sealed class MessagesCommand : ToolCommand
{
    private static readonly Instant SomeTime = Instant.FromUtc(2026, 1, 1, 12, 0);

    private static readonly (string Name, MessageElements Element)[] Elements =
    [
        ("location", MessageElements.Location), ("person", MessageElements.Person), ("vehicle", MessageElements.Vehicle),
        ("direction", MessageElements.Direction), ("time", MessageElements.Time), ("emergencyNumber", MessageElements.EmergencyCall),
    ];

    private readonly ChoiceOption<ProtocolProfile> _protocol = Profiles.Option();

    public MessagesCommand()
        : base("messages", new(
            "Berichten van een groep nakijken, één JSON-object per regel; per regel één antwoord in JSON.",
            "Vérifier des messages d'un groupe, un objet JSON par ligne ; une réponse JSON par ligne.",
            "Nachrichten einer Gruppe prüfen, ein JSON-Objekt je Zeile; je Zeile eine Antwort in JSON.",
            "Check messages of a group, one JSON object per line; one JSON answer per line.")) =>
        Add(_protocol);

    public override int Run(ParseResult arguments, Session session)
    {
        var rules = MessageRules.Standard.Under(arguments.GetValue(_protocol)!.Options.MessageLimits);
        var allCompliant = true;
        using var answers = new JsonLines(session.Output);
        var lines = new InputLines(session.Input, answers.Flush);
        while (lines.MoveNext())
        {
            Said said = new();
            var fault = lines.Fault ?? InputJson.Read(lines.Current, out said) ?? (said.IsWhole ? null : InputFault.NotAForm.At(1));
            if (fault is not null)
            {
                answers.Answer(lines.Number, fault, session.Language);
                allCompliant = false;
                continue;
            }

            if (rules.Read(said.ToMessage(), said.Before()).TryGetValue(out var reading, out var errors))
            {
                Write(answers.Begin(), said, reading);
                answers.End();
                allCompliant &= reading.IsCompliant;
            }
            else
            {
                answers.Answer(lines.Number, errors[0], session.Language);
                allCompliant = false;
            }
        }

        return allCompliant ? ExitCode.Done : ExitCode.Refused;
    }

    private static void Write(Utf8JsonWriter json, Said said, MessageReading reading)
    {
        json.WritePropertyName("id"u8);
        if (said.Id.ValueKind == JsonValueKind.Undefined)
        {
            json.WriteNullValue();
        }
        else
        {
            said.Id.WriteTo(json);
        }

        json.WriteStartArray("labels"u8);
        foreach (var label in reading.Findings.Select(finding => finding.Label).Distinct())
        {
            json.WriteStringValue(label.ToString());
        }

        json.WriteEndArray();
        json.WriteStartObject("elements"u8);
        foreach (var (name, element) in Elements)
        {
            json.WriteBoolean(name, reading.Tells(element));
        }

        json.WriteEndObject();
        json.WriteStartArray("findings"u8);
        foreach (var finding in reading.Findings)
        {
            Write(json, finding, said.Text!);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, MessageFinding finding, string text)
    {
        json.WriteStartObject();
        json.WriteString("label"u8, finding.Label.ToString());
        json.WriteString("rule"u8, finding.Rule.ToString());
        json.WriteString("severity"u8, finding.Severity switch
        {
            FindingSeverity.Error => "error"u8,
            FindingSeverity.Warning => "warning"u8,
            _ => "notice"u8,
        });
        json.WriteNumber("start"u8, finding.Start);
        json.WriteNumber("length"u8, finding.Length);
        json.WriteString("text"u8, text.AsSpan(finding.Start, finding.Length));
        json.WriteEndObject();
    }

    /// <summary>A line of the input; labels and elements that it may carry are not read.</summary>
    private sealed record Said
    {
        public JsonElement Id { get; init; }

        public string? Text { get; init; }

        public SaidBefore?[]? Previous { get; init; }

        public string?[]? Attachments { get; init; }

        public bool IsWhole => Text is not null && Previous?.Any(before => before?.Text is null || before.MinutesBefore is not (>= 0 and < 1e6)) != true;

        public GroupMessage ToMessage() => new()
        {
            Sender = nameof(Said),
            SentAt = SomeTime,
            Text = Text!,
            Attachments = [.. (Attachments ?? []).Select(KindOf).OfType<AttachmentKind>()],
        };

        public GroupMessage[] Before() => [.. (Previous ?? []).Select(before => before!.ToMessage())];

        private static AttachmentKind? KindOf(string? name) =>
            Enum.TryParse<AttachmentKind>(name, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null;
    }

    /// <summary>What was said before.</summary>
    private sealed record SaidBefore(string? Text = null, bool SameSender = false, double MinutesBefore = 0)
    {
        public GroupMessage ToMessage() => new()
        {
            Sender = SameSender ? nameof(Said) : nameof(SaidBefore),
            SentAt = SomeTime - Duration.FromMinutes(MinutesBefore),
            Text = Text!,
        };
    }
}
