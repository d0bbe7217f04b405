using System.Text;
using Buurtpreventie.Domain.Tests.Support;

namespace Buurtpreventie.Domain.Tests.Identity;

public sealed class Redactor_properties
{
    private const string Mask = "**.**.**-***.**";

    [Fact]
    public void Nothing_is_left_to_find_after_redaction()
    {
        for (var seed = 0; seed < 20_000; seed++)
        {
            var redacted = RegisterNumberRedactor.Redact(new RedactorMaterial(seed).Noise(80));

            Assert.Same(redacted, RegisterNumberRedactor.Redact(redacted));
        }
    }

    [Fact]
    public void Every_range_is_a_valid_number_and_everything_else_is_unchanged()
    {
        for (var seed = 0; seed < 5000; seed++)
        {
            var text = new RedactorMaterial(seed).Noise(120);
            var expected = new StringBuilder();
            var read = 0;
            foreach (var range in RegisterNumberRedactor.Find(text))
            {
                Assert.True(range.Start.Value >= read);
                Assert.True(NationalRegisterNumber.TryParse(string.Concat(text[range].Where(char.IsAsciiDigit)), null, out _));
                expected.Append(text, read, range.Start.Value - read).Append(Mask);
                read = range.End.Value;
            }

            Assert.Equal(expected.Append(text, read, text.Length - read).ToString(), RegisterNumberRedactor.Redact(text));
        }
    }

    [Fact]
    public void Numbers_among_lookalikes_are_found_and_the_rest_never()
    {
        for (var seed = 0; seed < 20_000; seed++)
        {
            var material = new RedactorMaterial(seed);
            StringBuilder text = new(), expected = new();
            for (var i = 0; i < 6; i++)
            {
                var (piece, masked) = material.Below(3) == 0 ? (RedactorMaterial.Printed(material.Number()), true) : (material.Lookalike(), false);
                text.Append(piece).Append(' ');
                expected.Append(masked ? Mask : piece).Append(' ');
                var word = material.Word();
                text.Append(word).Append(' ');
                expected.Append(word).Append(' ');
            }

            Assert.Equal(expected.ToString(), RegisterNumberRedactor.Redact(text.ToString()));
        }
    }

    [Fact]
    public void The_destination_must_be_long_enough_and_no_longer()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var text = new RedactorMaterial(seed).Noise(60);
            var expected = RegisterNumberRedactor.Redact(text);
            var destination = new char[expected.Length];

            Assert.True(RegisterNumberRedactor.TryRedact(text, destination, out var written));
            Assert.Equal(expected, new string(destination, 0, written));
            Assert.InRange(expected.Length, 0, ((text.Length * 15) + 10) / 11);
            for (var length = 0; length < expected.Length; length += 7)
            {
                Assert.False(RegisterNumberRedactor.TryRedact(text, destination.AsSpan(0, length), out written));
                Assert.Equal(0, written);
            }
        }
    }

    [Fact]
    public void Finding_and_writing_allocate_nothing()
    {
        var text = new RedactorMaterial(1).Noise(5000);
        var destination = new char[2 * text.Length];

        Assert.Equal(0, Allocation.Of(() => Count(text, destination)));
        Assert.InRange(Count(text, destination), 5, 500);
    }

    private static int Count(string text, char[] destination)
    {
        var count = 0;
        foreach (var _ in RegisterNumberRedactor.Find(text))
        {
            count++;
        }

        Assert.True(RegisterNumberRedactor.TryRedact(text, destination, out _));
        return count;
    }
}
