using System.Globalization;
using System.Text;

namespace Buurtpreventie.Domain.Tests;

public sealed class Folding_forgets_what_people_vary
{
    [Theory]
    [InlineData("Île-d'Œuvre", "ile d oeuvre")]
    [InlineData("  SINT-JORIS’STRAAT. ", "sint joris straat")]
    [InlineData("Großebüttel", "grossebuttel")]
    [InlineData("\u0132zerlaan", "ijzerlaan")]
    [InlineData("\u1E9E\u00C6\u0152\u0132\u01F1\u01C8\u212B", "ssaeoeijdzlja")]
    [InlineData("Ie\u0301na", "iena")]
    [InlineData("Iéna", "iena")]
    [InlineData("Łódź Ñandú Şahin Ștefan", "lodz nandu sahin stefan")]
    [InlineData("Nguyễn", "nguyen")]
    [InlineData("Ко\u00ADВач", "ковач")]
    [InlineData("12-14 / 3", "12 14 3")]
    [InlineData("-.'", "")]
    [InlineData("", "")]
    public void Words_are_base_letters_with_one_blank_between(string text, string expected) => Assert.Equal(expected, Folding.Words(text));

    [Theory]
    [InlineData("Van den Bossche", "vandenbossche")]
    [InlineData("D'Hondt", "dhondt")]
    public void Letters_forget_the_gaps_too(string text, string expected)
    {
        Span<char> folded = stackalloc char[text.Length * Folding.Expansion];

        Assert.Equal(expected, folded[..Folding.Letters(text, folded)].ToString());
    }

    [Fact]
    public void Every_accented_latin_letter_folds_to_its_base_letter()
    {
        Assert.SkipWhen("é".Normalize(NormalizationForm.FormD).Length == 1, "The oracle needs ICU.");
        var checkedLetters = 0;
        for (var letter = '\u00C0'; letter <= '\u1EFF'; letter++)
        {
            var parts = letter.ToString().Normalize(NormalizationForm.FormD);
            var marks = parts.Skip(1).All(part => char.GetUnicodeCategory(part) == UnicodeCategory.NonSpacingMark);
            if (parts.Length > 1 && marks && char.IsAsciiLetter(parts[0]))
            {
                Assert.Equal(char.ToLowerInvariant(parts[0]).ToString(), Folding.Words(letter.ToString()));
                Assert.Equal(Folding.Words(letter.ToString()), Folding.Words(parts));
                checkedLetters++;
            }
        }

        Assert.True(checkedLetters > 400, $"only {checkedLetters} letters");
    }

    [Fact]
    public void Folding_twice_changes_nothing_and_never_outgrows_its_bound()
    {
        for (var letter = '\0'; letter < '\uFFFF'; letter++)
        {
            var once = Folding.Words($"{letter}{letter}");

            Assert.Equal(once, Folding.Words(once));
            Assert.True(once.Length <= 2 * Folding.Expansion);
        }
    }
}
