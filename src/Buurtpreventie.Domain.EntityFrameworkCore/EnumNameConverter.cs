using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Buurtpreventie.Domain.EntityFrameworkCore;

/// <summary>
/// An enum member by its name, several of a flags enum with a comma between. Entity Framework's own converter reads an unknown name as
/// the default; this one refuses it, and a value without a name as well.
/// </summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed class EnumNameConverter<T>() : ValueConverter<T, string>(value => Write(value), name => Read(name))
    where T : struct, Enum
{
    private static string Write(T value) =>
        value.ToString() is var name && IsName(name) ? name : throw new InvalidOperationException($"{typeof(T).Name} has no name for this value.");

    private static T Read(string name) =>
        IsName(name) && Enum.TryParse<T>(name, out var value) ? value : throw new InvalidOperationException($"{typeof(T).Name} has no member of the stored name.");

    private static bool IsName(string text) => text.Length > 0 && char.IsAsciiLetter(text[0]);
}
