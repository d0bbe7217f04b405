using System.Text;

namespace Buurtpreventie.Domain;

/// <summary>
/// The keys of enum members in the catalogue, <c>likely-cause.one-digit-off</c>, and of texts for one audience,
/// <c>membership.not-vetted@coordinator</c>.
/// </summary>
internal static class TextKeys
{
    private const char ForAudience = '@';
    private const char AndAudience = '+';

    /// <summary>The key of a member, or of each flag that is set, by value.</summary>
    public static IEnumerable<string> Of(Enum word) => word.ToString().Split(", ").Select(member => $"{Kebab(word.GetType().Name)}.{Kebab(member)}");

    /// <summary>The key of the word before the last of several flags, where an enum has its own: <c>role.joint</c>.</summary>
    public static string JointOf(Type flags) => $"{Kebab(flags.Name)}.joint";

    /// <summary>The key of the variant for <paramref name="audience"/>.</summary>
    public static string For(string key, Audience audience) => $"{key}{ForAudience}{Kebab(audience.ToString())}";

    /// <summary>The key without the audience.</summary>
    public static string General(string key) => key.Split(ForAudience)[0];

    /// <summary>A variant that several audiences share is written once, <c>code@municipality+police</c>, and stands under each.</summary>
    public static IEnumerable<string> Each(string key) =>
        key.Split(ForAudience) is [var general, var audiences]
            ? audiences.Split(AndAudience).Select(audience => $"{general}{ForAudience}{audience}")
            : [key];

    public static string Kebab(string pascal)
    {
        var kebab = new StringBuilder(pascal.Length + 4);
        for (var i = 0; i < pascal.Length; i++)
        {
            if (char.IsAsciiLetterUpper(pascal[i]) && i > 0)
            {
                kebab.Append('-');
            }

            kebab.Append(char.ToLowerInvariant(pascal[i]));
        }

        return kebab.ToString();
    }
}
