using System.Text.Json;
using Buurtpreventie.Domain.Messages;

namespace Buurtpreventie.Domain.Tests.Messages;

/// <summary>The labelled messages of the test material.</summary>
internal static class LabelledMessages
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 1, 1, 12, 0);

    /// <summary>Written by somebody who wrote no rules.</summary>
    public static IReadOnlyList<LabelledMessage> Given { get; } = Read("messages.jsonl");

    /// <summary>Written before the rules.</summary>
    public static IReadOnlyList<LabelledMessage> Own { get; } = Read("messages-own.jsonl");

    /// <summary>Written by two people who saw the labels and no rule, as a neighbourhood writes.</summary>
    public static IReadOnlyList<LabelledMessage> Voices { get; } = Read("messages-voices.jsonl");

    /// <summary>Written by somebody who saw the labels and no rule, to be hard: dialect, innuendo, traps for whoever looks at single words.</summary>
    public static IReadOnlyList<LabelledMessage> Hard { get; } = Read("messages-hard.jsonl");

    public static IEnumerable<LabelledMessage> All => [.. Given, .. Own, .. Voices, .. Hard];

    public static GroupMessage Message(string text, string sender = "An", double minutesBefore = 0, params AttachmentKind[] attachments) => new()
    {
        Sender = sender,
        SentAt = Noon - Duration.FromMinutes(minutesBefore),
        Text = text,
        Attachments = [.. attachments],
    };

    private static List<LabelledMessage> Read(string file) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Material", file)).Select(line => JsonDocument.Parse(line).RootElement).Select(Read)];

    private static LabelledMessage Read(JsonElement line) => new(
        line.GetProperty("id").GetString()!,
        Message(line.GetProperty("text").GetString()!, attachments: [.. Optional(line, "attachments").Select(kind => Enum.Parse<AttachmentKind>(kind.GetString()!, ignoreCase: true))]),
        [.. line.GetProperty("previous").EnumerateArray().Select(before => Message(
            before.GetProperty("text").GetString()!, before.GetProperty("sameSender").GetBoolean() ? "An" : "Wim", before.GetProperty("minutesBefore").GetDouble()))],
        [.. line.GetProperty("labels").EnumerateArray().Select(label => Enum.Parse<MessageLabel>(label.GetString()!))],
        [.. line.GetProperty("elements").EnumerateObject().Where(element => element.Value.ValueKind != JsonValueKind.Null)
            .Select(element => (element.Name == "emergencyNumber" ? MessageElements.EmergencyCall : Enum.Parse<MessageElements>(element.Name, ignoreCase: true), element.Value.GetBoolean()))],
        line.TryGetProperty("aside", out _));

    private static JsonElement.ArrayEnumerator Optional(JsonElement line, string name) =>
        line.TryGetProperty(name, out var list) ? list.EnumerateArray() : default;
}

/// <summary>A message with what somebody found in it. An element that may be read either way is left out.</summary>
internal sealed record LabelledMessage(
    string Id, GroupMessage Message, GroupMessage[] Earlier, HashSet<MessageLabel> Labels, List<(MessageElements Element, bool IsTold)> Elements, bool IsAside);
