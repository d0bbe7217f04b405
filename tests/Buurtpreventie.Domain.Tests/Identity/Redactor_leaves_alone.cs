using Buurtpreventie.Domain.Testing;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests.Identity;

public sealed class Redactor_leaves_alone
{
    [Theory]
    [InlineData("")]
    [InlineData("Verdachte wagen in de Kerkstraat, 101 is gebeld.")]
    [InlineData("85.07.30-033.29")]
    [InlineData("185073003328")]
    [InlineData("850730033281")]
    [InlineData("85.07.30-033.280")]
    [InlineData("185.07.30-033.28")]
    [InlineData("85.07.30-0033.28")]
    [InlineData("8 5 0 7 3 0 0 3 3 2 8")]
    [InlineData("85.0.730-033.28")]
    [InlineData("85 073 003 328")]
    [InlineData("85    07 30 033 28")]
    [InlineData("85.07.30\n033.28")]
    [InlineData("85.07.30\t033.28")]
    [InlineData("85,07,30,033,28")]
    [InlineData("85:07:30 033:28")]
    [InlineData("8507300332B")]
    [InlineData("85.O7.30-033.28")]
    [InlineData("٨٥٠٧٣٠٠٣٣٢٨")]
    [InlineData("+85073003328")]
    [InlineData("+85 07 30 033 28")]
    [InlineData("tel. (+85)073003328")]
    [InlineData("+1 85 07 30 033 28")]
    [InlineData("@85073003328")]
    [InlineData("0049 85073003328")]
    [InlineData("€ 85073003328")]
    [InlineData("€85073003328")]
    [InlineData("EUR 85073003328")]
    [InlineData("85073003328 euro")]
    [InlineData("850 730 033.28 EUR")]
    [InlineData("850 730 033.28 €")]
    [InlineData("1.234.567,89")]
    [InlineData("€ 12 345 678 901")]
    [InlineData("FR76 3000 6000 0112 3456 7890 189")]
    [InlineData("1-ABC-123")]
    [InlineData("0403.170.701")]
    [InlineData("591-1234567-12")]
    public void What_is_none(string text) => Assert.Same(text, RegisterNumberRedactor.Redact(text));

    [Fact]
    public void Every_class_that_is_refused_in_every_spelling()
    {
        var refused = new RegisterNumbers(1).OfEveryClass(200).Where(sample => sample is { IsValid: false, Class: not RegisterNumberClass.FutureBirth });

        Findings.None(refused.SelectMany(sample => sample.Spellings).Where(spelled => RegisterNumberRedactor.Redact($"nr {spelled}.") != $"nr {spelled}."));
    }

    /// <summary>Each of these has the right check digits, so that only its form tells that it is something else.</summary>
    [Fact]
    public void Digits_that_would_be_valid_but_are_something_else()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var material = new RedactorMaterial(seed);
            var mobile = material.Number(32, 45 + material.Below(5), 1 + material.Below(28));
            var date = material.Number(material.Below(13), 20, 26);
            var american = material.Number(12, 2, 11);
            var dutch = material.Number(0, 31, 10 + material.Below(20));
            string[] texts =
            [
                mobile, $"tel:{mobile}", $"https://wa.me/{mobile}", $"@{mobile} kijk",
                $"op 21/{date[..2]}/{date[2..6]} {date[6..9]} {date[9..]} 44",
                $"+{american}", $"+{american[..1]} {american[1..4]} {american[4..]}",
                $"{dutch[..4]} {dutch[4..6]} {dutch[6..9]} {dutch[9..]} 67",
                material.Iban(),
            ];

            Findings.None(texts.Where(text => RegisterNumberRedactor.Redact(text) != text));
        }
    }

    /// <summary>What stands before an account number takes nothing of it, so that a second redaction finds nothing more either.</summary>
    [Fact]
    public void An_account_number_that_is_glued_to_a_register_number()
    {
        for (var seed = 0; seed < 5000; seed++)
        {
            var material = new RedactorMaterial(seed);
            var (number, iban) = (RedactorMaterial.Printed(material.Number()), material.Iban());

            Assert.Equal($"**.**.**-***.**{iban}.", RegisterNumberRedactor.Redact($"{number}{iban}."));
        }
    }

    [Fact]
    public void A_whole_account_number()
    {
        var withNumbers = 0;
        for (var seed = 0; seed < 2000; seed++)
        {
            var iban = new RedactorMaterial(seed).Iban();

            Assert.Same(iban, RegisterNumberRedactor.Redact(iban));

            // With wrong check digits it is no account number, and what looks like a register number in it is masked.
            var broken = iban[..2] + (iban[2] == '9' ? '1' : (char)(iban[2] + 1)) + iban[3..];
            withNumbers += RegisterNumberRedactor.Redact(broken) == broken ? 0 : 1;
        }

        Assert.InRange(withNumbers, 200, 2000);
    }

    [Fact]
    public void Everything_in_a_text_without_numbers()
    {
        var wrong = new List<string>();
        for (var seed = 0; seed < 4_000; seed++)
        {
            var material = new RedactorMaterial(seed);
            var text = string.Join(' ', Enumerable.Range(0, 5).SelectMany(_ => new[] { material.Word(), material.Lookalike() }));
            if (RegisterNumberRedactor.Redact(text) != text)
            {
                wrong.Add($"{seed}: {text} → {RegisterNumberRedactor.Redact(text)}");
            }
        }

        Findings.None(wrong);
    }
}
