using System.Text;

namespace Buurtpreventie.Domain;

/// <summary>The key of an enum member in the catalogue: <c>likely-cause.one-digit-off</c>.</summary>
internal static class TextKeys
{
    public static string Of(Enum word) => $"{Kebab(word.GetType().Name)}.{Kebab(word.ToString())}";

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
