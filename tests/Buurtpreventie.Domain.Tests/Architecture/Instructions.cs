using System.Reflection;
using System.Reflection.Emit;

namespace Buurtpreventie.Domain.Tests.Architecture;

/// <summary>One instruction of a method body, with the member or the string that it names.</summary>
internal readonly record struct Instruction(OpCode Code, object? Operand);

/// <summary>Reads method bodies, so that what code uses counts and not only what it declares.</summary>
internal static class Instructions
{
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static IEnumerable<Instruction> Of(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } il)
        {
            yield break;
        }

        var typeArguments = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < il.Length;)
        {
            short value = il[at++];
            var code = Codes[value == 0xFE ? (short)(0xFE00 | il[at++]) : value];
            object? operand = code.OperandType switch
            {
                OperandType.InlineString => method.Module.ResolveString(BitConverter.ToInt32(il, at)),
                OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType =>
                    method.Module.ResolveMember(BitConverter.ToInt32(il, at), typeArguments, methodArguments),
                _ => null,
            };
            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
                _ => 4,
            };
            yield return new(code, operand);
        }
    }
}
