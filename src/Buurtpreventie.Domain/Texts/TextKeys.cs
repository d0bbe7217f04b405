using System.Text;

namespace Buurtpreventie.Domain;

/// <summary>The keys of enum members in the catalogue: <c>likely-cause.one-digit-off</c>.</summary>
internal static class TextKeys
{
    /// <summary>The key of a member, or of each flag that is set, by value.</summary>
    public static IEnumerable<string> Of(Enum word) => word.ToString().Split(", ").Select(member => $"{Kebab(word.GetType().Name)}.{Kebab(member)}");

    /// <summary>The key of the word before the last of several flags, where an enum has its own: <c>role.joint</c>.</summary>
    public static string JointOf(Type flags) => $"{Kebab(flags.Name)}.joint";

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
