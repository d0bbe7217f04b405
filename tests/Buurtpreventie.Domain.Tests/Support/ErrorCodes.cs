using System.Reflection;
using Buurtpreventie.Domain.Tests.Architecture;

namespace Buurtpreventie.Domain.Tests.Support;

/// <summary>A code as it stands in its <c>…Errors</c> class.</summary>
internal sealed record ErrorCode(FieldInfo Field, DomainError Error)
{
    public SourceType Class { get; } = Codebase.Types.Single(source => source.Type == Field.DeclaringType);

    public string Code => Error.Code;
}

/// <summary>Every code the package can give.</summary>
internal static class ErrorCodes
{
    public static IReadOnlyList<ErrorCode> All { get; } =
    [
        .. Codebase.PublicTypes
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(DomainError))
            .Select(field => new ErrorCode(field, (DomainError)field.GetValue(null)!))
            .OrderBy(code => code.Code, StringComparer.Ordinal),
    ];
}
