using System.Collections;
using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Buurtpreventie.Domain.Serialization;

namespace Buurtpreventie.Domain.Tests.Support;

/// <summary>A text that somebody may come to see, and by which way.</summary>
internal readonly record struct Shown(string Way, string Text);

/// <summary>
/// Every text that a value shows to a log, a page, a caller or somebody at a debugger: text and formats without a wish, interpolation,
/// type converters, JSON, what an exception says, and all that the debugger unfolds, private members included.
/// </summary>
internal static class WhatShows
{
    private const int Deepest = 8;

    private static readonly ConcurrentDictionary<Type, Unfolded> Types = new();

    // Without escapes such as \u0027, whose digits somebody's number may hold by chance.
    private static readonly JsonSerializerOptions[] Json =
        [.. new[] { JsonSerializerOptions.Default, BuurtpreventieJson.Web }.Select(options => new JsonSerializerOptions(options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })];

    public static IEnumerable<Shown> Of(object? value, string name) => Of(value, name, 0, new(ReferenceEqualityComparer.Instance));

    private static IEnumerable<Shown> Of(object? value, string way, int depth, HashSet<object> seen)
    {
        if (value is null || depth > Deepest || (!value.GetType().IsValueType && value is not string && !seen.Add(value)))
        {
            return [];
        }

        return value is string text ? [new(way, text)]
            : value is Exception exception ? Said(exception, way, depth, seen).Concat(Debugged(value, way, depth, seen))
            : Written(value, way, depth, seen).Concat(Listed(value, way, depth, seen)).Concat(Debugged(value, way, depth, seen));
    }

    private static IEnumerable<Shown> Written(object value, string way, int depth, HashSet<object> seen)
    {
        yield return new(way, value.ToString() ?? "");
        if (value is IFormattable formattable)
        {
            yield return new($"{way} without format", formattable.ToString(null, null));
            yield return new($"{way} with an empty format", formattable.ToString("", null));
        }

        if (value is IUtf8SpanFormattable utf8)
        {
            var bytes = new byte[512];
            utf8.TryFormat(bytes, out var written, default, null);
            yield return new($"{way} as UTF-8", Encoding.UTF8.GetString(bytes, 0, written));
        }

        if (!Unfold(value.GetType()).IsOpened)
        {
            yield break;
        }

        if (TypeDescriptor.GetConverter(value.GetType()) is var converter && converter.GetType() != typeof(TypeConverter) && converter.CanConvertTo(typeof(string)))
        {
            yield return new($"{way} converted", converter.ConvertToInvariantString(value) ?? "");
        }

        // What lies deeper is in the JSON of what holds it.
        foreach (var options in depth == 0 ? Json : [])
        {
            foreach (var shown in Attempt(() => JsonSerializer.Serialize(value, value.GetType(), options), $"{way} as JSON", depth, seen))
            {
                yield return shown;
            }
        }
    }

    private static IEnumerable<Shown> Said(Exception exception, string way, int depth, HashSet<object> seen)
    {
        var said = exception.ToString();
        foreach (var trace in Traces(exception))
        {
            said = said.Replace(trace, "", StringComparison.Ordinal);
        }

        object?[] parts = [said, exception.Message, exception.Data, exception.HelpLink, exception.Source, exception.InnerException];
        return parts.SelectMany(part => Of(part, $"{way} ({exception.GetType().Name})", depth + 1, seen));
    }

    private static IEnumerable<string> Traces(Exception? exception) =>
        exception is null ? [] : [.. exception.StackTrace is { Length: > 0 } trace ? [trace] : Array.Empty<string>(), .. Traces(exception.InnerException)];

    private static IEnumerable<Shown> Listed(object value, string way, int depth, HashSet<object> seen) => value switch
    {
        IDictionary dictionary => dictionary.Keys.Cast<object?>().Concat(dictionary.Values.Cast<object?>()).SelectMany(item => Of(item, $"{way}[]", depth + 1, seen)),
        IEnumerable list => list.Cast<object?>().Take(100).SelectMany(item => Of(item, $"{way}[]", depth + 1, seen)),
        _ => [],
    };

    private static IEnumerable<Shown> Debugged(object value, string way, int depth, HashSet<object> seen)
    {
        var unfolded = Unfold(value.GetType());
        return unfolded.Display.SelectMany(part => Attempt(() => part(value), $"{way} in the debugger", depth, seen))
            .Concat(unfolded.Members.SelectMany(member => Attempt(() => member.Read(value), $"{way}.{member.Name}", depth, seen)));
    }

