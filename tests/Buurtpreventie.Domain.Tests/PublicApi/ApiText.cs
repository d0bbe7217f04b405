using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Buurtpreventie.Domain.Tests.PublicApi;

/// <summary>The public API of an assembly as text: one line per member, in an order that does not depend on the source.</summary>
internal static class ApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(short)] = "short",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var group in assembly.GetExportedTypes().GroupBy(type => type.Namespace).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"namespace {group.Key}\n");
            foreach (var type in group.OrderBy(Name, StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"\n{Header(type)}\n");
                foreach (var member in Members(type).Distinct().Order(StringComparer.Ordinal))
                {
                    text.Append(CultureInfo.InvariantCulture, $"    {member}\n");
                }
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string Header(Type type)
    {
        var record = type.GetMethod("PrintMembers", Declared) is not null ? "record " : "";
        var kind =
            type.IsEnum ? "enum"
            : IsDelegate(type) ? "delegate"
            : type.IsInterface ? "interface"
            : type.IsValueType ? $"{(Has<IsReadOnlyAttribute>(type) ? "readonly " : "")}{(type.IsByRefLike ? "ref " : "")}{record}struct"
            : $"{(type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")}{record}class";
        var bases = type.IsEnum || IsDelegate(type)
            ? []
            : Bases(type).Concat(type.GetInterfaces().Where(i => i.IsVisible).Select(Name).Order(StringComparer.Ordinal)).ToList();
        return $"{(Has<FlagsAttribute>(type) ? "[Flags] " : "")}{kind} {Name(type)}{(bases.Count > 0 ? " : " + string.Join(", ", bases) : "")}{Constraints(type.GetGenericArguments())}";
    }

    private static IEnumerable<string> Bases(Type type) =>
        type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? [Name(parent)] : [];

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => $"{Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture):00} {field.Name}");
        }

        if (IsDelegate(type))
        {
            return [Method(type.GetMethod("Invoke")!)];
        }

        return
        [
            .. type.GetConstructors(Declared).Where(IsVisible).Where(IsWritten).Select(constructor => $"new({Parameters(constructor)})"),
            .. type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly).Select(Field),
            .. type.GetProperties(Declared).Where(property => property.GetAccessors(nonPublic: true).Any(IsVisible) && property.Name != "EqualityContract").Select(Property),
            .. type.GetMethods(Declared).Where(method => IsVisible(method) && IsWritten(method) && !IsAccessor(method)).Select(Method),
        ];
    }

    private static string Field(FieldInfo field) =>
        field.IsLiteral
            ? $"const {Name(field.FieldType)} {field.Name} = {Value(field.GetRawConstantValue())}"
            : $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{Name(field.FieldType)} {field.Name}";

    private static string Property(PropertyInfo property)
    {
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        var isStatic = property.GetAccessors(nonPublic: true)[0].IsStatic;
        var required = Has<RequiredMemberAttribute>(property) ? "required " : "";
        var get = property.GetMethod is { } getter && IsVisible(getter) ? " get;" : "";
        var set = property.SetMethod is { } setter && IsVisible(setter)
            ? setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;"
            : "";
        return $"{(isStatic ? "static " : "")}{required}{Name(property.PropertyType)} {name} {{{get}{set} }}";
    }

    private static string Method(MethodInfo method)
    {
        var generics = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        var kind = method.IsStatic ? "static " : method.IsAbstract ? "abstract " : method.GetBaseDefinition() != method ? "override " : "";
        return $"{(method.IsFamily ? "protected " : "")}{kind}{Name(method.ReturnType)} {method.Name}{generics}({Parameters(method)}){Constraints(method.GetGenericArguments())}";
    }

    private static string Parameters(MethodBase method)
    {
        var extension = Has<ExtensionAttribute>(method) ? "this " : "";
        return extension + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var passed =
            type.IsByRef ? parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref "
            : Has<ParamArrayAttribute>(parameter) || Has<ParamCollectionAttribute>(parameter) ? "params "
            : "";
        return $"{passed}{Name(type.IsByRef ? type.GetElementType()! : type)} {parameter.Name}{(parameter.HasDefaultValue ? " = " + Value(parameter.DefaultValue) : "")}";
    }

    private static string Value(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Constraints(Type[] parameters)
    {
        var clauses =
            from parameter in parameters
            where parameter.IsGenericParameter
            let attributes = parameter.GenericParameterAttributes
            let isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint)
            let list = new[]
                {
                    isStruct ? "struct" : "",
                    attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? "class" : "",
                    attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct ? "new()" : "",
                }
                .Concat(parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(Name))
                .Where(constraint => constraint.Length > 0)
            where list.Any()
            select $" where {parameter.Name} : {string.Join(", ", list)}";
        return string.Concat(clauses);
    }

    private static string Name(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        var simple = type.Name.Split('`')[0];
        var arguments = type.IsGenericType ? $"<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : "";
        return type is { IsNested: true, IsGenericParameter: false } ? $"{Name(type.DeclaringType!)}.{simple}{arguments}" : simple + arguments;
    }

    private static bool IsDelegate(Type type) => type.IsSubclassOf(typeof(MulticastDelegate));

    private static bool IsVisible(MethodBase method) =>
        method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && !method.DeclaringType!.IsSealed);

    /// <summary>A record says with its parameters what the compiler makes of it.</summary>
    private static bool IsWritten(MethodBase method) => !Has<CompilerGeneratedAttribute>(method);

    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool Has<T>(ICustomAttributeProvider provider)
        where T : Attribute =>
        provider.IsDefined(typeof(T), inherit: false);
}
