using System.Text;
using System.Text.Json;

namespace Buurtpreventie.Domain.Lifecycles;

/// <summary>A lifecycle for people: the diagram, the table of the manual, and the rows for programs, all from the same rows.</summary>
public static class LifecycleDrawing
{
    private static readonly string[] Columns = ["from", "on", "to", "by", "requires"];

    /// <summary>A Mermaid state diagram.</summary>
    public static string ToMermaid<TState, TTrigger, TCondition>(
        this Lifecycle<TState, TTrigger, TCondition> lifecycle, Language language, Texts? texts = null)
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TCondition : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(lifecycle);
        texts ??= Texts.Standard;
        var drawing = new StringBuilder("stateDiagram-v2\n");
        foreach (var state in lifecycle.States)
        {
            drawing.Append("    ").Append(state).Append(" : ").Append(texts.Of(state, language)).Append('\n');
        }

        drawing.Append("    [*] --> ").Append(lifecycle.Initial).Append('\n');
        foreach (var row in lifecycle.Rows)
        {
            drawing.Append("    ").Append(row.From).Append(" --> ").Append(row.To)
                .Append(" : ").Append(texts.Of(row.On, language)).Append('\n');
        }

        foreach (var state in lifecycle.States.Where(lifecycle.IsFinal))
        {
            drawing.Append("    ").Append(state).Append(" --> [*]\n");
        }

        return drawing.ToString();
    }

    /// <summary>A Markdown table with a row per row.</summary>
    public static string ToMarkdown<TState, TTrigger, TCondition>(
        this Lifecycle<TState, TTrigger, TCondition> lifecycle, Language language, Texts? texts = null)
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TCondition : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(lifecycle);
        texts ??= Texts.Standard;
        var table = new StringBuilder("| ");
        table.AppendJoin(" | ", Columns.Select(head => texts[$"lifecycle.table-{head}", language]));
        table.Append(" |\n|---|---|---|---|---|\n");
        foreach (var row in lifecycle.Rows)
        {
            table.Append("| ").Append(texts.Of(row.From, language)).Append(" | ").Append(texts.Of(row.On, language))
                .Append(" | ").Append(texts.Of(row.To, language))
                .Append(" | ").Append(texts.Of(row.By, language))
                .Append(" | ").AppendJoin(" ", Lifecycle<TState, TTrigger, TCondition>.Each(row.Requires).Select(c => texts.Of(c, language)))
                .Append(" |\n");
        }

        return table.ToString();
    }

    /// <summary>The rows as JSON, by name, so that a front-end can decide the same.</summary>
    public static string ToJson<TState, TTrigger, TCondition>(this Lifecycle<TState, TTrigger, TCondition> lifecycle)
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TCondition : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(lifecycle);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("initial", lifecycle.Initial.ToString());
            json.WriteStartArray("rows");
            foreach (var row in lifecycle.Rows)
            {
                json.WriteStartObject();
                json.WriteString("from", row.From.ToString());
                json.WriteString("on", row.On.ToString());
                json.WriteString("to", row.To.ToString());
                WriteNames(json, "by", Roles(row.By).Select(role => role.ToString()));
                WriteNames(json, "requires", Lifecycle<TState, TTrigger, TCondition>.Each(row.Requires).Select(c => c.ToString()));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static IEnumerable<Role> Roles(Role roles) => Enum.GetValues<Role>().Where(role => role != Role.None && roles.HasFlag(role));

    private static void WriteNames(Utf8JsonWriter json, string member, IEnumerable<string> names)
    {
        json.WriteStartArray(member);
        foreach (var name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }
}