    private static List<Shown> Attempt(Func<object?> show, string way, int depth, HashSet<object> seen)
    {
        try
        {
            return [.. Of(show(), way, depth + 1, seen)];
        }
        catch (Exception exception)
        {
            return [.. Of((exception as TargetInvocationException)?.InnerException ?? exception, way, depth + 1, seen)];
        }
    }

    private static Unfolded Unfold(Type type) => Types.GetOrAdd(type, Unfolded.Of);

    /// <summary>What the debugger shows of a type.</summary>
    private sealed record Unfolded(bool IsOpened, Func<object, object?>[] Display, (string Name, Func<object, object?> Read)[] Members)
    {
        private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

        /// <summary>The runtime's own types and NodaTime's show what they show; what is looked into is ours, the tests' and FluentValidation's.</summary>
        public static Unfolded Of(Type type)
        {
            var opened = type.Assembly.GetName().Name is var name
                && (name!.StartsWith("Buurtpreventie", StringComparison.Ordinal) || name == "FluentValidation") && !type.IsEnum && !type.IsPrimitive;
            if (!opened)
            {
                return new(false, [], []);
            }

            if (type.GetCustomAttribute<DebuggerTypeProxyAttribute>() is not null)
            {
                throw new NotSupportedException($"{type.Name} has a debugger proxy; teach {nameof(WhatShows)} to look at it.");
            }

            var display = type.GetCustomAttribute<DebuggerDisplayAttribute>() is { } attribute
                ? new[] { attribute.Value, attribute.Name, attribute.Type }.SelectMany(template => Parts(template, type)).ToArray()
                : [];
            return new(true, display, [.. Chain(type).SelectMany(Visible)]);
        }

        private static IEnumerable<(string, Func<object, object?>)> Visible(Type type)
        {
            foreach (var field in type.GetFields(Declared))
            {
                // The debugger shows an automatic property, not the field behind it.
                if (!IsHidden(field) && !field.Name.EndsWith("k__BackingField", StringComparison.Ordinal) && IsValue(field.FieldType))
                {
                    yield return (field.Name, field.GetValue);
                }
            }

            foreach (var property in type.GetProperties(Declared))
            {
                if (!IsHidden(property) && property.GetMethod is not null && property.GetIndexParameters().Length == 0 && IsValue(property.PropertyType))
                {
                    yield return (property.Name, property.GetValue);
                }
            }
        }

        private static IEnumerable<Type> Chain(Type? type) =>
            type is null || type.Assembly == typeof(object).Assembly ? [] : [type, .. Chain(type.BaseType)];

        private static bool IsHidden(MemberInfo member) =>
            member.GetCustomAttributes<DebuggerBrowsableAttribute>().Any(browsable => browsable.State == DebuggerBrowsableState.Never);

        private static bool IsValue(Type type) => !type.IsByRefLike && !type.IsPointer && !type.IsByRef && type != typeof(Type);

        /// <summary>The expressions of a display such as <c>{ToString(),nq} of {Name}</c>, and the text itself.</summary>
        private static IEnumerable<Func<object, object?>> Parts(string? template, Type type)
        {
            foreach (var piece in (template ?? "").Replace(@"\{", "", StringComparison.Ordinal).Split('{').Skip(1))
            {
                var expression = piece.Split('}')[0].Split(',')[0].Trim();
                yield return expression.Split('.').Select(step => Step(type, step)).Aggregate((first, second) => value => second(first(value)!));
            }
        }

        /// <summary>One step of an expression such as <c>Code.Number</c>; the type is known only for the first, so each looks for itself.</summary>
        private static Func<object, object?> Step(Type displayed, string name) => value =>
        {
            const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;
            var type = value.GetType();
            return name.EndsWith("()", StringComparison.Ordinal) && type.GetMethod(name[..^2], All, []) is { } method ? method.Invoke(value, null)
                : type.GetProperty(name, All) is { } property ? property.GetValue(value)
                : type.GetField(name, All) is { } field ? field.GetValue(value)
                : throw new NotSupportedException($"The debugger display of {displayed.Name} asks for {name}; teach {nameof(WhatShows)} to read it.");
        };
    }
}
