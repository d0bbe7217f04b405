using System.Text.Json;
using Buurtpreventie.Domain;

namespace Buurtpreventie.Cli;

/// <summary>Refusals for programs and people: code, target and rule, and the message in words.</summary>
internal static class JsonErrors
{
    public static void WriteErrors(this Utf8JsonWriter json, ErrorList errors, Language language)
    {
        json.WriteStartArray("errors"u8);
        foreach (var error in errors)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, error.Code);
            json.WriteString("target"u8, error.Target);
            json.WriteString("rule"u8, error.Rule.IsDefault ? null : error.Rule.ToString());
            json.WriteString("message"u8, error.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
