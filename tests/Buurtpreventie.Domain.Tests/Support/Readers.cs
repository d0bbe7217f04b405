using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using Buurtpreventie.Domain.Serialization;

namespace Buurtpreventie.Domain.Tests.Support;

/// <summary>Every public way by which a text becomes a value object of the package, found by reflection.</summary>
internal static class Readers
{
    private static readonly JsonSerializerOptions[] Json = [JsonSerializerOptions.Default, BuurtpreventieJson.Web];

    private static readonly MethodInfo Explain = typeof(Readers).GetMethod(nameof(FaultOrValue), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The types that read themselves from text.</summary>
    public static IReadOnlyList<Type> Types { get; } =
        [.. typeof(DomainError).Assembly.GetExportedTypes().Where(type => type.IsValueType && ParseOf(type) is not null)];

    /// <summary>What such a type makes of a text, through each door: the value, the fault or the exception.</summary>
    public static IEnumerable<(string Door, Func<object?> Read)> DoorsTo(Type type, string text)
    {
        var json = JsonSerializer.Serialize(text);
        yield return ($"{type.Name}.Parse", () => Invoke(ParseOf(type)!, text, null));
        yield return ($"{type.Name} converted", () => TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text));
        foreach (var options in Json)
        {
            yield return ($"{type.Name} from JSON", () => JsonSerializer.Deserialize(json, type, options));
            yield return ($"{type.Name} from a JSON number", () => IsNumber(text) ? JsonSerializer.Deserialize(text, type, options) : null);
            yield return ($"{type.Name} in JSON", () => JsonSerializer.Deserialize($"[{json}]", type.MakeArrayType(), options));
        }

        if (IsCode(type))
        {
            yield return ($"{type.Name}.TryParse", () => Invoke(Explain.MakeGenericMethod(type), text));
            yield return ($"{type.Name} as JSON key", () => JsonSerializer.Deserialize($"{{{json}:1}}", typeof(Dictionary<,>).MakeGenericType(type, typeof(int))));
        }
    }

    // What is no JSON at all is refused by its reader, which quotes the word it stumbles over: docs/privacy-by-default.md warns of it.
    private static bool IsNumber(string text) => text[0] != '0' && text.All(char.IsAsciiDigit);

    private static bool IsCode(Type type) => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICode<>));

    private static MethodInfo? ParseOf(Type type) =>
        type.IsGenericTypeDefinition ? null : type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static, [typeof(string), typeof(IFormatProvider)]);

    private static object? Invoke(MethodInfo method, params object?[] arguments)
    {
        try
        {
            return method.Invoke(null, arguments);
        }
        catch (TargetInvocationException exception)
        {
            throw exception.InnerException!;
        }
    }

    private static object FaultOrValue<T>(string text)
        where T : struct, ICode<T> =>
        CodeText.TryParse<T>(text, out var value, out var fault) ? value : fault;
}
