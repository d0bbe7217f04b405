using System.Collections.Immutable;
using System.Text;

namespace Buurtpreventie.Domain.Testing;

/// <summary>The ways in which people write a register number: the same characters, other separators.</summary>
public static class RegisterNumberSpellings
{
    // Each # takes the next character of the text. The third is how the instructions of the National Register print it once.
    private static readonly ImmutableArray<string> Patterns =
    [
        "###########",
        "##.##.##-###.##",
        "##.##.##.###-##",
        "##.##.##-###-##",
        "##.##.## ### ##",
        "##.##.##-### ##",
        "##.##.## - ###.##",
        "## ## ## ### ##",
        "##-##-##-###-##",
        "##/##/##-###-##",
        "##_##_##_###_##",
        "######-###-##",
        "######-###.##",
        "###### ### ##",
        "######/#####",
        "###### #####",
        "######### ##",
        "# # # # # # # # # # #",
        " ##.##.##-###.## ",
        "  ###########   ",
        "##..##..##--###..##",
        "-###########.",
    ];

    /// <summary>Every spelling of <paramref name="text"/>, the bare one first. Eleven characters or not, digits or not: each pattern takes what there is.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Patterns.Select(pattern => Spell(pattern, text)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Every spelling of <paramref name="number"/>, the bare one first.</summary>
    public static IReadOnlyList<string> Of(NationalRegisterNumber number) => Of(number.ToString("N", null));

    private static string Spell(string pattern, string text)
    {
        var spelled = new StringBuilder(pattern.Length + text.Length);
        var next = 0;
        var last = pattern.LastIndexOf('#');
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '#')
            {
                spelled.Append(pattern[i]);
            }
            else if (i == last)
            {
                spelled.Append(text.AsSpan(Math.Min(next, text.Length)));
            }
            else if (next < text.Length)
            {
                spelled.Append(text[next++]);
            }
        }

        return spelled.ToString();
    }
}
