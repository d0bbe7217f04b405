using System.Collections;
using System.Reflection;

namespace Buurtpreventie.RulesOff;

/// <summary>A test method with all its rows, run in this process.</summary>
internal sealed class Test(MethodInfo method)
{
    /// <summary>Class and method, without the root that all tests share.</summary>
    public string Name { get; } = $"{method.DeclaringType!.FullName!["Buurtpreventie.Domain.Tests.".Length..]}.{method.Name}";

    /// <summary>How long it takes while all rules are on.</summary>
    public TimeSpan Takes { get; set; }

    /// <summary>Why it was red the last time.</summary>
    public Exception? Failed { get; private set; }

    /// <summary>How many rules make it go red; the fewer, the more it says.</summary>
    public int Witnessed { get; set; }

    public static IEnumerable<Test> Of(Type type) =>
        type.GetConstructor(Type.EmptyTypes) is null
            ? []
            : type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(method => method.GetCustomAttributesData().Any(data => data.AttributeType.Name is "FactAttribute" or "TheoryAttribute"))
                .Select(method => new Test(method));

    /// <summary>Whether all its rows pass.</summary>
    public async Task<bool> PassesAsync()
    {
        try
        {
            foreach (var row in Rows())
            {
                var instance = Activator.CreateInstance(method.DeclaringType!)!;
                try
                {
                    switch (method.Invoke(instance, row))
                    {
                        case Task task:
                            await task;
                            break;
                        case ValueTask task:
                            await task;
                            break;
                    }
                }
                finally
                {
                    (instance as IDisposable)?.Dispose();
                }
            }

            return true;
        }
        catch (Exception failed) when (failed is not OutOfMemoryException)
        {
            Failed = failed;
            return false;
        }
    }

    private IEnumerable<object?[]> Rows()
    {
        var rows = method.GetCustomAttributes().SelectMany(RowsOf).ToList();
        return rows.Count > 0 ? rows.Select(Complete) : [[]];
    }

    private IEnumerable<object?[]> RowsOf(Attribute attribute) => attribute.GetType().Name switch
    {
        "InlineDataAttribute" => [(object?[])Of(attribute, "Data")!],
        "MemberDataAttribute" => Source(attribute).Cast<object>().Select(row => row as object?[] ?? Data(row)),
        _ => [],
    };

    private static object?[] Data(object row) => (object?[])row.GetType().GetInterface("Xunit.ITheoryDataRow")!.GetMethod("GetData")!.Invoke(row, null)!;

    private IEnumerable Source(Attribute attribute)
    {
        const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        var type = (Type?)Of(attribute, "MemberType") ?? method.DeclaringType!;
        var name = (string)Of(attribute, "MemberName")!;
        return (IEnumerable)(type.GetProperty(name, Any)?.GetValue(null)
            ?? type.GetField(name, Any)?.GetValue(null)
            ?? type.GetMethod(name, Any)!.Invoke(null, (object?[])Of(attribute, "Arguments")!))!;
    }

    private object?[] Complete(object?[] row)
    {
        var parameters = method.GetParameters();
        return parameters.Length > 0 && parameters[^1].IsDefined(typeof(ParamArrayAttribute)) && parameters[^1].ParameterType.GetElementType() is { } element
            && !(row.Length == parameters.Length && row[^1]?.GetType() == parameters[^1].ParameterType)
                ? [.. row[..(parameters.Length - 1)], Packed(row[(parameters.Length - 1)..], element)]
                : [.. row, .. parameters[row.Length..].Select(parameter => parameter.DefaultValue)];
    }

    private static Array Packed(object?[] values, Type element)
    {
        var packed = Array.CreateInstance(element, values.Length);
        values.CopyTo(packed, 0);
        return packed;
    }

    private static object? Of(Attribute attribute, string property) => attribute.GetType().GetProperty(property)?.GetValue(attribute);
}
