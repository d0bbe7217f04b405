using System.Reflection;
using Buurtpreventie.Domain.Tests.Architecture;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests;

/// <summary>
/// What the code really gives beside a code, read from the method bodies: a fault gives part, position and cause; elsewhere the names
/// stand in the method that makes the arguments.
/// </summary>
public sealed class Arguments_of_errors
{
    private static readonly string[] OfAFault = ["part", "position", "cause"];

    private static readonly List<Use> Uses =
    [
        .. from source in Codebase.Types
           let givesFaults = Codebase.MethodsOf(source.Type).Any(method => Calls(method, typeof(ParseFault), ".ctor"))
           from method in Codebase.MethodsOf(source.Type)
           from field in Instructions.Of(method).Select(instruction => instruction.Operand).OfType<FieldInfo>()
           where field.FieldType == typeof(DomainError) && (method.DeclaringType != field.DeclaringType || Calls(method, typeof(ErrorArgument), "Of"))
           select new Use(field.Name, field.DeclaringType!, $"{source}.{method.Name}", [.. Names(method), .. givesFaults ? OfAFault : []]),
    ];

    [Fact]
    public void Fill_every_placeholder_of_their_text_wherever_they_are_given()
    {
        var holes =
            from code in ErrorCodes.All
            let placeholders = TextTemplate.Placeholders(Domain.Texts.Standard[code.Code, Language.Dutch])
            let uses = Uses.Where(use => use.Errors == code.Field.DeclaringType && use.Field == code.Field.Name)
            from use in uses.DefaultIfEmpty(new Use("", typeof(void), "nobody", []))
            from hole in placeholders.Except(use.Names)
            select $"{code.Code}: {use.Where} gives no {{{hole}}}";

        Findings.None(holes);
    }

    private static IEnumerable<string> Names(MethodBase method) =>
        Calls(method, typeof(ErrorArgument), "Of") ? Instructions.Of(method).Select(instruction => instruction.Operand).OfType<string>() : [];

    private static bool Calls(MethodBase method, Type type, string name) =>
        Instructions.Of(method).Any(instruction => instruction.Operand is MethodBase called && called.DeclaringType == type && called.Name == name);

    private sealed record Use(string Field, Type Errors, string Where, string[] Names);
}
