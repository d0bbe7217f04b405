namespace Buurtpreventie.Domain.Validation;

/// <summary>Between our targets (<c>parents[0].name</c>) and FluentValidation's property paths (<c>Parents[0].Name</c>).</summary>
internal static class MemberPath
{
    public static string ToProperty(string? target) => target is null ? "" : WithFirstLetters(target, char.ToUpperInvariant);

    public static string? ToTarget(string? path) => string.IsNullOrEmpty(path) ? null : WithFirstLetters(path, char.ToLowerInvariant);

    public static string Join(string? parent, string member) =>
        string.IsNullOrEmpty(parent) ? member : member.Length == 0 ? parent : $"{parent}.{member}";

    private static string WithFirstLetters(string path, Func<char, char> cased) =>
        string.Join('.', path.Split('.').Select(member => member.Length == 0 ? member : cased(member[0]) + member[1..]));
}
