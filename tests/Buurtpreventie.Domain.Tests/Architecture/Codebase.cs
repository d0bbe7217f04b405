using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Runtime.CompilerServices;

namespace Buurtpreventie.Domain.Tests.Architecture;

/// <summary>
/// The domain package as it was compiled: every type that somebody wrote, the source files it stands in (from the debug symbols) and
/// the types it refers to in signatures, attributes and method bodies. What the compiler makes out of a type counts as that type.
/// </summary>
internal static class Codebase
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Guid TypeDefinitionDocuments = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");

    public static Assembly Assembly { get; } = typeof(DomainError).Assembly;

    public static IReadOnlyList<SourceType> Types { get; } = Read();

    /// <summary>What the package shows, nested types included.</summary>
    public static IEnumerable<Type> PublicTypes => Assembly.GetExportedTypes();

    /// <summary>The members of a type itself, its nested types and its compiler-made parts.</summary>
    public static IEnumerable<MemberInfo> MembersOf(Type type) =>
        type.GetMembers(Declared).SelectMany(member => member is Type nested ? [nested, .. MembersOf(nested)] : new[] { member });

    /// <summary>Every method body of a type, lambdas included.</summary>
    public static IEnumerable<MethodBase> MethodsOf(Type type) => MembersOf(type).OfType<MethodBase>();

    private static List<SourceType> Read()
    {
        var files = FilesByType();
        return
        [
            .. Assembly.GetTypes()
                .Where(type => !type.IsNested && !type.IsDefined(typeof(CompilerGeneratedAttribute)) && type.Namespace?.StartsWith("Buurtpreventie", StringComparison.Ordinal) == true)
                .OrderBy(type => type.FullName, StringComparer.Ordinal)
                .Select(type => new SourceType(type, [.. files[type].Distinct().Order(StringComparer.Ordinal)], References(type))),
        ];
    }

    private static ILookup<Type, string> FilesByType()
    {
        var found = new List<(Type Type, string File)>();
        using var stream = File.OpenRead(Path.ChangeExtension(Assembly.Location, ".pdb"));
        using var provider = MetadataReaderProvider.FromPortablePdbStream(stream);
        var symbols = provider.GetMetadataReader();
        foreach (var handle in symbols.MethodDebugInformation)
        {
            var method = Assembly.ManifestModule.ResolveMethod(MetadataTokens.GetToken(handle.ToDefinitionHandle()))!;
            var information = symbols.GetMethodDebugInformation(handle);
            if (!information.SequencePointsBlob.IsNil && method.DeclaringType is { } type)
            {
                foreach (var point in information.GetSequencePoints())
                {
                    Add(type, point.Document);
                }
            }
        }

        // Types without method bodies, such as enums.
        foreach (var handle in symbols.CustomDebugInformation)
        {
            var information = symbols.GetCustomDebugInformation(handle);
            if (symbols.GetGuid(information.Kind) == TypeDefinitionDocuments)
            {
                var type = Assembly.ManifestModule.ResolveType(MetadataTokens.GetToken(information.Parent));
                var documents = symbols.GetBlobReader(information.Value);
                while (documents.RemainingBytes > 0)
                {
                    Add(type, MetadataTokens.DocumentHandle(documents.ReadCompressedInteger()));
                }
            }
        }

        return found.Distinct().ToLookup(pair => pair.Type, pair => pair.File);

        void Add(Type type, DocumentHandle document)
        {
            const string Source = "/src/Buurtpreventie.Domain/";
            var name = symbols.GetString(symbols.GetDocument(document).Name).Replace('\\', '/');
            var start = name.LastIndexOf(Source, StringComparison.Ordinal);
            if (start >= 0 && !name.Contains("/obj/", StringComparison.Ordinal))
            {
                found.Add((Outermost(type), name[(start + Source.Length)..]));
            }
        }
    }

    private static HashSet<Type> References(Type type)
    {
        var references = new HashSet<Type>();
        AddDeclaration(type);
        foreach (var member in MembersOf(type))
        {
            AddAttributes(member);
            switch (member)
            {
                case Type nested:
                    AddDeclaration(nested);
                    break;
                case FieldInfo field:
                    Add(field.FieldType);
                    break;
                case MethodBase method:
                    AddMethod(method);
                    break;
            }
        }

        references.Remove(type);
        return references;

        void AddDeclaration(Type declared)
        {
            AddAttributes(declared);
            Add(declared.BaseType);
            Array.ForEach(declared.GetInterfaces(), Add);
            Array.ForEach(declared.GetGenericArguments(), parameter => Array.ForEach(parameter.GetGenericParameterConstraints(), Add));
        }

        void AddMethod(MethodBase method)
        {
            Add((method as MethodInfo)?.ReturnType);
            Array.ForEach(method.GetParameters(), parameter => Add(parameter.ParameterType));
            foreach (var local in method.GetMethodBody()?.LocalVariables ?? [])
            {
                Add(local.LocalType);
            }

            foreach (var clause in method.GetMethodBody()?.ExceptionHandlingClauses ?? [])
            {
                Add(clause.Flags == ExceptionHandlingClauseOptions.Clause ? clause.CatchType : null);
            }

            foreach (var instruction in Instructions.Of(method))
            {
                Add(instruction.Operand as Type ?? (instruction.Operand as MemberInfo)?.DeclaringType);
                if (instruction.Operand is MethodInfo { IsGenericMethod: true } called)
                {
                    Array.ForEach(called.GetGenericArguments(), Add);
                }
            }
        }

        void AddAttributes(MemberInfo member)
        {
            foreach (var attribute in member.CustomAttributes)
            {
                Add(attribute.AttributeType);
                foreach (var argument in attribute.ConstructorArguments)
                {
                    Add(argument.Value as Type);
                }
            }
        }

        void Add(Type? used)
        {
            if (used is null)
            {
                return;
            }

            Add(used.GetElementType());
            Array.ForEach(used.IsGenericType && !used.IsGenericTypeDefinition ? used.GetGenericArguments() : [], Add);
            if (used.Assembly == Assembly && !used.IsGenericParameter && !used.HasElementType)
            {
                references.Add(Outermost(used));
            }
        }
    }

    private static Type Outermost(Type type) =>
        type.DeclaringType is { } outer ? Outermost(outer) : type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type;
}

/// <summary>A type, its source files below <c>src/Buurtpreventie.Domain</c>, and the types of the package it refers to.</summary>
internal sealed record SourceType(Type Type, IReadOnlyList<string> Files, IReadOnlySet<Type> References)
{
    /// <summary>The feature: the first folder of its first file.</summary>
    public string Folder => Files.Count == 0 ? "" : Files[0].Split('/') is [var folder, _, ..] ? folder : ".";

    public override string ToString() => Type.Name;
}
