using System.Text.Json;
using System.Text.Json.Nodes;
using Buurtpreventie.Domain.Protocols;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Buurtpreventie.Portal.Api;

/// <summary>How the values of the library look in JSON, which their own converters write.</summary>
internal static class ValueSchemas
{
    private static readonly Dictionary<Type, (JsonSchemaType Type, string? Format, string? Pattern, string? Description)> Known = new()
    {
        [typeof(Instant)] = (JsonSchemaType.String, "date-time", null, null),
        [typeof(LocalDate)] = (JsonSchemaType.String, "date", null, null),
        [typeof(PostalCode)] = (JsonSchemaType.String, null, "^[1-9][0-9]{3}$", "A Belgian postal code."),
        [typeof(MunicipalityCode)] = (JsonSchemaType.String, null, "^[0-9]{5}$", "The NIS code of a municipality."),
        [typeof(PoliceZoneCode)] = (JsonSchemaType.String, null, "^[0-9]{4}$", "The number of a police zone."),
        [typeof(Rule)] = (JsonSchemaType.String, null, "^(conduct|not-for|O|R)-[0-9]+$", "A rule: conduct-5, not-for-3, O-14 or R-174."),
        [typeof(LicencePlate)] = (JsonSchemaType.String, null, null, "A licence plate, whole or in part: 1-ABC-234 or 1-AB?."),
        [typeof(Term)] = (JsonSchemaType.String, null, "^P[0-9]+[DMY]$", "A term in days, months or years: P30D."),
        [typeof(RulesVersion)] = (JsonSchemaType.Integer, null, null, "A version of the rules of conduct, from 1."),
    };

    /// <summary>What is written as another type is.</summary>
    private static readonly Dictionary<Type, Type> Written = new() { [typeof(Territory)] = typeof(TerritoryForm) };

    public static async Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        var type = context.JsonTypeInfo.Type;
        var value = Nullable.GetUnderlyingType(type) ?? type;
        if (Written.TryGetValue(value, out var written))
        {
            var form = await context.GetOrCreateSchemaAsync(written, null, cancellation);
            (schema.Type, schema.Properties) = (form.Type, form.Properties);
        }
        else if (Known.TryGetValue(value, out var known))
        {
            (schema.Type, schema.Format, schema.Pattern, schema.Description) = known;
        }
        else if (value.Assembly != typeof(Rule).Assembly)
        {
            return;
        }
        else if (value.IsEnum)
        {
            DescribeWords(schema, value);
        }
        else if (value.IsValueType && typeof(ISpanFormattable).IsAssignableFrom(value) && value != typeof(Address))
        {
            schema.Type = JsonSchemaType.String;
            schema.Format = value.Name.EndsWith("Id", StringComparison.Ordinal) ? "uuid" : null;
        }
    }

    private static void DescribeWords(OpenApiSchema schema, Type words)
    {
        var names = Enum.GetNames(words).Select(JsonNamingPolicy.CamelCase.ConvertName).ToList();
        schema.Type = JsonSchemaType.String;
        if (words.IsDefined(typeof(FlagsAttribute), false))
        {
            schema.Enum = null;
            schema.Description = $"One or more of {string.Join(", ", names)}; several with a comma and a blank between.";
        }
        else
        {
            schema.Enum = [.. names.Select(name => (JsonNode)JsonValue.Create(name))];
        }
    }
}
