using Buurtpreventie.Domain.Testing;

namespace Buurtpreventie.Domain.Tests.Identity;

public sealed class Redactor_finds
{
    private const string Mask = "**.**.**-***.**";

    [Theory]
    [InlineData("85073003328")]
    [InlineData("85.07.30-033.28")]
    [InlineData("85.07.30.033-28")]
    [InlineData("85 07 30 033 28")]
    [InlineData("85-07-30-033-28")]
    [InlineData("85/07/30-033-28")]
    [InlineData("85_07_30_033_28")]
    [InlineData("850730 03328")]
    [InlineData("850730-033.28")]
    [InlineData("850730033 28")]
    [InlineData("8507 30 033 28")]
    [InlineData("850 730 033 28")]
    [InlineData("85.07.30 - 033.28")]
    [InlineData("85 . 07 . 30 - 033 . 28")]
    [InlineData("85\u00A007\u00A030\u00A0033\u00A028")]
    [InlineData("85\u202F07\u202F30\u202F033\u202F28")]
    [InlineData("85.07.30\u2011033.28")]
    [InlineData("85.07.30\u2013033.28")]
    [InlineData("85.07.30 \u2013 033.28")]
    public void Every_spelling(string spelled)
    {
        Assert.Equal(Mask, RegisterNumberRedactor.Redact(spelled));
        Assert.Equal($"rijksregisternummer {Mask}, graag", RegisterNumberRedactor.Redact($"rijksregisternummer {spelled}, graag"));
        Assert.Equal($"nr 12 {Mask} 12", RegisterNumberRedactor.Redact($"nr 12 {spelled} 12"));
    }

    [Theory]
    [InlineData("RRN:#")]
    [InlineData("RRN#")]
    [InlineData("RRN.#.")]
    [InlineData("(#)")]
    [InlineData("[#]")]
    [InlineData("\"#\"")]
    [InlineData("An;#;M")]
    [InlineData("An,#,1985")]
    [InlineData("a\n#\nb")]
    [InlineData("a\r\n#\r\nb")]
    [InlineData("# #")]
    [InlineData("#/#")]
    [InlineData("#, # en #")]
    [InlineData("Kerkstraat 12 bus 3 #")]
    [InlineData("3620 #")]
    [InlineData("0470 12 34 56 #")]
    [InlineData("011/22.33.44 #")]
    [InlineData("+32 470 12 34 56 #")]
    [InlineData("BE71 0961 2345 6769 #")]
    [InlineData("+++090/9337/55493+++#")]
    [InlineData("€ 12,50 #")]
    [InlineData("21/11/2026 #")]
    [InlineData("21/11/2026 20:00 #")]
    [InlineData("[21/11/2026, 20:00:07] An: # is het")]
    [InlineData("2026-#")]
    [InlineData("💬#💬")]
    [InlineData("٣#٣")]
    public void Numbers_wherever_they_stand(string text)
    {
        foreach (var spelled in new[] { "85073003328", "85.07.30-033.28", "85 07 30 033 28" })
        {
            Assert.Equal(text.Replace("#", Mask, StringComparison.Ordinal), RegisterNumberRedactor.Redact(text.Replace("#", spelled, StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("+# is toegevoegd")]
    [InlineData("€ #")]
    [InlineData("012 #")]
    [InlineData("+32 #")]
    public void The_printed_form_whatever_stands_before_it(string text) =>
        Assert.Equal(text.Replace("#", Mask, StringComparison.Ordinal), RegisterNumberRedactor.Redact(text.Replace("#", "85.07.30-033.28", StringComparison.Ordinal)));

    /// <summary>Some countries have numbers of nine digits; behind them only what cannot be more of the telephone number is found.</summary>
    [Theory]
    [InlineData("+352 27 12 34 85073003328", "+352 27 12 34 **.**.**-***.**")]
    [InlineData("+352 27 12 34 850730033 28", "+352 27 12 34 **.**.**-***.**")]
    [InlineData("+352 27 12 34 85 07 30 033 28", "+352 27 12 34 85 07 30 033 28")]
    public void Numbers_behind_a_short_telephone_number(string text, string redacted) => Assert.Equal(redacted, RegisterNumberRedactor.Redact(text));

    [Fact]
    public void The_range_from_the_first_digit_to_the_last()
    {
        const string Text = "nr. 85.07.30-033.28. En 85073003328";
        var found = new List<string>();
        foreach (var range in RegisterNumberRedactor.Find(Text))
        {
            found.Add(Text[range]);
        }

        Assert.Equal(["85.07.30-033.28", "85073003328"], found);
    }

    [Fact]
    public void Every_class_of_number_in_every_spelling()
    {
        foreach (var sample in new RegisterNumbers(1).OfEveryClass(200).Where(sample => sample.IsValid && !LooksLikeMobile(sample.Text)))
        {
            foreach (var spelled in sample.Spellings.Where(IsInGroups))
            {
                Assert.Equal($"nr ({Mask})", RegisterNumberRedactor.Redact($"nr ({spelled.Trim(' ', '-', '.')})"));
            }
        }
    }

    [Fact]
    public void Any_groups_with_any_separators()
    {
        for (var seed = 0; seed < 5000; seed++)
        {
            var material = new RedactorMaterial(seed);
            var number = material.Number();
            var spelled = material.Spelled(number);
            if (spelled != number || !LooksLikeMobile(number))
            {
                Assert.Equal($"nr {Mask}.", RegisterNumberRedactor.Redact($"nr {spelled}."));
            }

            Assert.Equal(Mask, RegisterNumberRedactor.Redact(RedactorMaterial.Printed(number)));
        }
    }

    /// <summary>No clock is asked: somebody born tomorrow is masked as well.</summary>
    [Fact]
    public void Numbers_of_the_future()
    {
        var numbers = new RegisterNumbers(1);

        Assert.Equal(Mask, RegisterNumberRedactor.Redact(numbers.Next(RegisterNumberClass.FutureBirth).Text));
    }

    private static bool LooksLikeMobile(string digits) => digits is ['3', '2', '4', >= '5', ..];

    /// <summary>Not digit by digit, which the reader of a form accepts and the redactor does not.</summary>
    private static bool IsInGroups(string spelled) => spelled.Trim().Split(' ').Length < 11;
}
